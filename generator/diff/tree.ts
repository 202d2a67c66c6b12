/** Two values of the spec to what differs between them. Knows the form of the spec's lists, and nothing of their meaning. */
import { child, entries, items, textOf } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import type { FileKind } from "../read/spec-files.js";
import { isList, isRecord } from "../text/json.js";
import { canonical } from "./change.js";

/** One fact each, though written as a map. */
const wholes = [
  "vectors/*",
  "variants/cases/*/vectors/*",
  "parameters/*/length",
  "answer/*/length",
  "fields/*/length",
].map((pattern) => pattern.split("/"));
const valuesOfEnumerations = ["enumerations", "*", "values", "*"];

interface Place {
  readonly kind: FileKind;
  readonly file: string;
  readonly path: readonly string[];
}

type Pair = readonly [before: Value | undefined, after: Value | undefined];

/** Everything that differs between two versions of a file; a version that is not there is undefined. */
export function treeDiff(
  kind: FileKind,
  file: string,
  before: Value | undefined,
  after: Value | undefined,
): Difference[] {
  return differences({ kind, file, path: [] }, [before, after]);
}

function differences(at: Place, pair: Pair): Difference[] {
  const list = listKindAt(at.kind, at.path);
  if (list !== undefined && pair.every(isListOrAbsent)) return inList(at, pair, list);
  if (isTable(at.kind, at.path) && pair.every(isMapOrAbsent)) return inMap(at, ...pair);
  const [before, after] = [spelledOut(at, pair[0]), spelledOut(at, pair[1])];
  if (before === undefined || after === undefined) return before === after ? [] : [difference(at, before, after)];
  const isOne = isWhole(at.path);
  if (!isOne && isList(before.raw) && isList(after.raw)) return inAnyList(at, before, after);
  if (!isOne && isRecord(before.raw) && isRecord(after.raw)) return inMap(at, before, after);
  return canonical(before.raw) === canonical(after.raw) ? [] : [difference(at, before, after)];
}

function inMap(at: Place, before: Value | undefined, after: Value | undefined): Difference[] {
  const [old, now] = [new Map(entries(before)), new Map(entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) =>
    differences(below(at, key), [old.get(key), now.get(key)]),
  );
}

function inList(at: Place, [before, after]: Pair, { by, isOrdered }: ListKind): Difference[] {
  const [old, now] = [items(before), items(after)];
  const inside = pairUp(old, now, by).flatMap(({ id, ...pair }) =>
    differences(below(at, id), [pair.before, pair.after]),
  );
  const isMoved = isOrdered && commonOf(old, now, by).join("\0") !== commonOf(now, old, by).join("\0");
  return isMoved ? [{ ...at, is: "order", before, after }, ...inside] : inside;
}

function inAnyList(at: Place, before: Value, after: Value): Difference[] {
  const [old, now] = [items(before), items(after)];
  return Array.from({ length: Math.max(old.length, now.length) }, (_, index) =>
    differences(below(at, String(index)), [old[index], now[index]]),
  ).flat();
}

/** The ids of elements that the other list has too, in their order. */
export function commonOf(elements: readonly Value[], others: readonly Value[], by: string | undefined): string[] {
  const known = new Set(others.map((element) => idOf(element, by)));
  return elements.map((element) => idOf(element, by)).filter((id) => known.has(id));
}

function difference(at: Place, before: Value | undefined, after: Value | undefined): Difference {
  const is = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return { ...at, is, before, after };
}

function below(at: Place, key: string): Place {
  return { ...at, path: [...at.path, key] };
}

/** A value of an enumeration may be written as its meaning alone. */
function spelledOut({ kind, path }: Place, value: Value | undefined): Value | undefined {
  const isShort = kind === "enumerations" && matches(path, valuesOfEnumerations) && typeof value?.raw === "string";
  return isShort ? { ...value, raw: { meaning: value.raw } } : value;
}

function isWhole(path: readonly string[]): boolean {
  return wholes.some((pattern) => matches(path, pattern));
}

function isMapOrAbsent(value: Value | undefined): boolean {
  return value === undefined || isRecord(value.raw);
}

function isListOrAbsent(value: Value | undefined): boolean {
  return value === undefined || isList(value.raw);
}

