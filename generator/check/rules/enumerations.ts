import { child, entries, textOf } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import type { Rule } from "./rule.js";

function repeated(
  pairs: readonly (readonly [string | undefined, Value])[],
  report: (value: Value, key: string) => Mistake,
): readonly Mistake[] {
  const seen = new Set<string>();
  return pairs.flatMap(([key, value]) => {
    if (key === undefined) return [];
    const again = seen.has(key);
    seen.add(key);
    return again ? [report(value, key)] : [];
  });
}

/** Values that a reader cannot tell apart; exactly equal ones are equal keys already. */
export const enumerationValues: Rule = (outline) =>
  [...(outline.enumerations ?? [])].flatMap(([name, enumeration]) =>
    repeated(
      entries(child(enumeration, "values")).map(([value, at]) => [value.normalize("NFC").trim(), at]),
      (at, value) => mistake("QM1024", at, `${name} has the value "${value}" twice.`, { side: "key" }),
    ),
  );

export const currencyNumbers: Rule = (outline) =>
  repeated(
    [...(outline.currencies?.values() ?? [])].map((currency) => {
      const numeric = child(currency, "numeric");
      return [textOf(numeric), numeric ?? currency];
    }),
    (at, numeric) => mistake("QM1025", at, `Another currency has the numeric code ${numeric} already.`),
  );
