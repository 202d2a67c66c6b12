import { child, entries } from "../parsed-value.js";
import type { Outline } from "./outline.js";

/** The values of an enumeration; undefined where it cannot be read. */
export function valuesOf(outline: Outline, enumeration: string): readonly string[] | undefined {
  const values = child(outline.enumerations?.get(enumeration), "values");
  return values === undefined ? undefined : entries(values).map(([value]) => value);
}
