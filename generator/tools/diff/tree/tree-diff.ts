/** Two values of the spec to what differs between them. Knows the form of the spec's lists, and nothing of their meaning. */
import { isList, isRecord } from "../../../json.js";
import type { FileKind } from "../../../parse-kind.js";
import { entries, items } from "../../../parsed-value.js";
import type { Value } from "../../../parsed-value.js";
import { canonical } from "./canonical.js";
import { matches } from "./difference.js";
import type { Difference } from "./difference.js";
import { listKindAt } from "./list-kinds.js";
import type { ListKind } from "./list-kinds.js";
import { idOf, pairUp } from "./pair-up.js";
import { isTable } from "./tables.js";

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
