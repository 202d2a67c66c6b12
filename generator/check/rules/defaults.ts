import { child, textOf } from "../../parsed-value.js";
import { valuesOf } from "../enumeration-values.js";
import { mistake } from "../mistake.js";
import { didYouMean } from "../nearest.js";
import type { Rule } from "./rule.js";

/** A client that names no language must not be refused for it. */
export const defaults: Rule = (outline) => {
  const at = child(outline.service, "defaults", "language");
  const name = textOf(at);
  const listed = valuesOf(outline, textOf(child(outline.parameters?.get("language"), "values")) ?? "");
  if (at === undefined || name === undefined || listed === undefined || listed.includes(name)) return [];
  return [mistake("QM1074", at, `"${name}" is no value of the parameter language${didYouMean(name, listed)}`)];
};
