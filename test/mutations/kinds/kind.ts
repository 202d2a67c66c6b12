import { child, entries } from "../../../generator/parse/value.js";
import type { Value } from "../../../generator/parse/value.js";
import { remove, replace, written, writtenPair } from "../mutation.js";
import type { Edit, Mutation, Source } from "../mutation.js";

/** Makes all mutations of an area, from the texts alone. */
export type Mutate = (sources: readonly Source[]) => readonly Mutation[];

/** One mutation, shown at the line of `at`. */
export function mutation(
  kind: string,
  [source, at]: readonly [Source, Value],
  [was, becomes]: readonly [string, string],
  edits: readonly Edit[],
): Mutation {
  // The key, where there is one: values may be as long as a paragraph.
  return { kind, file: source.file, line: source.spanOf(at, "key").line, was, becomes, edits };
}

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

/** The addresses of all interfaces, by name. */
export function profilesIn(service: Value): readonly (readonly [string, Value])[] {
  return entries(child(service, "interfaces")).flatMap(([, one]) => entries(child(one, "profiles")));
}
