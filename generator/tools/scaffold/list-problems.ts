import { didYouMean } from "../../check/nearest.js";
import { problemWithDescription } from "./description.js";
import { entriesIn, namesIn } from "./entry.js";
import type { Entry } from "./entry.js";
import { problemWith } from "./text-rule.js";
import type { Vocabulary } from "./vocabulary.js";

type Problem = string | undefined;

/** What is wrong with a list of parameters and groups, known or described on the spot. */
export function problemInList(list: string, vocabulary: Vocabulary): Problem {
  const { parameters, groups } = vocabulary;
  const known = [...parameters.keys(), ...groups.keys()];
  return firstProblem(list, ({ name, description }) => {
    if (description === undefined) return known.includes(name) ? undefined : unknown(name, "parameter or group", known);
    if (known.includes(name)) return `"${name}" is described already; give its name alone.`;
    return problemWithNew({ name, description }, vocabulary);
  });
}

/** What is wrong with a list of answer fields: those called as a parameter need no description. */
export function problemInAnswer(list: string, vocabulary: Vocabulary): Problem {
  const known = [...vocabulary.parameters.keys()];
  return firstProblem(list, (entry) => {
    if (entry.description !== undefined) return problemWithNew(entry, vocabulary);
    return known.includes(entry.name) ? undefined : unknown(entry.name, "parameter", known);
  });
}

/** What is wrong with a list whose names must be among others. */
export function problemInNames(list: string, others: readonly string[]): Problem {
  const name = namesIn(list).find((one) => !others.includes(one));
  return name === undefined ? undefined : `"${name}" is never sent${didYouMean(name, others)}`;
}

function firstProblem(list: string, problemOf: (entry: Entry) => Problem): Problem {
  const names = namesIn(list);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) return `"${twice}" stands twice.`;
  const problems = entriesIn(list).flatMap((entry) => problemOf(entry) ?? []);
  return problems.length === 0 ? undefined : problems.join(" ");
}

function unknown(name: string, what: string, known: readonly string[]): string {
  return `There is no ${what} "${name}"${didYouMean(name, known)} If it is new, describe it: ${name}:TYPE[:MAX].`;
}

function problemWithNew({ name, description }: Entry, vocabulary: Vocabulary): Problem {
  // Every object has these already: one that was not given would seem to be there.
  if (name in Object.prototype) return `"${name}" has a meaning in JavaScript.`;
  const form = problemWith(name, vocabulary.operationRule("definitions", "fieldName"));
  return form ?? (description && problemWithDescription(description, vocabulary));
}
