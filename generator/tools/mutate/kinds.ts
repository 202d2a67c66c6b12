/** All mutations of a spec, in the order of its files and lines. */
import type { SpecFile } from "../../read.js";
import { currencies, enumerations } from "./kinds/enumerations.js";
import { errors, statuses } from "./kinds/errors.js";
import { fingerprints } from "./kinds/fingerprint.js";
import type { Mutate } from "./kinds/kind.js";
import { lifeCycles } from "./kinds/life-cycles.js";
import { effect, effectSign, endpoint, operationKind } from "./kinds/operations.js";
import { missing, required } from "./kinds/required.js";
import { service } from "./kinds/service.js";
import { answers, lengths, marks, types } from "./kinds/values.js";
import type { Mutation } from "./mutation.js";
import { sourcesOf } from "./source.js";

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
];

/** Deterministic: the same spec gives the same list. */
export function mutationsOf(files: readonly SpecFile[]): readonly Mutation[] {
  const sources = sourcesOf(files);
  const place = new Map(sources.map(({ file }, index) => [file, index]));
  const rank = ({ file }: Mutation): number => place.get(file) ?? 0;
  return all.flatMap((kind) => kind(sources)).sort((a, b) => rank(a) - rank(b) || a.line - b.line);
}
