import type { FileKind } from "../../../parse-kind.js";
import type { Value } from "../../../parsed-value.js";

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
