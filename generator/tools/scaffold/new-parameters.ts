import { dataTypeOf, factsOf } from "./description.js";
import { entriesIn } from "./entry.js";
import type { Description } from "./entry.js";
import { printSection } from "./layout.js";
import type { Given } from "./question.js";
import { sampleOf } from "./sample.js";
import type { Sampled } from "./sample.js";
import type { Vocabulary } from "./vocabulary.js";

/** Says that a person has still to say it. */
export const UNDESCRIBED = "Not described yet.";

/** What the operation sends that the spec did not know. */
export function newParameters(given: Given): ReadonlyMap<string, Description> {
  const entries = ["required", "optional"].flatMap((flag) => entriesIn(given.get(flag) ?? ""));
  return new Map(entries.flatMap(({ name, description }) => (description === undefined ? [] : [[name, description]])));
}

/** A new parameter as far as a sample of it needs it. */
export function sampledOf(description: Description, vocabulary: Vocabulary): Sampled {
  return { type: dataTypeOf(description, vocabulary), example: undefined };
}

/** What has to be added at the end of spec/parameters.yaml; empty when nothing is new. */
export function parametersText(given: Given, vocabulary: Vocabulary): string {
  const described = [...newParameters(given)].map(([name, description]) => {
    const example = sampleOf(sampledOf(description, vocabulary), new Set());
    return [name, { ...factsOf(description), meaning: UNDESCRIBED, source: given.get("source"), example }] as const;
  });
  if (described.length === 0) return "";
  const text = printSection({ parameters: Object.fromEntries(described) });
  return `\n${text.slice(text.indexOf("\n") + 1)}`;
}
