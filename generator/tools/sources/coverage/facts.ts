import type { SpecDocument } from "../../../parse.js";
import { child, entries, items, textOf } from "../../../parsed-value.js";
import type { Value } from "../../../parsed-value.js";
import { factPlaces } from "./fact-places.js";
import type { FactPlace } from "./fact-places.js";

/** One fact of the spec and the source that it cites. */
export interface Fact {
  readonly facts: string;
  readonly value: Value;
  /** Undefined where it cites none. */
  readonly source: Value | undefined;
  /** Whether the source is that of the whole list in which the fact stands. */
  readonly ofList: boolean;
}

/** All facts of the documents, in the order of `factPlaces`. */
export function factsIn(documents: readonly SpecDocument[]): readonly Fact[] {
  return factPlaces.flatMap((place) =>
    documents
      .filter(({ kind }) => kind === place.kind)
      .flatMap(({ root }) => valuesAt(root, place.path).map((value) => factAt(root, place, value))),
  );
}

function factAt(root: Value, { facts, sourceOfAll }: FactPlace, value: Value): Fact {
  const own = cited(child(value, "source"));
  if (own !== undefined || sourceOfAll === undefined) return { facts, value, source: own, ofList: false };
  // The stars of both paths mean the same entries, from the left.
  const path = sourceOfAll.map((key, index) => (key === "*" ? String(value.path[index]) : key));
  return { facts, value, source: cited(valuesAt(root, path)[0]), ofList: true };
}

/** An empty source cites nothing. */
function cited(source: Value | undefined): Value | undefined {
  return textOf(source)?.trim() ? source : undefined;
}

function valuesAt(from: Value, path: readonly string[]): readonly Value[] {
  const [key, ...rest] = path;
  if (key === undefined) return [from];
  const next = key === "*" ? [...entries(from).map(([, value]) => value), ...items(from)] : [child(from, key)];
  return next.flatMap((value) => (value === undefined ? [] : valuesAt(value, rest)));
}
