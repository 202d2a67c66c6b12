import { mutationsOf } from "../mutations/kinds.js";
import type { Mutation } from "../mutations/mutation.js";
import { frozenSpec } from "../support/specs.js";

/** All mutations of the frozen spec. */
export const all: readonly Mutation[] = mutationsOf(frozenSpec);

/** The one that a test is about. */
export function find(
  kind: string,
  file: string,
  was: string,
  becomes: string,
  among: readonly Mutation[] = all,
): Mutation {
  const found = among.find(
    (one) => one.kind === kind && one.file === `spec/${file}` && one.was === was && one.becomes === becomes,
  );
  if (found === undefined) throw new Error(`no ${kind} of ${was} in ${file}`);
  return found;
}
