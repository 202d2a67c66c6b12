import { object } from "../code/literal.js";
import type { Model } from "../model/model.js";
import { names, paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { alias, constant, interfaceOf } from "./statements.js";

/** All operations by name, and the types that go with a name. */
export function emitOperations({ operations }: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.operations);
  const { use } = uses;
  const byName = (typeOf: (name: string) => string): { name: string; type: string; isReadonly: true }[] =>
    operations.map(({ name }) => ({ name, type: use(typeOf(name)), isReadonly: true }));
  return uses.file("spec/operations", [
    interfaceOf("ParametersByOperation", "The parameters of each operation.", { properties: byName(names.parameters) }),
    interfaceOf("AnswersByOperation", "The answer of each operation.", { properties: byName(names.answer) }),
    alias("OperationName", "keyof ParametersByOperation", "Name of an operation."),
    alias(
      "Operations",
      `{ readonly [Name in OperationName]: ${use("Operation")}<ParametersByOperation[Name], AnswersByOperation[Name]> }`,
      "The table of each operation.",
    ),
    constant(
      "operations",
      "Operations",
      object(operations.map(({ name }) => [name, use(names.operation(name))])),
      "What the runtime knows about each operation.",
    ),
  ]);
}
