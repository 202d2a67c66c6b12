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
