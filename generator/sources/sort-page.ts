/**
 * A page by what it is about. In: a page as it was read. Out: its tables and orders by operation, those about all of
 * them, and what has no place in the spec; nothing that looks like parameters is passed over in silence.
 */
import type { Model, Operation } from "../model/model.js";
import { answerFacts } from "./answer-facts.js";
import { candidatesFor } from "./facts.js";
import type { OrderOf } from "./judged-order.js";
import type { Page, PageTable } from "./page.js";
import { roleOf, subjectOfTable, subjectsOfOrder } from "./subjects.js";
import type { RequestTable, UnknownSubject } from "./subjects.js";
import { pairVersions } from "./versions.js";
import type { Versions } from "./versions.js";

/** What a page says about one operation. */
interface AboutOperation {
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
  readonly common: { readonly requests: RequestTable[]; readonly answers: PageTable[] };
  /** Operations and variants that the spec does not have, and where the page has them. */
  readonly unknown: readonly { readonly subject: UnknownSubject; readonly place: string }[];
  readonly versions: readonly Versions[];
  /** Places of what could not be read, or is about nothing that the spec describes. */
  readonly unread: readonly string[];
  /** How many of these are tables of parameters or fields. */
  readonly unplaced: number;
}

export function sortPage(page: Page, model: Model): SortedPage {
  const { title } = page;
  const versions = pairVersions(page.tables);
  const operations = new Map<Operation, AboutOperation>();
  const common: SortedPage["common"] = { requests: [], answers: [] };
  const unknown: { readonly subject: UnknownSubject; readonly place: string }[] = [];
  const unread = [...page.unread];
  const unplaced: PageTable[] = [];
  const unnamed: PageTable[] = [];
  const about = (operation: Operation): AboutOperation => {
    const one = operations.get(operation) ?? { operation, requests: [], answers: [], orders: [] };
    operations.set(operation, one);
    return one;
  };
  for (const { table } of versions) {
    const role = roleOf(table, title);
    const subject = subjectOfTable(table, title, model);
    if (subject === undefined) (role === "answer" ? unnamed : unplaced).push(table);
    else if (subject.is === "unknown") unknown.push({ subject, place: table.place });
    else if (role === "answer") (subject.is === "common" ? common : about(subject.operation)).answers.push(table);
    else if (subject.is === "common") common.requests.push({ table, role, variant: undefined });
    else about(subject.operation).requests.push({ table, role, variant: subject.variant });
  }
  (isAboutAnswers(unnamed, model) ? common.answers : unplaced).push(...unnamed);
  for (const order of page.orders) {
    const subjects = subjectsOfOrder(order, title, model);
    if (subjects.length === 0) unread.push(order.place);
    for (const subject of subjects) {
      if (subject.is === "unknown") unknown.push({ subject, place: order.place });
      if (subject.is === "operation") about(subject.operation).orders.push({ order, variant: subject.variant });
    }
  }
  return {
    title,
    operations: [...operations.values()],
    headed: headedIn(page, model),
    common,
    unknown,
    versions,
    unread: [...unread, ...unplaced.map(({ place }) => place)],
    unplaced: unplaced.length,
  };
}

function headedIn({ headings }: Page, { operations }: Model): ReadonlySet<Operation> {
  const titles = new Set(headings.flatMap(({ id, text }) => [id ?? text, text]).map((one) => one.toLowerCase()));
  return new Set(operations.filter(({ name }) => titles.has(name.toLowerCase())));
}

/** Answers of other interfaces have tables like those, too: theirs have hardly a name in common with these. */
function isAboutAnswers(tables: readonly PageTable[], model: Model): boolean {
  const { typed, known } = answerFacts(model, undefined);
  const rows = tables.flatMap((table) => table.rows);
  const found = rows.filter(({ name }) => candidatesFor(name).some((one) => typed.has(one) || known.has(one)));
  return found.length * 2 >= rows.length;
}
