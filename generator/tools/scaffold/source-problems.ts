import { didYouMean } from "../../check/nearest.js";
import { tagsIn } from "../../check/rules/sources.js";
import { problemWith } from "./text-rule.js";
import type { Vocabulary } from "./vocabulary.js";

/** Why a text is no source: its form, or a tag that spec/service.yaml does not declare. */
export function problemWithSource(text: string, { operationRule, model }: Vocabulary): string | undefined {
  const known = model.service.sources.map(({ tag }) => tag);
  const problem = problemWith(text, operationRule("properties", "source"));
  if (problem !== undefined) return problem;
  const unknown = tagsIn(text).find((tag) => !known.includes(tag));
  return unknown === undefined ? undefined : `The tag "${unknown}" is not declared${didYouMean(unknown, known)}`;
}
