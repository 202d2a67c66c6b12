import { catalogue } from "../../../findings/catalogue.js";
import type { Finding, Range } from "../../../findings/finding.js";
import { fileStart, makeFinding } from "../../../findings/make-finding.js";
import { sortFindings } from "../../../findings/sort.js";
import { parse } from "../../../parse.js";
import { kindOf } from "../../../parse-kind.js";
import type { SpecDocument } from "../../../parse.js";
import type { SpecFile } from "../../../read.js";
import type { Drift, Spot } from "./drift.js";
import { isKnown } from "./known.js";

/** Differences as findings at the facts of the spec that they are about. */
export function findingsOf(drifts: readonly Drift[], files: readonly SpecFile[]): readonly Finding[] {
  const rangeOf = locator(files);
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

/** Only files with findings are parsed again: the model has no positions below a fact. */
function locator(files: readonly SpecFile[]): (spot: Spot) => Range {
  const documents = new Map<string, SpecDocument | undefined>();
  const documentOf = (name: string): SpecDocument | undefined => {
    const file = files.find((one) => one.file === name);
    const kind = kindOf(name);
    if (!documents.has(name) && file !== undefined && kind !== undefined) {
      documents.set(name, parse(file, kind).document);
    }
    return documents.get(name);
  };
  return ({ file, path, side }) => documentOf(file)?.rangeOf(path, side) ?? fileStart;
}
