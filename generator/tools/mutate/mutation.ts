/** A change of the spec that is wrong on purpose: somebody must notice it. */
import type { SpecFile } from "../../read.js";

/** Puts `text` in the place of what stands from `from` up to, but without, `to`. */
export interface Edit {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Mutation {
  /** The area and what was done: `fingerprint/swap`. */
  readonly kind: string;
  readonly file: string;
  readonly line: number;
  /** What stood there, and what stands there now. */
  readonly was: string;
  readonly becomes: string;
  readonly edits: readonly Edit[];
}

/** `fingerprint/swap` is of the area `fingerprint`. */
export function areaOf(kind: string): string {
  return kind.replace(/\/.*$/, "");
}

/** The spec with the mutation in it; files without an edit stay the same objects. */
export function mutate(files: readonly SpecFile[], { edits }: Mutation): readonly SpecFile[] {
  const touched = new Set(edits.map(({ file }) => file));
  return files.map((one) => {
    if (!touched.has(one.file)) return one;
    const here = edits.filter(({ file }) => file === one.file);
    return { file: one.file, text: edited(one.text, here) };
  });
}

/** From the last edit to the first, so that none moves the place of another. */
function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((now, edit) => now.slice(0, edit.from) + edit.text + now.slice(edit.to), text);
}
