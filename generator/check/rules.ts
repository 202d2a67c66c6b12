/** All semantic rules. A rule that is not listed here does not run. */
import { effectSigns } from "./rules/effect-signs.js";
import { counters, fieldNames, objectCycles, objectKeys, objectReferences } from "./rules/answers.js";
import { dataTypes } from "./rules/data-types.js";
import { defaults } from "./rules/defaults.js";
import { demoAccount } from "./rules/demo-account.js";
import { currencyNumbers, enumerationValues } from "./rules/enumerations.js";
import { errorCodes, parameterIds } from "./rules/error-codes.js";
import { fingerprintOrder } from "./rules/fingerprint-order.js";
import { groups } from "./rules/groups.js";
import { eventOperations, eventsInMachines } from "./rules/life-cycle-events.js";
import { inheritedNames } from "./rules/inherited-names.js";
import { lifeCycleReferences, lifeCycleTypes, lifeCycleValues, refundsHaveCredits } from "./rules/life-cycles.js";
import { missingOrder } from "./rules/missing-order.js";
import { notes } from "./rules/notes.js";
import { oneStepAcquirers } from "./rules/one-step-acquirers.js";
import { endpoints, operationNames } from "./rules/operations.js";
import { prefix } from "./rules/prefix.js";
import { profiles } from "./rules/profiles.js";
import type { Rule } from "./rules/rule.js";
import { sentOnce } from "./rules/sent-once.js";
import { servers } from "./rules/servers.js";
import { sources } from "./rules/sources.js";
import { machineStates, reachableStates } from "./rules/state-machines.js";
import { unknownNames } from "./rules/unknown-names.js";
import { unusedParameters } from "./rules/unused-parameters.js";
import { variants } from "./rules/variants.js";
import { accounts, vectorIds, vectorParameters } from "./rules/vectors.js";

export const rules: readonly Rule[] = [
  unknownNames,
  unusedParameters,
  sentOnce,
  operationNames,
  endpoints,
  inheritedNames,
  notes,
  missingOrder,
  fingerprintOrder,
  prefix,
  defaults,
  profiles,
  groups,
  variants,
  dataTypes,
  enumerationValues,
  currencyNumbers,
  sources,
  servers,
  errorCodes,
  parameterIds,
  objectReferences,
  effectSigns,
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
];
