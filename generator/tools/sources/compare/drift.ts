import type { DriftCode } from "../../../findings/catalogue/drift.js";
import type { Spot } from "../../../findings/locate.js";
import type { Path } from "../../../parsed-value.js";

/** A difference between a page and the spec. */
export interface Drift {
  readonly code: DriftCode;
  /** The fact of the spec. */
  readonly spot: Spot;
  readonly message: string;
  /** Where the page says it. */
  readonly place: string;
  /** What the page says, in the words by which a note of the fact accepts it. */
  readonly says: string;
  /** The notes that may accept it. */
  readonly notes: readonly string[];
}

export function atValue(file: string, path: Path): Spot {
  return { file, path, side: "value" };
}

export function atKey(file: string, path: Path): Spot {
  return { file, path, side: "key" };
}
