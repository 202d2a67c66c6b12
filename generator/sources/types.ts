/** Whether what a page says about a data type is what the spec says. In: a row and its fact. Out: the differences. */
import { describeType, unitOf } from "../model/data-types.js";
import type { Spot } from "../parse/parse.js";
import { atKey, atValue } from "./drift.js";
import type { Drift } from "./drift.js";
import type { TypedFact } from "./facts.js";
import type { PageRow } from "./page.js";
import { lengthInWords, readPhrase } from "./phrase.js";
import type { Phrase, PhraseLength } from "./phrase.js";

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
    const word = phrase.values.length > 0 ? phrase.values.join(" or ") : phrase.word;
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

function fits({ types, values }: Phrase, { type }: TypedFact): boolean {
  if (!types.includes(type.name)) return false;
  const known = (type.enumeration?.values ?? []).map(({ value }) => value);
  return values.every((value) => known.includes(value));
}

/** A spec without a length differs from a page with one, except where the form fixes the length. */
function sameLength(page: PhraseLength, { type }: TypedFact): boolean {
  if (type.max === undefined) return unitOf(type.name) === undefined;
  return page.max === type.max && (page.min === undefined || page.min === (type.min ?? 1));
}

function below({ description: { file, path } }: TypedFact, key: string): Spot {
  return key === "" ? atKey(file, path) : atValue(file, [...path, key]);
}
