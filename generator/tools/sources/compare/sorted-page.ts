import type { Model, Operation } from "../../../model/model.js";
import type { Page, PageTable } from "../page/page.js";
import type { OrderOf } from "./orders.js";
import type { RequestTable } from "./requests.js";
import { roleOf, subjectOfOrder, subjectOfTable } from "./subject.js";
import type { Subject } from "./subject.js";
import { pairVersions } from "./versions.js";
import type { Versions } from "./versions.js";

/** What a page says about one operation. */
export interface AboutOperation {
  readonly operation: Operation;
  readonly requests: RequestTable[];
  readonly answers: PageTable[];
  readonly orders: OrderOf[];
}

/** A page by what it is about. */
export interface SortedPage {
  readonly title: string;
  readonly operations: readonly AboutOperation[];
  /** Operations that have a heading of their own, at the least. */
  readonly headed: ReadonlySet<Operation>;
  /** About all operations. */
  readonly common: { readonly requests: PageTable[]; readonly answers: PageTable[] };
  /** Operations and variants that the spec does not have, and where the page has them. */
  readonly unknown: readonly { readonly subject: UnknownSubject; readonly place: string }[];
  readonly versions: readonly Versions[];
  /** Places of what could not be read, or is about nothing that the spec describes. */
  readonly unread: readonly string[];
}

export type UnknownSubject = Extract<Subject, { readonly is: "unknown" }>;

export function sortPage(page: Page, model: Model): SortedPage {
  const versions = pairVersions(page.tables);
  const operations = new Map<Operation, AboutOperation>();
  const common: SortedPage["common"] = { requests: [], answers: [] };
  const unknown: { readonly subject: UnknownSubject; readonly place: string }[] = [];
  const unread = [...page.unread];
  const about = (operation: Operation): AboutOperation => {
    const one = operations.get(operation) ?? { operation, requests: [], answers: [], orders: [] };
    operations.set(operation, one);
    return one;
  };
  for (const { table } of versions) {
    const role = roleOf(table, page.title);
    const subject = subjectOfTable(table, page.title, model);
    if (subject === undefined) unread.push(table.place);
    else if (subject.is === "unknown") unknown.push({ subject, place: table.place });
    else if (subject.is === "common") (role === "answer" ? common.answers : common.requests).push(table);
    else if (role === "answer") about(subject.operation).answers.push(table);
    else about(subject.operation).requests.push({ table, role, variant: subject.variant });
  }
  for (const order of page.orders) {
    const subject = subjectOfOrder(order, page.title, model);
    if (subject?.is === "unknown") unknown.push({ subject, place: order.place });
    else if (subject?.is === "operation") about(subject.operation).orders.push({ order, variant: subject.variant });
    else unread.push(order.place);
  }
  const titles = new Set(page.headings.flatMap(({ id, text }) => [id ?? text, text]).map((one) => one.toLowerCase()));
  const headed = new Set(model.operations.filter(({ name }) => titles.has(name.toLowerCase())));
  return { title: page.title, operations: [...operations.values()], headed, common, unknown, versions, unread };
}
