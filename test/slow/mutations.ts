import { mutationsOf } from "../../generator/tools/mutate/kinds.js";
import type { Mutation } from "../../generator/tools/mutate/mutation.js";
import { liveSpec } from "../support/specs.js";

/** All mutations of the spec of this repository. */
export const all: readonly Mutation[] = mutationsOf(liveSpec);

/** The one that a test is about. */
export function find(kind: string, file: string, was: string, becomes: string): Mutation {
  const found = all.find(
    (one) => one.kind === kind && one.file === `spec/${file}` && one.was === was && one.becomes === becomes,
  );
  if (found === undefined) throw new Error(`no ${kind} of ${was} in ${file}`);
  return found;
}
