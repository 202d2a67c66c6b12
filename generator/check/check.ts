/** Judges a parsed spec: every finding of every rule in one run. */
import { makeFinding } from "../findings/finding.js";
import type { Finding } from "../findings/finding.js";
import { locator } from "../parse/parse.js";
import type { SpecDocument } from "../parse/parse.js";
import type { SpecFile } from "../read/spec-files.js";
import type { Mistake, Rule } from "./mistake.js";
import { outline } from "./outline.js";
import { counters, fieldNames, objectCycles, objectKeys, objectReferences } from "./rules/answers.js";
import { confirmationFields, confirmationReply, confirmationTypes, confirmationVectors } from "./rules/confirmation.js";
import { demoAccount } from "./rules/demo-account.js";
import { effectSigns } from "./rules/effect-signs.js";
import {
  eventOperations,
  eventsInMachines,
  lifeCycleReferences,
  lifeCycleTypes,
  lifeCycleValues,
  oneStepAcquirers,
  refundsHaveCredits,
} from "./rules/life-cycles.js";
import { endpoints, inheritedNames, operationNames, unknownNames, unusedParameters, fileNames } from "./rules/names.js";
import { questions } from "./rules/questions.js";
import { furtherLists, groups, missingOrder, needs, sentOnce, variants } from "./rules/sent.js";
import { errorCodes, interfaces, notes, parameterIds, profiles, servers, sources } from "./rules/service.js";
import { fingerprintOrder, prefix } from "./rules/signed.js";
import { machineStates, reachableStates } from "./rules/state-machines.js";
import { currencyNumbers, dataTypes, defaults, enumerationValues, examples, vectorValues } from "./rules/values.js";
import { accounts, proveVectors, vectorIds, vectorParameters } from "./rules/vectors.js";
import type { CheckSchemas } from "./schema.js";

function findingsAt(documents: readonly SpecDocument[], mistakes: readonly Mistake[]): readonly Finding[] {
  const rangeOf = locator(documents);
  return mistakes.map((one) => makeFinding(one.code, one.file, rangeOf(one), one.message, one.fix));
}

/** `unreadable` are files of the spec that exist or should exist, but have no document. */
export async function check(
  documents: readonly SpecDocument[],
  unreadable: readonly string[],
  files: readonly SpecFile[],
  checkSchemas: CheckSchemas,
): Promise<readonly Finding[]> {
  const schemas = await checkSchemas(documents, files);
  const whole = outline(documents, unreadable);
  const mistakes = [...schemas.mistakes, ...rules.flatMap((rule) => rule(whole))];
  return [...schemas.findings, ...findingsAt(documents, [...mistakes, ...proveVectors(whole, mistakes)])];
}

// All semantic rules. A rule that is not listed here does not run.

const rules: readonly Rule[] = [
  unknownNames,
  unusedParameters,
  sentOnce,
  operationNames,
  fileNames,
  endpoints,
  inheritedNames,
  notes,
  missingOrder,
  needs,
  furtherLists,
  fingerprintOrder,
  prefix,
  defaults,
  interfaces,
  profiles,
  groups,
  variants,
  dataTypes,
  examples,
  vectorValues,
  enumerationValues,
  currencyNumbers,
  sources,
  servers,
  errorCodes,
  parameterIds,
  objectReferences,
  effectSigns,
  questions,
  counters,
  objectKeys,
  fieldNames,
  objectCycles,
  accounts,
  vectorParameters,
  vectorIds,
  demoAccount,
  machineStates,
  reachableStates,
  eventOperations,
  eventsInMachines,
  lifeCycleValues,
  lifeCycleTypes,
  lifeCycleReferences,
  refundsHaveCredits,
  oneStepAcquirers,
  confirmationFields,
  confirmationTypes,
  confirmationReply,
  confirmationVectors,
];
