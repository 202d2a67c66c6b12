import { child, entries, items, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { didYouMean } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import { called, placedFor } from "../outline.js";
import type { OperationOutline, Outline } from "../outline.js";

function unknownFields(answer: Value | undefined, known: readonly string[], of: string): readonly Mistake[] {
  return entries(answer)
    .filter(([name]) => !known.includes(name))
    .map(([name, at]) =>
      mistake("QM1121", at, `${of} has no field "${name}"${didYouMean(name, known)}`, { side: "key" }),
    );
}

/** The fields of an object that may stand in an answer; undefined where the object's file cannot be read. */
function fieldsOf(outline: Outline, object: string): readonly string[] | undefined {
  const value = called(outline.objects, object)?.value;
  return value?.raw === undefined ? undefined : entries(child(value, "fields")).map(([name]) => name);
}

function objectFields(outline: Outline, answers: readonly Value[], object: string): readonly Mistake[] {
  const known = fieldsOf(outline, object);
  return known === undefined ? [] : answers.flatMap((answer) => unknownFields(answer, known, `The object "${object}"`));
}

function echoes(outline: Outline, operation: OperationOutline, field: Value): readonly Mistake[] {
  const sent = operation.calls.flatMap((call) =>
    [...call.required, ...call.optional].flatMap((name) => name.meant ?? []),
  );
  const known = new Set([...sent, ...placedFor(outline, operation), "fresh"]);
  const named = [...(textOf(field) ?? "").matchAll(/\{([^}]*)\}/g)].flatMap((match) => (match[1] ?? "").split("|"));
  return named
    .filter((name) => !known.has(name))
    .map((name) => mistake("QM1123", field, `"${operation.name}" does not send "${name}"${didYouMean(name, known)}`));
}

function checkAnswer(outline: Outline, name: string, answer: Value): readonly Mistake[] {
  const operation = called(outline.operations, name);
  if (operation === undefined) {
    const guess = didYouMean(
      name,
      outline.operations.map((one) => one.name),
    );
    return [mistake("QM1122", answer, `There is no operation "${name}"${guess}`, { side: "key" })];
  }
  if (!operation.calls.every((call) => call.whole)) return [];
  const known = entries(child(operation.value, "answer")).map(([field]) => field);
  const given = child(answer, "fields");
  return [
    ...unknownFields(given, known, `The answer of "${name}"`),
    ...entries(given).flatMap(([, field]) => echoes(outline, operation, field)),
  ];
}

/** What the demo account answers is made of known operations, objects and fields. */
export const demoAccount: Rule = (outline) => {
  const orders = entries(child(outline.demoAccount, "orders")).map(([, order]) => order);
  const institutions = items(child(outline.demoAccount, "financialInstitutions"));
  return [
    ...objectFields(
      outline,
      orders.flatMap((order) => child(order, "order") ?? []),
      "order",
    ),
    ...objectFields(
      outline,
      orders.flatMap((order) => items(child(order, "payments"))),
      "payment",
    ),
    ...objectFields(
      outline,
      orders.flatMap((order) => items(child(order, "credits"))),
      "credit",
    ),
    ...institutions.flatMap((one) => {
      const known = fieldsOf(outline, "financialInstitution");
      return known === undefined
        ? []
        : unknownFields(one, [...known, "source", "note"], 'The object "financialInstitution"');
    }),
    ...entries(child(outline.demoAccount, "answers")).flatMap(([name, answer]) => checkAnswer(outline, name, answer)),
  ];
};
