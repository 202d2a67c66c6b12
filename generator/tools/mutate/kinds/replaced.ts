import type { Value } from "../../../parsed-value.js";
import { remove, replace, writtenPair } from "../edits.js";
import type { Mutation } from "../mutation.js";
import { written } from "../source.js";
import type { Source } from "../source.js";
import { mutation } from "./kind.js";

/** A value in the place of the one that is there; nothing where there is none, or where it is the same. */
export function replaced(
  kind: string,
  source: Source,
  value: Value | undefined,
  texts: readonly string[],
): readonly Mutation[] {
  if (value === undefined) return [];
  const was = written(source, value);
  const key = value.path.at(-1);
  const shown = (text: string): string => (typeof key === "string" ? `${key}: ${text}` : text);
  return texts
    .filter((text) => text !== was)
    .map((text) => mutation(kind, [source, value], [shown(was), shown(text)], [replace(source, value, text)]));
}

/** A pair that is no longer there. */
export function removed(kind: string, source: Source, value: Value | undefined): readonly Mutation[] {
  if (value === undefined) return [];
  return [mutation(kind, [source, value], [writtenPair(source, value), ""], [remove(source, value)])];
}

/** One more and one less. */
export function nudged(kind: string, source: Source, value: Value | undefined): readonly Mutation[] {
  const number = value?.raw;
  if (typeof number !== "number") return [];
  return replaced(kind, source, value, [number + 1, number - 1].filter((one) => one >= 0).map(String));
}
