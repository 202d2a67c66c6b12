import { byCodePoint } from "../text/words.js";
import { catalogue } from "./catalogue.js";
import type { Code } from "./catalogue.js";
import type { Severity } from "./catalogue/entry.js";

/** A place in a file; line and column count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** From `start` up to, but without, `end`. */
export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** Something wrong in the spec, or different from a page of the guide. Data: what it looks like is a matter of the renderers. */
export interface Finding extends Range {
  readonly code: Code;
  readonly severity: Severity;
  readonly file: string;
  readonly message: string;
  readonly fix: string;
}

/** A finding of `code`; severity and, where nothing more exact is known, the fix come from the catalogue. */
export function makeFinding(code: Code, file: string, range: Range, message: string, fix?: string): Finding {
  return {
    code,
    severity: catalogue[code].severity,
    file,
    ...range,
    message,
    fix: fix ?? catalogue[code].fix,
  };
}

function compare(a: Finding, b: Finding): number {
  return (
    byCodePoint(a.file, b.file) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    byCodePoint(a.code, b.code) ||
    byCodePoint(a.message, b.message)
  );
}

/** By file, line, column and code; what was found on two ways is told once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compare).filter((finding, index, all) => {
    const before = all[index - 1];
    return before === undefined || compare(before, finding) !== 0;
  });
}

/** In which findings can be shown: for people, for programs, and as remarks in a pull request. */
export const findingFormats = ["text", "json", "github"] as const;

export type FindingFormat = (typeof findingFormats)[number];
