import type { Model } from "../model/model.js";
import { names, paths } from "./names.js";

/** Where a name can be imported from, and whether it is only a type. */
export interface Home {
  readonly path: string;
  readonly isType: boolean;
}

/** Every name that one generated file may take from another, or from the runtime. Decided once, before anything is emitted. */
export type Plan = ReadonlyMap<string, Home>;

/** Names that generated code takes from the runtime, by module. */
const RUNTIME: Readonly<Record<string, readonly (readonly [name: string, kind: "type" | "value"])[]>> = {
  "amount.js": [
    ["amountBy", "value"],
    ["fromMinorUnitsBy", "value"],
    ["toMinorUnitsBy", "value"],
  ],
  "call.js": [
    ["CallOptions", "type"],
    ["ReadOptions", "type"],
    ["call", "value"],
  ],
  "check.js": [["Check", "type"]],
  "client.js": [
    ["Client", "type"],
    ["createClientFor", "value"],
  ],
  "error-codes.js": [
    ["ErrorCodeExplanation", "type"],
    ["ErrorTables", "type"],
    ["explainErrorCodeBy", "value"],
  ],
  "explain.js": [
    ["ExplainOptions", "type"],
    ["Explanation", "type"],
    ["explainOperation", "value"],
  ],
  "operation.js": [
    ["AnswerShape", "type"],
    ["Operation", "type"],
    ["RepeatingGroup", "type"],
    ["named", "value"],
    ["namedBy", "value"],
  ],
  "intent.js": [["Intent", "type"]],
  "or-throw.js": [["orThrow", "value"]],
  "reconcile/reconcile.js": [
    ["ReconcileOptionsOf", "type"],
    ["ReconciliationOf", "type"],
    ["reconcileBy", "value"],
  ],
  "options.js": [["ClientOptionsOf", "type"]],
  "result.js": [
    ["Result", "type"],
    ["Unknown", "type"],
  ],
  "service.js": [["Service", "type"]],
};

/** What the package offers besides the operations, by file: an operation of such a name would be exported in its place. */
const ENTRANCES: Readonly<Record<string, readonly string[]>> = {
  [paths.amounts]: ["amount", "fromMinorUnits", "toMinorUnits"],
  [paths.client]: ["createClient", "explain"],
  [paths.errorCodes]: ["explainErrorCode"],
  [paths.reconcile]: ["reconcile", "reserveOrderNumber"],
  [paths.service]: ["servers"],
};

/** Decides the home of every name. Names of generated files win over nothing: a clash is an error of the spec's author. */
export function plan(model: Model): Plan {
  const homes = new Map<string, Home>();
  const add = (path: string, isType: boolean, name: string): void => {
    const other = homes.get(name);
    if (other !== undefined) throw new Error(`the name ${name} is needed in ${other.path} and in ${path}`);
    homes.set(name, { path, isType });
  };
  for (const [module, exported] of Object.entries(RUNTIME)) {
    for (const [name, kind] of exported) add(`../runtime/${module}`, kind === "type", name);
  }
  for (const { name } of model.enumerations) {
    add(paths.enumerations, true, names.enumeration(name));
    add(paths.enumerations, false, names.enumerationValues(name));
  }
  for (const name of ["Currency", "CurrencyNumber"]) add(paths.enumerations, true, name);
  add(paths.enumerations, false, "currencies");
  for (const group of model.groups) {
    if (group.repeats === undefined) {
      add(paths.groups, true, names.groupParameters(group.name));
      add(paths.groups, false, names.groupOrder(group.name));
    } else {
      add(paths.groups, true, group.repeats.typeName);
      add(paths.groups, false, names.groupTable(group.name));
    }
  }
  for (const { name } of model.objects) {
    if (name !== model.service.errors.object.name) add(paths.object(name), true, names.object(name));
    add(paths.object(name), false, names.shape(name));
  }
  for (const { name, variants } of model.operations) {
    const path = paths.operation(name);
    for (const { value } of variants?.cases ?? []) add(path, true, names.variantParameters(name, value));
    add(path, true, names.parameters(name));
    add(path, true, names.answer(name));
    add(path, false, names.operation(name));
    add(path, false, names.function(name));
    add(paths.validators, false, names.checkParameters(name));
    add(paths.validators, false, names.checkAnswer(name));
  }
  add(paths.validators, false, "checkSettings");
  add(paths.service, false, "service");
  add(paths.service, true, "ProfileName");
  add(paths.operations, false, "operations");
  add(paths.operations, true, "OperationName");
  add(paths.operations, true, "ParametersByOperation");
  for (const [path, exported] of Object.entries(ENTRANCES)) for (const name of exported) add(path, false, name);
  for (const { name } of model.service.credentials) add(paths.service, false, names.credentials(name));
  return homes;
}
