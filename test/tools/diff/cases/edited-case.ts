import type { Place } from "../../../../generator/diff/change.js";
import type { SpecFile } from "../../../../generator/read/spec-files.js";
import { frozenSpec } from "../../../support/specs.js";
import type { TextEdit } from "./change-case.js";

export interface EditedCase {
  readonly files: readonly SpecFile[];
  /** Where the marks stand on the old and on the new side. */
  readonly before: Place | undefined;
  readonly after: Place | undefined;
}

/** The frozen spec with the edits made. */
export function edit(edits: readonly TextEdit[]): EditedCase {
  const marked = edits.reduce(applyTo, frozenSpec);
  const gone = edits.find(({ from, to }) => from === undefined && to === undefined);
  return {
    files: marked.map(({ file, text }) => ({ file, text: unmarked(text) })),
    before: gone === undefined ? first(edits.flatMap(markedBefore)) : { file: gone.file, line: 1 },
    after: first(marked.flatMap(({ file, text }) => placeOf(file, text))),
  };
}

function applyTo(files: readonly SpecFile[], { file, from, to }: TextEdit): readonly SpecFile[] {
  if (to === undefined) return files.filter((one) => one.file !== file);
  if (from === undefined) return [...files, { file, text: to }];
  return files.map((one) => (one.file === file ? { file, text: replaced(one, unmarked(from), to) } : one));
}

function replaced({ file, text }: SpecFile, from: string, to: string): string {
  const found = text.split(from).length - 1;
  if (found !== 1) throw new Error(`${file} has ${found} times: ${from}`);
  return text.replace(from, () => to);
}

function markedBefore({ file, from }: TextEdit): Place[] {
  const text = frozenSpec.find((one) => one.file === file)?.text;
  if (text === undefined || from?.includes("«") !== true) return [];
  return placeOf(file, replaced({ file, text }, unmarked(from), from));
}

function placeOf(file: string, text: string): Place[] {
  const at = text.indexOf("«");
  return at < 0 ? [] : [{ file, line: text.slice(0, at).split("\n").length }];
}

function unmarked(text: string): string {
  return text.replaceAll(/[«»]/g, "");
}

function first(places: readonly Place[]): Place | undefined {
  return places[0];
}

/** The line on which a text, that stands there once, begins in the frozen spec. */
export function lineOf(file: string, text: string): number {
  const all = frozenSpec.find((one) => one.file === file)?.text ?? "";
  return placeOf(file, replaced({ file, text: all }, text, `«${text}`))[0]?.line ?? 0;
}
