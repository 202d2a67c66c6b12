/** Small edits of the frozen spec, and the change that each must be told as. */
import type { Code } from "../../../../generator/diff/change.js";
import { frozenSpec } from "../../../support/specs.js";

/** Replaces `from`, which must stand in the file exactly once. Without `from`, `to` is a new file, and without `to` it goes. */
export interface TextEdit {
  readonly file: string;
  /** «» stand around the place on the old side, */
  readonly from?: string;
  /** and around the one on the new side. */
  readonly to?: string;
}

export interface ChangeCase {
  readonly code: Code;
  /** Bump, what breaks, and for whom: `major: wire, types for callers`. */
  readonly effect: string;
  /** Operations that it concerns, or `all`. */
  readonly operations: string;
  readonly words: string;
  readonly edits: readonly TextEdit[];
}

/** A case of one edit. */
export function one(
  code: Code,
  effect: string,
  operations: string,
  [file, from, to]: readonly [file: string, from: string, to: string],
  words: string,
): ChangeCase {
  return { code, effect, operations, words, edits: [{ file: `spec/${file}`, from, to }] };
}

/** A case of several edits that are one change. */
export function several(
  code: Code,
  effect: string,
  operations: string,
  edits: readonly (readonly [file: string, from: string, to: string])[],
  words: string,
): ChangeCase {
  return {
    code,
    effect,
    operations,
    words,
    edits: edits.map(([file, from, to]) => ({ file: `spec/${file}`, from, to })),
  };
}

/** The text of a file from one line up to, but without, another. */
export function block(file: string, from: string, until: string): string {
  const text = frozenSpec.find((one) => one.file === `spec/${file}`)?.text ?? "";
  const start = text.indexOf(from);
  const end = text.indexOf(until, start);
  if (start < 0 || end < 0) throw new Error(`${file} has no ${from} before ${until}`);
  return text.slice(start, end);
}

/** With marks around its first line. */
export function marked(text: string): string {
  return text.replace(/^.*/, "«$&»");
}
