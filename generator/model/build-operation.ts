import { child, items } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import type { AnswerBuilder } from "./build-answer.js";
import { wireName } from "./build-parameters.js";
import type { Names } from "./build-parameters.js";
import { effects, operationKinds, signLists, signs } from "./model.js";
import type { Interface, Operation, Parameter, Variant, Vector } from "./model.js";
import { below, choice, flag, optionalText, placeOf, sortedEntries, text, textRecord, texts } from "./read-value.js";

function vectorsOf(value: Value): readonly Vector[] {
  return items(child(value, "vectors")).map(buildVector);
}

function buildVariant(name: string, value: Value, names: Names): Variant {
  return {
    value: name,
    summary: text(value, "summary"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
    retired: optionalText(value, "retired"),
    required: names.members(value, "required"),
    optional: names.members(value, "optional"),
    fingerprint: names.members(value, "fingerprint"),
    vectors: vectorsOf(value),
    at: placeOf(value),
  };
}

function buildVariants(value: Value | undefined, names: Names): Operation["variants"] {
  return (
    value && {
      by: names.parameter(value, "by"),
      cases: sortedEntries(below(value, "cases")).map(([name, one]) => buildVariant(name, one, names)),
    }
  );
}

/** Where no order is known, parameters are reported missing in the order in which they are listed. */
function buildMissing(operation: Value, names: Names): Operation["missing"] {
  const value = child(operation, "missing");
  if (value === undefined) {
    const order = names
      .members(operation, "required")
      .filter((member): member is Parameter => member.is === "parameter");
    return { order, later: [], codes: {}, source: text(operation, "source"), note: undefined };
  }
  const codes = sortedEntries(child(value, "codes")).map(
    ([key]) => [wireName(key), text(below(value, "codes"), key)] as const,
  );
  return {
    order: names.parameters(value, "order"),
    later: names.parameters(value, "later"),
    codes: Object.fromEntries(codes),
    source: text(value, "source"),
    note: optionalText(value, "note"),
  };
}

function buildEffectSign(value: Value | undefined): Operation["effectSign"] {
  if (value === undefined) return undefined;
  return {
    sign: choice(value, "sign", signs),
    in: choice(value, "in", signLists),
    states: texts(value, "states"),
    orderStates: child(value, "orderStates") && texts(value, "orderStates"),
    uncaptured: child(value, "uncaptured") && texts(value, "uncaptured"),
    amount: optionalText(value, "amount"),
    which: optionalText(value, "which"),
    number: text(value, "number"),
  };
}

export function buildOperation(
  value: Value,
  names: Names,
  interfaces: readonly Interface[],
  answers: AnswerBuilder,
): Operation {
  return {
    name: text(value, "operation"),
    summary: text(value, "summary"),
    description: optionalText(value, "description"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
    kind: choice(value, "kind", operationKinds),
    effect: choice(value, "effect", effects),
    asks: optionalText(value, "asks"),
    interface: interfaceOf(value, interfaces),
    endpoint: text(value, "endpoint"),
    required: names.members(value, "required"),
    optional: names.members(value, "optional"),
    unsigned: names.parameters(value, "unsigned"),
    fingerprint: names.members(value, "fingerprint"),
    custom: flag(value, "custom"),
    mayBeUnsigned: names.parameters(value, "mayBeUnsigned"),
    needs: items(child(value, "needs")).map((need) => ({
      by: names.parameter(need, "by"),
      values: texts(need, "values"),
      required: names.parameters(need, "required"),
      source: text(need, "source"),
      note: optionalText(need, "note"),
    })),
    missing: buildMissing(value, names),
    variants: buildVariants(child(value, "variants"), names),
    effectSign: buildEffectSign(child(value, "effectSign")),
    answer: answers.answer(value),
    errors: items(child(value, "errors")).map((error) => ({
      code: text(error, "code"),
      meaning: text(error, "meaning"),
      source: text(error, "source"),
    })),
    notes: items(child(value, "notes")).map((note) => ({
      about: text(note, "about"),
      source: text(note, "source"),
      text: text(note, "text"),
    })),
    vectors: vectorsOf(value),
    at: placeOf(below(value, "operation")),
  };
}

/** In TypeScript form: texts, and lists of items for repeating groups. */
function buildParameters(value: Value): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    sortedEntries(value).map(([name, given]) => [
      name,
      Array.isArray(given.raw) ? items(given).map(textRecord) : text(value, name),
    ]),
  );
}

function buildVector(value: Value): Vector {
  return { id: text(value, "id"), parameters: buildParameters(below(value, "parameters")) };
}

function interfaceOf(value: Value, interfaces: readonly Interface[]): Interface {
  const name = text(value, "interface");
  const found = interfaces.find((one) => one.name === name);
  if (found === undefined)
    throw new Error(`Bug in the generator: a spec without the interface ${name} passed the check`);
  return found;
}
