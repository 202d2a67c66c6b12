import type { Path } from "../parsed-value.js";
import type { SpecDocument } from "../parse.js";
import type { Side } from "../parse-position.js";
import type { Range } from "./finding.js";

/** A place of the spec, before its line is looked up. */
export interface Spot {
  readonly file: string;
  readonly path: Path;
  readonly side: Side;
}

/** For findings about a file as a whole, and for what has no place. */
export const fileStart: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Looks up lines in these documents. */
export function locator(documents: readonly SpecDocument[]): (spot: Spot) => Range {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return ({ file, path, side }) => byFile.get(file)?.rangeOf(path, side) ?? fileStart;
}
