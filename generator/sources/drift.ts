import { catalogue } from "../findings/catalogue.js";
import type { DriftCode } from "../findings/catalogue/drift.js";
import { makeFinding, sortFindings } from "../findings/finding.js";
import type { Finding, Range } from "../findings/finding.js";
import { documentsIn, locator } from "../parse/parse.js";
import type { Spot } from "../parse/parse.js";
import type { Path } from "../parse/value.js";
import type { SpecFile } from "../read/spec-files.js";

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
  /** Words that accept it too, for one page alone: with that page's address behind them. */
  readonly onPage?: string;
  /** The notes that may accept it. */
  readonly notes: readonly string[];
}

/** The words with which a note accepts, for the page named behind them alone, that a fact is in none of its tables. */
export const IN_NO_TABLE = "in no table of";

export function atValue(file: string, path: Path): Spot {
  return { file, path, side: "value" };
}

export function atKey(file: string, path: Path): Spot {
  return { file, path, side: "key" };
}

/**
 * Whether a note of the fact accepts this difference. It does so with the very words of `says`, such as "exactly 9" or
 * "calls it required": what the page says today is known, what it will say tomorrow is not.
 */
export function isKnown(drift: Drift, address?: string): boolean {
  const said = [drift.says, saysOf(drift, address)].map(plain);
  return drift.notes.some((note) => said.some((wanted) => holds(plain(note), wanted)));
}

/** The narrowest words that accept it. */
function saysOf({ says, onPage }: Drift, address: string | undefined): string {
  return onPage === undefined || address === undefined ? says : `${onPage} ${address}`;
}

/** Whole words only: "exactly 9" is not in "exactly 95". */
function holds(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + wanted.length])) return true;
  }
  return false;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

/** Letter case, quotes and spaces make no difference, nor does a full stop at the end. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/["“”'’]/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/\.$/, "")
    .trim();
}

/** Differences as findings at the facts of the spec that they are about. */
export function findingsOf(
  drifts: readonly Drift[],
  files: readonly SpecFile[],
  address: string | undefined,
): readonly Finding[] {
  // Only files with findings are parsed again: the model has no positions below a fact.
  const named = new Set(drifts.map(({ spot }) => spot.file));
  const rangeOf = locator(documentsIn(files.filter(({ file }) => named.has(file))));
  return sortFindings(drifts.map((drift) => findingOf(drift, rangeOf(drift.spot), address)));
}

function findingOf(drift: Drift, range: Range, address: string | undefined): Finding {
  const { code, spot, message, place } = drift;
  const says = saysOf(drift, address);
  const where = `${message} Page: ${place}.`;
  if (!isKnown(drift, address)) {
    const fix = `${catalogue[code].fix} If the page is wrong, say so in the note of this fact with the words: ${says}`;
    return makeFinding(code, spot.file, range, where, fix);
  }
  const fix = `None: the note of this fact accepts it with the words: ${says}`;
  return { ...makeFinding(code, spot.file, range, where, fix), severity: "known" };
}
