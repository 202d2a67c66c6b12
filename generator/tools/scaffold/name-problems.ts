import { fileOf } from "../../parse-kind.js";
import { problemWith } from "./text-rule.js";
import type { Vocabulary } from "./vocabulary.js";

/** Why nothing new can have this name; undefined where it can. */
export function problemWithName(name: string, { operationRule, operations, files }: Vocabulary): string | undefined {
  const rule = operationRule("properties", "operation");
  // It becomes part of a path: without a form to hold it to, no name is safe.
  if (rule.form === undefined) return "The schema of operations has no pattern for their names.";
  const problem = problemWith(name, rule);
  if (problem !== undefined) return problem;
  // constructor, undefined, fetch: what every object or module has already would be hidden, or found in place of it.
  if (name in globalThis) return `"${name}" has a meaning in JavaScript.`;
  // Endpoints do not mind letter case, nor do some file systems.
  const wanted = fileOf("operation", name).toLowerCase();
  const taken = files.find(({ file }) => file.toLowerCase() === wanted)?.file;
  if (taken !== undefined) return `${taken} is there already, and nothing is ever overwritten.`;
  const twin = [...operations.keys()].find((other) => other.toLowerCase() === name.toLowerCase());
  return twin === undefined ? undefined : `There is an operation "${twin}" already.`;
}
