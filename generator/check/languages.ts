import { child, entries, textOf } from "../parsed-value.js";
import type { Outline } from "./outline.js";

/** The values of the parameter language; undefined where they cannot be told. */
export function languages(outline: Outline): readonly string[] | undefined {
  const name = textOf(child(outline.parameters?.get("language"), "values"));
  const values = name === undefined ? undefined : child(outline.enumerations?.get(name), "values");
  return values && entries(values).map(([language]) => language);
}
