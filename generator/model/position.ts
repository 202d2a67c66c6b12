import type { SpecDocument } from "../parse.js";
import type { Value } from "../parsed-value.js";
import type { Position } from "./model.js";

/** Where a fact begins: at its key, or at the item of a list. */
export type At = (value: Value) => Position;

export const positions = (documents: readonly SpecDocument[]): At => {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return ({ file, path }) => {
    const start = byFile.get(file)?.rangeOf(path, "key").start;
    return { file, line: start?.line ?? 1, column: start?.column ?? 1 };
  };
};
