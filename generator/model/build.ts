/** Documents without errors to the frozen model, all references resolved. */
import type { SpecDocument } from "../parse.js";
import type { FileKind } from "../parse-kind.js";
import { byCodePoint } from "../code-point-order.js";
import type { Value } from "../parsed-value.js";
import { answerBuilder } from "./build-answer.js";
import { buildDemoAccount } from "./build-demo-account.js";
import { buildCurrencies, buildEnumerations } from "./build-enumerations.js";
import { buildErrors } from "./build-errors.js";
import { buildLifeCycles } from "./build-life-cycles.js";
import { buildOperation } from "./build-operation.js";
import { buildGroups, buildParameters, resolveNames } from "./build-parameters.js";
import { buildService } from "./build-service.js";
import { deepFreeze } from "./freeze.js";
import type { Model } from "./model.js";
import { positions } from "./position.js";

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

  const at = positions(documents);
  const enumerations = buildEnumerations(only("enumerations"), at);
  const parameters = buildParameters(only("parameters"), only("groups"), enumerations, at);
  const groups = buildGroups(only("groups"), parameters, at);
  const names = resolveNames(parameters, groups);
  const answers = answerBuilder(ofKind("object"), enumerations, at);

  return deepFreeze<Model>({
    service: buildService(only("service"), names, answers),
    parameters: [...parameters.values()],
    groups: [...groups.values()],
    objects: [...answers.objects()].sort(byName),
    operations: ofKind("operation")
      .map((value) => buildOperation(value, names, answers, at))
      .sort(byName),
    enumerations: [...enumerations.values()],
    currencies: buildCurrencies(only("enumerations")),
    ...buildErrors(only("error-codes")),
    demoAccount: buildDemoAccount(only("demo-account")),
    lifeCycles: buildLifeCycles(only("life-cycles"), at),
  });
}
