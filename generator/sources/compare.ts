import { makeFinding } from "../findings/finding.js";
import type { Finding } from "../findings/finding.js";
import type { Model } from "../model/model.js";
import { fileStart } from "../parse/parse.js";
import type { SpecFile } from "../read/spec-files.js";
import { counted, printable } from "../text/words.js";
import { compareAnswers, promisedAnswers } from "./answers.js";
import { compareCommon } from "./common.js";
import { findingsOf } from "./drift.js";
import type { Drift } from "./drift.js";
import { compareOperations } from "./operations.js";
import { compareOrders } from "./orders.js";
import { UnreadablePage } from "./page-blocks.js";
import type { Page } from "./page.js";
import { promisedBy } from "./promised.js";
import { readPage } from "./read-page.js";
import { compareRequests } from "./requests.js";
import { sortPage } from "./sort-page.js";
import { compareVersions } from "./versions.js";

/** What of a page was compared. */
interface PageRead {
  /** Operations that the page is about. */
  readonly operations: readonly string[];
  /** How many tables and orders were compared. */
  readonly tables: number;
  readonly orders: number;
  /** Places of what is of no known kind, or about nothing that the spec describes. */
  readonly unread: readonly string[];
  /** How many of these are tables of parameters or fields. */
  readonly unplaced: number;
}

/** Compares a page with the spec, in what the page claims to be about. */
function comparePage(page: Page, model: Model): { readonly drifts: readonly Drift[]; readonly read: PageRead } {
  const sorted = sortPage(page, model);
  const { title, operations, common, versions, unread, unplaced } = sorted;
  const isPromised = promisedBy(page);
  const byOperation = operations.flatMap(({ operation, requests, answers, orders }) => [
    ...compareRequests(operation, requests, model, operation.name.toLowerCase() === title.toLowerCase(), isPromised),
    ...compareAnswers(operation, answers, model),
    ...compareOrders(operation, orders, requests, model),
  ]);
  const drifts = [
    ...byOperation,
    ...compareCommon(common.requests, model),
    ...compareAnswers(undefined, common.answers, model),
    ...compareOperations(sorted, model),
    ...compareVersions(versions, title, model),
  ];
  const answers = [...operations.flatMap((one) => one.answers), ...common.answers];
  const requests = [...operations.flatMap((one) => one.requests), ...common.requests];
  return {
    drifts: [...drifts, ...promisedAnswers(answers, model, isPromised, drifts)],
    read: {
      operations: operations.map(({ operation }) => operation.name),
      tables: requests.length + answers.length,
      orders: operations.flatMap(({ orders }) => orders).length,
      unread,
      unplaced,
    },
  };
}

/** What became of one page. */
export interface Report {
  readonly findings: readonly Finding[];
  /** Undefined where the page could not be read. */
  readonly read: PageRead | undefined;
}

/** Compares a saved page, `name` with its text `html`, with a spec without errors. */
export function reportOn(name: string, html: string, model: Model, files: readonly SpecFile[]): Report {
  try {
    const page = readPage(html);
    const { drifts, read } = comparePage(page, model);
    return { findings: findingsOf(drifts, files, page.address), read };
  } catch (error) {
    if (!(error instanceof UnreadablePage)) throw error;
    return { findings: [makeFinding("QM1212", name, fileStart, error.message)], read: undefined };
  }
}

/**
 * Most pages of the guide are about something else: error codes, redirects, lists of other pages. One with a table of
 * parameters may well be about operations, in a way that is not known yet.
 */
export function isAboutOperations({ tables, orders, unplaced }: PageRead): boolean {
  return tables + orders + unplaced > 0;
}

/** The last lines for people: what was read, and what was not. */
export function summaryOf({ operations, tables, orders, unread }: PageRead): string {
  const about = operations.length === 0 ? "" : ` about ${operations.join(", ")}`;
  const read = `Read: ${counted(tables, "table")} and ${counted(orders, "fingerprint order")}${about}.\n`;
  return unread.length === 0
    ? read
    : `${read}${counted(unread.length, "part")} not read: ${printable(unread.join("; "))}.\n`;
}