/** The smallest thing that differs between two versions of one file. */
export interface Difference {
  /** `order`: the same elements, some in another order than before. */
  readonly is: "added" | "removed" | "changed" | "order";
  readonly kind: FileKind;
  readonly file: string;
  /** Keys of maps, and names or ids of list elements in place of indexes: they outlive an insertion above them. */
  readonly path: readonly string[];
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** Whether a path has the form of a pattern: `*` stands for one step, `**` at the end for any number. */
export function matches(path: readonly string[], pattern: readonly string[]): boolean {
  const isOpen = pattern.at(-1) === "**";
  const fixed = isOpen ? pattern.slice(0, -1) : pattern;
  if (isOpen ? path.length < fixed.length : path.length !== fixed.length) return false;
  return fixed.every((step, index) => step === "*" || step === path[index]);
}

/** How the elements of a list are told apart, and whether their order has a meaning. */
interface ListKind {
  /** Key of an element that names it; undefined where elements are texts and name themselves. */
  readonly by: string | undefined;
  readonly isOrdered: boolean;
}

const set: ListKind = { by: undefined, isOrdered: false };
const order: ListKind = { by: undefined, isOrdered: true };

function named(by: string): ListKind {
  return { by, isOrdered: false };
}

function sequence(by: string): ListKind {
  return { by, isOrdered: true };
}

/** A list that stands nowhere here is compared place by place, so that nothing in it is lost. */
const listKinds: Readonly<Record<FileKind, Readonly<Record<string, ListKind>>>> = {
  operation: {
    required: set,
    optional: set,
    unsigned: set,
    fingerprint: order,
    "missing/order": order,
    "missing/later": set,
    mayBeUnsigned: set,
    "variants/cases/*/required": set,
    "variants/cases/*/optional": set,
    "variants/cases/*/fingerprint": order,
    "variants/cases/*/vectors": named("id"),
    "answer/*/aliases": order,
    "effectSign/states": set,
    "effectSign/orderStates": set,
    "effectSign/uncaptured": set,
    errors: named("code"),
    notes: named("about"),
    vectors: named("id"),
  },
  groups: { "groups/*/required": set, "groups/*/optional": set, "groups/*/fingerprint": order },
  object: { "fields/*/aliases": order },
  service: { servers: named("name"), headers: named("name"), "interfaces/*/profiles/*/signed": sequence("parameter") },
  "demo-account": {
    shopIds: set,
    "unknownOrders/numbers": set,
    "orders/*/payments": sequence("paymentNumber"),
    "orders/*/credits": sequence("creditNumber"),
    financialInstitutions: sequence("id"),
  },
  "life-cycles": {
    "oneStepAcquirers/names": set,
    "lifeCycles/*/paymentTypes": set,
    "lifeCycles/*/technicalTypes": set,
  },
  confirmation: {
    "states/*/required": set,
    "fields/*/paymentTypes": set,
    vectors: named("id"),
  },
  parameters: {},
  enumerations: {},
  "error-codes": {},
};

/** Undefined for a list that nobody knows, and for what is no list. */
function listKindAt(kind: FileKind, path: readonly string[]): ListKind | undefined {
  return Object.entries(listKinds[kind]).find(([pattern]) => matches(path, pattern.split("/")))?.[1];
}

interface Pairing {
  readonly id: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** What an element is called: its text, or what stands under `by`; else all of it. */
function idOf(element: Value, by: string | undefined): string {
  return textOf(by === undefined ? element : child(element, by)) ?? canonical(element.raw);
}

/**
 * Elements of the same id, old with new. Where several have one id, those that are equal belong together, and of the rest
 * the first with the first.
 */
function pairUp(before: readonly Value[], after: readonly Value[], by: string | undefined): Pairing[] {
  const ids = new Set([...before, ...after].map((element) => idOf(element, by)));
  const [old, now] = [byId(before, by), byId(after, by)];
  return [...ids].flatMap((id) => {
    const [olds, news] = withoutEqual(old.get(id) ?? [], now.get(id) ?? []);
    const length = Math.max(olds.length, news.length);
    return Array.from({ length }, (_, index) => ({ id, before: olds[index], after: news[index] }));
  });
}

function byId(elements: readonly Value[], by: string | undefined): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>();
  for (const element of elements) {
    const id = idOf(element, by);
    found.set(id, [...(found.get(id) ?? []), element]);
  }
  return found;
}

function withoutEqual(before: readonly Value[], after: readonly Value[]): [readonly Value[], readonly Value[]] {
  // The usual case: one of each, which are compared when they are looked into.
  if (before.length === 1 && after.length === 1) return [before, after];
  const rest = [...after];
  const left = before.filter((element) => {
    const text = canonical(element.raw);
    const index = rest.findIndex((other) => canonical(other.raw) === text);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return [left, rest];
}

/**
 * Tables that are nothing but their entries: where one is missing, as in a version from before it was there, its entries
 * are. The empty path is the whole file.
 */
const tables: Readonly<Record<FileKind, readonly string[]>> = {
  operation: ["answer", "missing"],
  object: ["fields", "children"],
  service: [
    "",
    "sources",
    "interfaces",
    "interfaces/*/profiles",
    "defaults",
    "fingerprint",
    "limits",
    "timeouts",
    "statuses",
    "credentials",
  ],
  parameters: ["", "parameters"],
  groups: ["", "groups"],
  enumerations: ["", "enumerations", "currencies"],
  "error-codes": ["", "families", "parameterIds", "parameterIdNotes", "codes"],
  "demo-account": ["", "orders", "answers", "cards", "refusals", "unknownOrders"],
  confirmation: ["", "fingerprint", "states", "reply", "fields"],
  "life-cycles": ["", "events", "oneStepAcquirers", "oneStepAcquirers/payment", "lifeCycles", "transfer", "recurring"],
};

function isTable(kind: FileKind, path: readonly string[]): boolean {
  return tables[kind].some((table) => matches(path, table === "" ? [] : table.split("/")));
}
