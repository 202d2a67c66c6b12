import type { Enumeration, Group, Model, Operation, Parameter } from "../../model/model.js";
import type { SpecFile } from "../../read.js";
import { rulesIn } from "./text-rule.js";
import type { RuleAt } from "./text-rule.js";

/** What a new operation can be made of: the spec as it is, by names. */
export interface Vocabulary {
  readonly files: readonly SpecFile[];
  readonly model: Model;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly enumerations: ReadonlyMap<string, Enumeration>;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly operationRule: RuleAt;
  readonly parameterRule: RuleAt;
}

export function vocabularyOf(files: readonly SpecFile[], model: Model): Vocabulary {
  return {
    files,
    model,
    parameters: byName(model.parameters.filter(({ name }) => !name.includes("{n}"))),
    groups: byName(model.groups),
    enumerations: byName(model.enumerations),
    operations: byName(model.operations),
    operationRule: rulesIn(files, "operation"),
    parameterRule: rulesIn(files, "parameters"),
  };
}

function byName<T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.name, one]));
}
