import { StructureKind } from "ts-morph";
import type { Model } from "../model/model.js";
import { isFlag, names, paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { exportFrom } from "./statements.js";

function type(name: string): { name: string; isType: true } {
  return { name, isType: true };
}

function value(name: string): { name: string; isType: false } {
  return { name, isType: false };
}

/** The package's entry point: every public name, by hand of the generator and never by `export *` from an operation. */
export function emitIndex(model: Model, plan: Plan): SourceFile {
  const { service, enumerations, groups, objects, operations } = model;
  const groupTypes = groups.map(({ name, repeats }) => type(repeats?.typeName ?? names.groupParameters(name)));
  return new Uses(plan, paths.index).file("spec", [
    { kind: StructureKind.ExportDeclaration, moduleSpecifier: "../runtime/index.js" },
    exportFrom("./amounts.js", [value("formatAmount"), value("fromMinorUnits"), value("toMinorUnits")]),
    exportFrom("./client.js", [
      type("ClientOptions"),
      type("Credentials"),
      value("createClient"),
      value("credentialsFromEnv"),
      value("explain"),
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
