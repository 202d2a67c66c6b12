import type { Spot } from "../../../findings/locate.js";
import { describeType, unitOf } from "../../../data-types.js";
import type { PageRow } from "../page/page.js";
import { lengthInWords } from "../phrase/phrase.js";
import type { Phrase, PhraseLength } from "../phrase/phrase.js";
import { readPhrase } from "../phrase/read-phrase.js";
import { atKey, atValue } from "./drift.js";
import type { Drift } from "./drift.js";
import type { TypedFact } from "./facts.js";

/** Differences between a phrase about a data type and the spec's; what the phrase leaves open is not compared. */
export function compareType(row: PageRow, fact: TypedFact, place: string): readonly Drift[] {
  if (row.type === undefined) return [];
  const of = { place, notes: fact.notes };
  const phrase = readPhrase(row.type);
  if (phrase === undefined) {
    const message = `The page's data type of "${row.name}" cannot be read: "${row.type}".`;
    return [{ ...of, code: "QM1208", spot: below(fact, "type"), message, says: row.type }];
  }
  const spec = describeType(fact.type);
  const drifts: Drift[] = [];
  if (!fits(phrase, fact)) {
    const word = phrase.value ?? phrase.word;
    const message = `The page calls "${row.name}" ${word}, the spec says: ${spec}.`;
    drifts.push({ ...of, code: "QM1204", spot: below(fact, "type"), message, says: `calls it ${word}` });
  }
  if (phrase.length !== undefined && !sameLength(phrase.length, fact)) {
    const words = lengthInWords(phrase.length);
    const spot = below(fact, fact.type.max === undefined ? "type" : "length");
    drifts.push({
      ...of,
      code: "QM1203",
      spot,
      message: `"${row.name}" has ${words} on the page, the spec says: ${spec}.`,
      says: words,
    });
  }
  return drifts;
}

function fits({ types, value }: Phrase, { type }: TypedFact): boolean {
  if (!types.includes(type.name)) return false;
  return value === undefined || (type.enumeration?.values.some((one) => one.value === value) ?? false);
}

/** A spec without a length differs from a page with one, except where the form fixes the length. */
function sameLength(page: PhraseLength, { type }: TypedFact): boolean {
  if (type.max === undefined) return unitOf(type.name) === undefined;
  return page.max === type.max && (page.min === undefined || page.min === (type.min ?? 1));
}

function below({ description: { file, path } }: TypedFact, key: string): Spot {
  return key === "" ? atKey(file, path) : atValue(file, [...path, key]);
}
