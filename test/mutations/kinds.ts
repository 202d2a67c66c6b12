/** All mutations of a spec, in the order of its files and lines. */
import type { SpecFile } from "../../generator/read/spec-files.js";
import { confirmations, needs } from "./kinds/confirmation.js";
import type { Mutate } from "./kinds/kind.js";
import { effect, effectSign, endpoint, operationKind } from "./kinds/operations.js";
import { currencies, enumerations, errors, lifeCycles, service, statuses } from "./kinds/service.js";
import { fingerprints, missing, required } from "./kinds/signed.js";
import { answers, lengths, marks, types } from "./kinds/values.js";
import { areaOf, sourcesOf } from "./mutation.js";
import type { Mutation } from "./mutation.js";
import { isGuarded } from "./report.js";

const all: readonly Mutate[] = [
  fingerprints,
  required,
  effect,
  endpoint,
  effectSign,
  missing,
  operationKind,
  types,
  lengths,
  marks,
  answers,
  enumerations,
  currencies,
  errors,
  statuses,
  service,
  lifeCycles,
  confirmations,
  needs,
];

/** Deterministic: the same spec gives the same list. */
export function mutationsOf(files: readonly SpecFile[]): readonly Mutation[] {
  const sources = sourcesOf(files);
  const place = new Map(sources.map(({ file }, index) => [file, index]));
  const rank = ({ file }: Mutation): number => place.get(file) ?? 0;
  return all.flatMap((kind) => kind(sources)).sort((a, b) => rank(a) - rank(b) || a.line - b.line);
}

/** The mutations of these areas or kinds; of all, where none is named. @throws {RangeError} for a word that is neither */
export function chosen(
  files: readonly SpecFile[],
  words: readonly string[],
  guardedAlone: boolean,
): readonly Mutation[] {
  const all = mutationsOf(files);
  const isMeant = (kind: string): boolean => words.length === 0 || words.includes(kind) || words.includes(areaOf(kind));
  const known = new Set(all.flatMap(({ kind }) => [kind, areaOf(kind)]));
  const unknown = words.find((word) => !known.has(word));
  if (unknown !== undefined)
    throw new RangeError(`No mutation is of the kind "${unknown}": ${[...known].sort().join(", ")}.`);
  return all.filter(({ kind }) => isMeant(kind) && (!guardedAlone || isGuarded(kind)));
}
