import { catalogue } from "../../../findings/catalogue.js";
import type { Finding, Range } from "../../../findings/finding.js";
import { locator } from "../../../findings/locate.js";
import { makeFinding } from "../../../findings/make-finding.js";
import { sortFindings } from "../../../findings/sort.js";
import { documentsIn } from "../../../parse-file.js";
import type { SpecFile } from "../../../read.js";
import type { Drift } from "./drift.js";
import { isKnown } from "./known.js";

/** Differences as findings at the facts of the spec that they are about. */
export function findingsOf(drifts: readonly Drift[], files: readonly SpecFile[]): readonly Finding[] {
  // Only files with findings are parsed again: the model has no positions below a fact.
  const named = new Set(drifts.map(({ spot }) => spot.file));
  const rangeOf = locator(documentsIn(files.filter(({ file }) => named.has(file))));
  return sortFindings(drifts.map((drift) => findingOf(drift, rangeOf(drift.spot))));
}

function findingOf(drift: Drift, range: Range): Finding {
  const { code, spot, message, place, says } = drift;
  const where = `${message} Page: ${place}.`;
  if (!isKnown(drift)) {
    const fix = `${catalogue[code].fix} If the page is wrong, say so in the note of this fact with the words: ${says}`;
    return makeFinding(code, spot.file, range, where, fix);
  }
  const fix = `None: the note of this fact accepts it with the words: ${says}`;
  return { ...makeFinding(code, spot.file, range, where, fix), severity: "known" };
}
