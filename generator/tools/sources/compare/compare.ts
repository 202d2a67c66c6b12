import type { Model } from "../../../model/model.js";
import type { Page } from "../page/page.js";
import { compareAnswers } from "./answers.js";
import { compareVersions } from "./compare-versions.js";
import type { Drift } from "./drift.js";
import { compareOperations } from "./operations.js";
import { compareOrders } from "./orders.js";
import { compareCommon, compareRequests } from "./requests.js";
import { sortPage } from "./sorted-page.js";

/** What of a page was compared. */
export interface PageRead {
  /** Operations that the page is about. */
  readonly operations: readonly string[];
  /** How many tables and orders were compared. */
  readonly tables: number;
  readonly orders: number;
  /** Places of what is of no known kind, or about nothing that the spec describes. */
  readonly unread: readonly string[];
}

/** Compares a page with the spec, in what the page claims to be about. */
export function comparePage(page: Page, model: Model): { readonly drifts: readonly Drift[]; readonly read: PageRead } {
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
