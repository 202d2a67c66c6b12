import { makeFinding } from "../findings/finding.js";
import type { Finding } from "../findings/finding.js";
import type { Model } from "../model/model.js";
import { fileStart } from "../parse/parse.js";
import { singleFiles } from "../read/spec-files.js";
import type { SpecFile } from "../read/spec-files.js";
import { counted, printable } from "../text/words.js";
import { answerFacts, compareAnswers } from "./answers.js";
import { atKey, findingsOf } from "./drift.js";
import type { Drift } from "./drift.js";
import { commonFacts, requestFacts, resolveIn } from "./facts.js";
import type { TypedFact } from "./facts.js";
import { compareOperations } from "./operations.js";
import { compareOrders } from "./orders.js";
import { UnreadablePage } from "./page-blocks.js";
import type { Page } from "./page.js";
import { readPage } from "./read-page.js";
import { compareCommon, compareRequests } from "./requests.js";
import { disagreements, roleOf, sortPage, subjectOfTable } from "./sort-page.js";
import type { Versions } from "./sort-page.js";

/** What of a page was compared. */
interface PageRead {
  /** Operations that the page is about. */
  readonly operations: readonly string[];
  /** How many tables and orders were compared. */
  readonly tables: number;
  readonly orders: number;
  /** Places of what is of no known kind, or about nothing that the spec describes. */
  readonly unread: readonly string[];
}

/** Compares a page with the spec, in what the page claims to be about. */
function comparePage(page: Page, model: Model): { readonly drifts: readonly Drift[]; readonly read: PageRead } {
  const sorted = sortPage(page, model);
  const { title, operations, common, versions, unread } = sorted;
  const drifts = operations.flatMap(({ operation, requests, answers, orders }) => [
    ...compareRequests(operation, requests, model, operation.name.toLowerCase() === title.toLowerCase()),
    ...compareAnswers(operation, answers, model),
    ...compareOrders(operation, orders, model),
  ]);
  const tables = operations.map(({ requests, answers }) => requests.length + answers.length);
  return {
    drifts: [
      ...drifts,
      ...compareCommon(common.requests, model),
      ...compareAnswers(undefined, common.answers, model),
      ...compareOperations(sorted, model),
      ...compareVersions(versions, title, model),
    ],
    read: {
      operations: operations.map(({ operation }) => operation.name),
      tables: sum([...tables, common.requests.length, common.answers.length]),
      orders: sum(operations.map(({ orders }) => orders.length)),
      unread,
    },
  };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, one) => total + one, 0);
}

/** Where the two versions of a table say different things, shown at the fact that they are about. */
function compareVersions(all: readonly Versions[], title: string, model: Model): readonly Drift[] {
  return all.flatMap((versions) =>
    disagreements(versions).map(({ name, one, other }): Drift => {
      const fact = factFor(name, versions, title, model);
      const { table } = versions;
      return {
        code: "QM1209",
        spot: fact?.description ?? atKey(singleFiles.service, ["service"]),
        message: `About "${name}", the page says "${one}" on big screens and "${other}" on small ones.`,
        place: table.place,
        says: `${one} and ${other}`,
        notes: fact?.notes ?? [],
      };
    }),
  );
}

function factFor(name: string, { table }: Versions, title: string, model: Model): TypedFact | undefined {
  const subject = subjectOfTable(table, title, model);
  const common = resolveIn(name, commonFacts(model));
  if (subject?.is !== "operation") return common;
  const { operation, variant } = subject;
  if (roleOf(table, title) === "answer") return resolveIn(name, answerFacts(model, operation).typed);
  return resolveIn(name, requestFacts(operation, variant)) ?? common;
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
    const { drifts, read } = comparePage(readPage(html), model);
    return { findings: findingsOf(drifts, files), read };
  } catch (error) {
    if (!(error instanceof UnreadablePage)) throw error;
    return { findings: [makeFinding("QM1212", name, fileStart, error.message)], read: undefined };
  }
}

/** Most pages of the guide are about something else: error codes, redirects, lists of other pages. */
export function isAboutOperations({ tables, orders }: PageRead): boolean {
  return tables + orders > 0;
}

/** The last lines for people: what was read, and what was not. */
export function summaryOf({ operations, tables, orders, unread }: PageRead): string {
  const about = operations.length === 0 ? "" : ` about ${operations.join(", ")}`;
  const read = `Read: ${counted(tables, "table")} and ${counted(orders, "fingerprint order")}${about}.\n`;
  return unread.length === 0
    ? read
    : `${read}${counted(unread.length, "part")} not read: ${printable(unread.join("; "))}.\n`;
}
