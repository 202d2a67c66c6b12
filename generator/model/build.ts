/** Documents without errors to the frozen model, all references resolved. */
import type { SpecDocument } from "../parse/parse.js";
import type { Value } from "../parse/value.js";
import type { FileKind } from "../read/spec-files.js";
import { byCodePoint } from "../text/words.js";
import { answerBuilder } from "./build-answer.js";
import { buildConfirmation } from "./build-confirmation.js";
import { buildDemoAccount, buildLifeCycles } from "./build-life-cycles.js";
import { buildOperation } from "./build-operation.js";
import { buildCurrencies, buildEnumerations, buildGroups, buildParameters, resolveNames } from "./build-parameters.js";
import { buildErrors, buildService } from "./build-service.js";
import type { Model } from "./model.js";

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return byCodePoint(a.name, b.name);
}

export function buildModel(documents: readonly SpecDocument[]): Model {
  const ofKind = (kind: FileKind): readonly Value[] =>
    documents.filter((document) => document.kind === kind).map((document) => document.root);
  const only = (kind: FileKind): Value => {
    const [root] = ofKind(kind);
    if (root === undefined) throw new Error(`Bug in the generator: a spec without ${kind} passed the check`);
    return root;
  };

  const enumerations = buildEnumerations(only("enumerations"));
  const parameters = buildParameters(only("parameters"), only("groups"), enumerations);
  const groups = buildGroups(only("groups"), parameters);
  const names = resolveNames(parameters, groups);
  const answers = answerBuilder(ofKind("object"), enumerations);

  const service = buildService(only("service"), names, answers);
  return deepFreeze<Model>({
    service,
    parameters: [...parameters.values()],
    groups: [...groups.values()],
    objects: [...answers.objects()].sort(byName),
    operations: ofKind("operation")
      .map((value) => buildOperation(value, names, service.interfaces, answers))
      .sort(byName),
    enumerations: [...enumerations.values()],
    currencies: buildCurrencies(only("enumerations")),
    ...buildErrors(only("error-codes")),
    demoAccount: buildDemoAccount(only("demo-account")),
    lifeCycles: buildLifeCycles(only("life-cycles")),
    confirmation: buildConfirmation(only("confirmation"), enumerations),
  });
}

/** Freezes a value and everything below it; shared parts are visited once. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const below of Object.values(value)) deepFreeze(below);
  return value;
}
