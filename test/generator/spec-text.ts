/**
 * Mistakes made on the frozen spec, as edits of its text. « and » in an edit mark where the finding must point, so that the
 * expected place is written by hand.
 */
import type { SpecFile } from "../../generator/read/spec-files.js";
import { frozenSpec } from "../support/specs.js";

/** Replaces `from`, which must stand in the file exactly once. Without `from`, `to` is a new file. */
export interface Edit {
  readonly file: string;
  readonly from?: string;
  readonly to: string;
}

export interface Mark {
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

const placeOf = (text: string, offset: number): Mark["start"] => {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
};

const apply = (files: readonly SpecFile[], { file, from, to }: Edit): readonly SpecFile[] => {
  if (from === undefined) return [...files, { file, text: to }];
  const given = files.find((one) => one.file === file);
  const found = given?.text.split(from).length ?? 0;
  if (given === undefined || found !== 2) throw new Error(`${file} has ${found - 1} times: ${from}`);
  return files.map((one) => (one === given ? { file, text: given.text.replace(from, () => to) } : one));
};

const marksIn = ({ file, text }: SpecFile): readonly Mark[] => {
  const plain = (offset: number): Mark["start"] => {
    const before = text.slice(0, offset).replaceAll(/[«»]/g, "");
    return placeOf(before, before.length);
  };
  return [...text.matchAll(/«([^»]*)»/g)].map((match) => ({
    file,
    start: plain(match.index),
    end: plain(match.index + match[0].length),
  }));
};

export interface Edited {
  readonly files: readonly SpecFile[];
  readonly marks: readonly Mark[];
}

/** The spec with the edits made, and the places that they mark. */
export const edited = (edits: readonly Edit[]): Edited => {
  const files = edits.reduce(apply, frozenSpec);
  return {
    files: files.map(({ file, text }) => ({ file, text: text.replaceAll(/[«»]/g, "") })),
    marks: files.flatMap(marksIn),
  };
};
