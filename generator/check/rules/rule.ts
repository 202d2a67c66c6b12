import type { Mistake } from "../mistake.js";
import type { Outline } from "../outline.js";

/** A semantic rule: looks at the whole spec, says what is wrong and where, and nothing about positions. */
export type Rule = (outline: Outline) => readonly Mistake[];
