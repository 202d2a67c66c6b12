import { textOf } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import type { Currency, Enumeration, EnumerationValue } from "./model.js";
import type { At } from "./position.js";
import { below, number, optionalText, sortedEntries, text } from "./read-value.js";

/** A value is its meaning alone, or a map where there is more to say. */
function buildValue(value: string, given: Value): EnumerationValue {
  return {
    value,
    meaning: textOf(given) ?? text(given, "meaning"),
    retired: optionalText(given, "retired"),
  };
}

export function buildEnumerations(root: Value, at: At): ReadonlyMap<string, Enumeration> {
  return new Map(
    sortedEntries(below(root, "enumerations")).map(([name, value]) => [
      name,
      {
        name,
        meaning: text(value, "meaning"),
        source: text(value, "source"),
        note: optionalText(value, "note"),
        values: sortedEntries(below(value, "values")).map(([key, given]) => buildValue(key, given)),
        at: at(value),
      },
    ]),
  );
}

export function buildCurrencies(root: Value): readonly Currency[] {
  return sortedEntries(below(root, "currencies")).map(([code, value]) => ({
    code,
    numeric: text(value, "numeric"),
    decimals: number(value, "decimals"),
    name: text(value, "name"),
  }));
}
