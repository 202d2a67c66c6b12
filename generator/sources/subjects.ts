/**
 * What a table or a fingerprint order of a page is about. In: the page's part, with its headings, caption and links. Out:
 * operations, variants and roles of the spec, as far as the words of the page name them.
 */
import type { Model, Operation, Variant } from "../model/model.js";
import { commonId, forms, idEndings, otherIds, roles } from "./page-words.js";
import type { Role } from "./page-words.js";
import type { PageOrder, PagePart, PageTable } from "./page.js";
import { readPhrase } from "./phrase.js";

/** What a table or order is about. */
type Subject =
  | { readonly is: "operation"; readonly operation: Operation; readonly variant: Variant | undefined }
  /** All operations. */
  | { readonly is: "common" }
  /** An operation, or a variant of one, that the spec does not have. */
  | { readonly is: "unknown"; readonly name: string; readonly of: Operation | undefined };

export type UnknownSubject = Extract<Subject, { readonly is: "unknown" }>;

/** Undefined where it is about nothing that the spec describes. */
export function subjectOfTable(table: PageTable, title: string, model: Model): Subject | undefined {
  const stem = stemOf(table.id ?? "");
  if (stem === commonId) return { is: "common" };
  const words = [...table.links, ...table.caption.split(/\W+/), otherIds[stem] ?? stem];
  const found = subject(table, [table.caption, table.above], words, title, model);
  if (found?.is !== "operation" || found.variant !== undefined) return found;
  return { ...found, variant: variantIn(table, found.operation) };
}

/** The variant that a table names as the only value of the parameter that decides. */
function variantIn({ rows }: PageTable, { variants }: Operation): Variant | undefined {
  const row = rows.find(({ name }) => name === variants?.by.name);
  const [value, ...others] = readPhrase(row?.type ?? "")?.values ?? [];
  return others.length > 0 ? undefined : variants?.cases.find((one) => one.value === value);
}

/** An order under the heading of a kind of operations goes for each of them. */
export function subjectsOfOrder(order: PageOrder, title: string, model: Model): readonly Subject[] {
  const found = subject(order, [order.lead], [], title, model);
  if (found !== undefined) return [found];
  const headings = order.under.map(({ text }) => text.toLowerCase().replace(/ operations?$/, ""));
  return model.operations
    .filter(({ kind }) => headings.includes(kind))
    .map((operation) => ({ is: "operation", operation, variant: undefined }));
}

/** A table of request parameters, of one operation or of all. */
export interface RequestTable {
  readonly table: PageTable;
  readonly role: Exclude<Role, "answer"> | undefined;
  readonly variant: Variant | undefined;
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
