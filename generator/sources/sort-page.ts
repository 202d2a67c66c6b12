import type { Model, Operation, Variant } from "../model/model.js";
import { answerFacts } from "./answers.js";
import { candidatesFor } from "./facts.js";
import type { OrderOf } from "./orders.js";
import { commonId, forms, idEndings, roles } from "./page-words.js";
import type { Role } from "./page-words.js";
import type { Page, PageOrder, PagePart, PageRow, PageTable } from "./page.js";
import type { RequestTable } from "./requests.js";

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
  readonly common: { readonly requests: PageTable[]; readonly answers: PageTable[] };
  /** Operations and variants that the spec does not have, and where the page has them. */
  readonly unknown: readonly { readonly subject: UnknownSubject; readonly place: string }[];
  readonly versions: readonly Versions[];
  /** Places of what could not be read, or is about nothing that the spec describes. */
  readonly unread: readonly string[];
}

type UnknownSubject = Extract<Subject, { readonly is: "unknown" }>;

export function sortPage(page: Page, model: Model): SortedPage {
  const versions = pairVersions(page.tables);
  const operations = new Map<Operation, AboutOperation>();
  const common: SortedPage["common"] = { requests: [], answers: [] };
  const unknown: { readonly subject: UnknownSubject; readonly place: string }[] = [];
  const unread = [...page.unread];
  const unnamed: PageTable[] = [];
  const about = (operation: Operation): AboutOperation => {
    const one = operations.get(operation) ?? { operation, requests: [], answers: [], orders: [] };
    operations.set(operation, one);
    return one;
  };
  for (const { table } of versions) {
    const role = roleOf(table, page.title);
    const subject = subjectOfTable(table, page.title, model);
    if (subject === undefined && role === "answer") unnamed.push(table);
    else if (subject === undefined) unread.push(table.place);
    else if (subject.is === "unknown") unknown.push({ subject, place: table.place });
    else if (subject.is === "common") (role === "answer" ? common.answers : common.requests).push(table);
    else if (role === "answer") about(subject.operation).answers.push(table);
    else about(subject.operation).requests.push({ table, role, variant: subject.variant });
  }
  if (isAboutAnswers(unnamed, model)) common.answers.push(...unnamed);
  else unread.push(...unnamed.map(({ place }) => place));
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

/** Answers of other interfaces have tables like those, too: theirs have hardly a name in common with these. */
function isAboutAnswers(tables: readonly PageTable[], model: Model): boolean {
  const { typed, known } = answerFacts(model, undefined);
  const rows = tables.flatMap((table) => table.rows);
  const found = rows.filter(({ name }) => candidatesFor(name).some((one) => typed.has(one) || known.has(one)));
  return found.length * 2 >= rows.length;
}

/** What a table or order is about. */
type Subject =
  | { readonly is: "operation"; readonly operation: Operation; readonly variant: Variant | undefined }
  /** All operations. */
  | { readonly is: "common" }
  /** An operation, or a variant of one, that the spec does not have. */
  | { readonly is: "unknown"; readonly name: string; readonly of: Operation | undefined };

/** Undefined where it is about nothing that the spec describes. */
export function subjectOfTable(table: PageTable, title: string, model: Model): Subject | undefined {
  const stem = stemOf(table.id ?? "");
  if (stem === commonId) return { is: "common" };
  const words = [...table.links, ...table.caption.split(/\W+/), stem];
  return subject(table, [table.caption, table.above], words, title, model);
}

function subjectOfOrder(order: PageOrder, title: string, model: Model): Subject | undefined {
  return subject(order, [order.lead], [], title, model);
}

/** What a table's parameters are to a request. */
export function roleOf(table: PageTable, title: string): Role | undefined {
  const id = (table.id ?? "").replace(forms.mobileId, "");
  const [byId] = idEndings.find(([, form]) => form.test(id)) ?? [];
  if (byId !== undefined) return byId;
  const texts = [table.caption, table.above, ...table.under.map(({ text }) => text).reverse(), title];
  for (const text of texts) {
    const [role] = roles.find(([, form]) => form.test(text)) ?? [];
    if (role !== undefined) return role;
  }
  return undefined;
}

function subject(
  { under, links }: PagePart,
  texts: readonly string[],
  words: readonly string[],
  title: string,
  model: Model,
): Subject | undefined {
  const headings = [...under].reverse();
  const heading = headings.flatMap(({ id, text }) => [
    text,
    text.replace(/ operations?$/i, ""),
    ...(id === undefined ? [] : [stemOf(id)]),
  ]);
  for (const word of [title, ...words, ...heading]) {
    const operation = model.operations.find(({ name }) => name.toLowerCase() === word.toLowerCase());
    if (operation !== undefined) return ofVariant(operation, [...texts, ...headings.map(({ text }) => text)]);
  }
  const fingerprinted = headings.flatMap(({ id = "" }) => (forms.fingerprintId.test(id) ? [stemOf(id)] : []));
  const known = new Set([...model.parameters, ...model.groups].map((one) => one.name));
  const name = [title, ...(words.length > 0 ? links : []), ...fingerprinted].find(
    (one) => operationName.test(one) && !known.has(one),
  );
  return name === undefined ? undefined : { is: "unknown", name, of: undefined };
}

/** Titles of other pages begin with a capital, or have several words. */
const operationName = /^[a-z][A-Za-z]+$/;

/** "Fund transfer type: EXISTINGORDER" for the parameter fundTransferType. */
function ofVariant(operation: Operation, texts: readonly string[]): Subject {
  const { variants } = operation;
  if (variants === undefined) return { is: "operation", operation, variant: undefined };
  const words = variants.by.name.replaceAll(/(?=[A-Z])/g, " ?");
  const form = new RegExp(`\\b${words}s?:? ([A-Z][A-Z0-9-]+)\\b`, "i");
  const [value] = texts.flatMap((text) => form.exec(text)?.[1] ?? []).filter((one) => one === one.toUpperCase());
  const variant = variants.cases.find((one) => one.value === value);
  if (value !== undefined && variant === undefined) return { is: "unknown", name: value, of: operation };
  return { is: "operation", operation, variant };
}

/** The id of a table or heading without what it says about its kind: `deposit` of `depositOptionalMobile`. */
function stemOf(id: string): string {
  const endings = idEndings.map(([, form]) => form);
  return [forms.mobileId, ...endings, forms.fingerprintId].reduce((rest, form) => rest.replace(form, ""), id);
}

/** A table that stands on the page once, or twice for two sizes of screen. */
export interface Versions {
  readonly table: PageTable;
  readonly other: PageTable | undefined;
}

/** A difference between the two versions of a table. */
interface Disagreement {
  readonly name: string;
  readonly one: string;
  readonly other: string;
}

/** Pairs the versions of tables: by id, and without ids by their order. The one for big screens is the one to read. */
function pairVersions(tables: readonly PageTable[]): readonly Versions[] {
  const mobile = tables.filter(({ screen }) => screen === "mobile");
  const byKey = new Map(mobile.map((table) => [keyOf(table), table]));
  const others = new Map<PageTable, PageTable>();
  for (const [index, table] of tables.entries()) {
    const next = tables[index + 1];
    const follows = table.screen === "big" && table.id === undefined && next?.screen === "mobile";
    const other = byKey.get(keyOf(table)) ?? (follows ? next : undefined);
    if (table.screen !== "mobile" && other !== undefined) others.set(table, other);
  }
  const paired = new Set(others.values());
  return tables.filter((table) => !paired.has(table)).map((table) => ({ table, other: others.get(table) }));
}

/** The id, or else the caption without its number. */
function keyOf({ id, caption }: PageTable): string {
  return id?.replace(forms.mobileId, "") ?? caption.replace(/^table \d+\. /i, "");
}

/** Where the two versions say different things. */
export function disagreements({ table, other }: Versions): readonly Disagreement[] {
  if (other === undefined) return [];
  const [big, mobile] = [byName(table), byName(other)];
  return [...new Set([...big.keys(), ...mobile.keys()])].flatMap((name) => {
    const [one, two] = [big.get(name), mobile.get(name)];
    if (one === undefined || two === undefined) return [{ name, one: listed(one), other: listed(two) }];
    const pairs = [
      [one.type ?? "", two.type ?? ""],
      // The small version may leave out what is not so.
      one.signed === undefined || two.signed === undefined ? ["", ""] : [markIn(one), markIn(two)],
    ] as const;
    return pairs.filter(([a, b]) => comparable(a) !== comparable(b)).map(([a, b]) => ({ name, one: a, other: b }));
  });
}

function listed(row: PageRow | undefined): string {
  return row === undefined ? "not listed" : "listed";
}

function byName({ rows }: PageTable): ReadonlyMap<string, PageRow> {
  return new Map(rows.map((row) => [row.name, row]));
}

function markIn({ signed }: PageRow): string {
  if (typeof signed === "object") return signed.unclear;
  return signed ? "within the fingerprint" : "not within the fingerprint";
}

/** A full stop more or less is no disagreement. */
function comparable(text: string): string {
  return text.toLowerCase().replace(/\.$/, "");
}
