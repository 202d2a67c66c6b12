/**
 * Strict reading of values that the checker has passed. Where something is not as the schema promises, checker and schema
 * have a gap: that is a bug of ours, not a mistake of the spec's author, hence an exception.
 */
import { child, entries, items, numberOf, textOf } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import { byCodePoint } from "../text/words.js";
import type { Place } from "./model.js";

function broken(value: Value, key: string, wanted: string): Error {
  return new Error(
    `Bug in the generator: ${value.file} passed the check without ${wanted} at ${[...value.path, key].join(".")}`,
  );
}

export function optionalText(value: Value, key: string): string | undefined {
  return textOf(child(value, key));
}

export function text(value: Value, key: string): string {
  const found = optionalText(value, key);
  if (found === undefined) throw broken(value, key, "a text");
  return found;
}

export function number(value: Value, key: string): number {
  const found = numberOf(child(value, key));
  if (found === undefined) throw broken(value, key, "a number");
  return found;
}

export function flag(value: Value, key: string): boolean {
  return child(value, key)?.raw === true;
}

export function below(value: Value, key: string): Value {
  const found = child(value, key);
  if (found === undefined) throw broken(value, key, "a value");
  return found;
}

export function choice<const T extends string>(value: Value, key: string, allowed: readonly T[]): T {
  const found = optionalText(value, key);
  const chosen = allowed.find((one) => one === found);
  if (chosen === undefined) throw broken(value, key, `one of ${allowed.join(", ")}`);
  return chosen;
}

/** A list of texts, in the order of the spec. */
export function texts(value: Value, key: string): readonly string[] {
  return items(child(value, key)).map((item) => {
    const found = textOf(item);
    if (found === undefined) throw broken(value, key, "texts");
    return found;
  });
}

/** The pairs of a map by code point of the key: the order of keys in YAML has no meaning. */
export function sortedEntries(value: Value | undefined): readonly (readonly [string, Value])[] {
  return [...entries(value)].sort(([a], [b]) => byCodePoint(a, b));
}

/** A map of texts. */
export function textRecord(value: Value | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sortedEntries(value).map(([key, item]) => {
      const found = textOf(item);
      if (found === undefined) throw broken(item, "", "a text");
      return [key, found];
    }),
  );
}

/** Finds a name that the checker has found. */
export function lookUp<T>(all: ReadonlyMap<string, T>, name: string, kind: string): T {
  const found = all.get(name);
  if (found === undefined)
    throw new Error(`Bug in the generator: the ${kind} ${name} passed the check but does not exist`);
  return found;
}

export function placeOf({ file, path }: Value): Place {
  return { file, path };
}
