import type { Value } from "../../../parsed-value.js";
import type { Edit, Mutation } from "../mutation.js";
import type { Source } from "../source.js";

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
