import type { Model } from "../model/model.js";
import { isFlag, names, paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile } from "../plan/plan.js";
import { object } from "../text/code.js";
import { emitClient, emitReconcile } from "./client.js";
import { emitCommand } from "./command.js";
import { emitConfirmation } from "./confirmation.js";
import { emitAmounts, emitEnumerations } from "./enumerations.js";
import { emitDemoAccount, emitGateway } from "./gateway.js";
import { emitJournal } from "./journal.js";
import { emitLifeCycles } from "./life-cycles.js";
import { emitGroups, emitObject } from "./objects.js";
import { emitOperation } from "./operation.js";
import { emitErrorCodes, emitService } from "./service.js";
import { alias, constant, exportFrom, interfaceOf, type, value } from "./statements.js";

/** Emitters of the files that there is one of. */
const SINGLE = [
  emitAmounts,
  emitClient,
  emitCommand,
  emitConfirmation,
  emitDemoAccount,
  emitEnumerations,
  emitErrorCodes,
  emitGateway,
  emitGroups,
  emitIndex,
  emitJournal,
  emitLifeCycles,
  emitOperations,
  emitReconcile,
  emitService,
];

/** Every generated TypeScript file, as structures. */
export function emitSources(model: Model, plan: Plan): SourceFile[] {
  return [
    ...SINGLE.map((emit) => emit(model, plan)),
    ...model.objects.map((object) => emitObject(object, plan, object !== model.service.errors.object)),
    ...model.operations.map((operation) => emitOperation(operation, model, plan)),
  ];
}

/** The package's entry point: every public name, by hand of the generator and never by `export *` from an operation. */
function emitIndex(model: Model, plan: Plan): SourceFile {
  const { service, enumerations, groups, objects, operations } = model;
  const groupTypes = groups.map(({ name, repeats }) => type(repeats?.typeName ?? names.groupParameters(name)));
  return new Uses(plan, paths.index).file("spec", [
    { is: "export", moduleSpecifier: "../runtime/index.js" },
    exportFrom("./amounts.js", [value("formatAmount"), value("fromMinorUnits"), value("toMinorUnits")]),
    exportFrom("./client.js", [
      type("ClientOptions"),
      type("Credentials"),
      value("createClient"),
      value("credentialsFromEnv"),
      value("explain"),
    ]),
    exportFrom("./confirmation.js", [
      type("Confirmation"),
      type("ConfirmationData"),
      value("confirmationReply"),
      value("readConfirmation"),
    ]),
    exportFrom("./enumerations.js", [
      type("Currency"),
      type("CurrencyNumber"),
      value("currencies"),
      value("isCurrency"),
      ...enumerations.flatMap(({ name, values }) => [
        type(names.enumeration(name)),
        ...(isFlag(values) ? [] : [value(names.enumerationValues(name)), value(names.enumerationGuard(name))]),
      ]),
    ]),
    exportFrom("./error-codes.js", [value("explainErrorCode")]),
    exportFrom("./groups.js", groupTypes),
    ...objects
      .filter((object) => object !== service.errors.object)
      .map(({ name }) => exportFrom(module(paths.object(name)), [type(names.object(name))])),
    exportFrom("./operations.js", [type("AnswersByOperation"), type("OperationName"), type("ParametersByOperation")]),
    ...operations.map(({ name, variants }) =>
      exportFrom(module(paths.operation(name)), [
        type(names.answer(name)),
        type(names.parameters(name)),
        ...(variants?.cases ?? []).map((one) => type(names.variantParameters(name, one.value))),
        value(names.function(name)),
      ]),
    ),
    exportFrom("./reconcile.js", [type("Reconciliation"), value("reconcile")]),
    exportFrom("./service.js", [
      type("ProfileName"),
      value("profileNames"),
      value("servers"),
      ...service.credentials.map(({ name }) => value(names.credentials(name))),
    ]),
  ]);
}

function module(path: string): string {
  return `./${path.replace(/\.ts$/, ".js")}`;
}

/** All operations by name, and the types that go with a name. */
function emitOperations({ operations }: Model, plan: Plan): SourceFile {
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
