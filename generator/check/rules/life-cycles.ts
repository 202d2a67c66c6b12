import { child, items, textOf } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import { valuesOf } from "../enumeration-values.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import { didYouMean } from "../nearest.js";
import type { LifeCycleOutline, MachineOutline } from "../outline-life-cycles.js";
import type { Outline } from "../outline.js";
import type { Rule } from "./rule.js";

function unknownValue(outline: Outline, at: Value | undefined, enumeration: string): readonly Mistake[] {
  const value = textOf(at);
  const known = valuesOf(outline, enumeration);
  if (at === undefined || value === undefined || known === undefined || known.includes(value)) return [];
  return [mistake("QM1138", at, `"${value}" is no value of ${enumeration}${didYouMean(value, known)}`)];
}

/** Tokens, payment types and transaction identifiers are values of their enumerations. */
export const lifeCycleValues: Rule = (outline) => {
  const { events, cycles, recurring } = outline.lifeCycles;
  return [
    ...[...(events?.values() ?? [])].flatMap((event) =>
      unknownValue(outline, child(event, "token"), "AllowedOperation"),
    ),
    ...cycles.flatMap(({ value }) =>
      items(child(value, "paymentTypes")).flatMap((type) => unknownValue(outline, type, "PaymentType")),
    ),
    ...unknownValue(outline, child(recurring, "notFrom"), "TransactionIdentifier"),
  ];
};

function givenTwice(cycles: readonly LifeCycleOutline[], key: string): readonly Mistake[] {
  const owners = new Map<string, string>();
  return cycles.flatMap(({ name, value }) =>
    items(child(value, key)).flatMap((at) => {
      const type = textOf(at) ?? "";
      const owner = owners.get(type);
      owners.set(type, owner ?? name);
      return owner === undefined ? [] : [mistake("QM1139", at, `"${type}" already follows the life cycle "${owner}".`)];
    }),
  );
}

/** A payment type follows one life cycle, by whichever name it is called. */
export const lifeCycleTypes: Rule = (outline) =>
  ["paymentTypes", "technicalTypes"].flatMap((key) => givenTwice(outline.lifeCycles.cycles, key));

/** Recurring payments follow a life cycle that there is. */
export const lifeCycleReferences: Rule = (outline) => {
  const { cycles } = outline.lifeCycles;
  const known = cycles.map(({ name }) => name);
  return cycles.flatMap(({ value }) => {
    const at = child(value, "recurringAs");
    const name = textOf(at);
    if (at === undefined || name === undefined || known.includes(name)) return [];
    return [mistake("QM1140", at, `There is no life cycle "${name}"${didYouMean(name, known)}`)];
  });
};

function knowsRefund({ kind, states }: MachineOutline): boolean {
  return kind === "order" && states.some(({ events }) => events.some(({ name }) => name === "refund"));
}

/** What a refund makes is a credit. */
export const refundsHaveCredits: Rule = (outline) =>
  outline.lifeCycles.cycles
    .filter(({ machines }) => machines.some(knowsRefund) && !machines.some(({ kind }) => kind === "credit"))
    .map(({ name, value }) =>
      mistake("QM1141", value, `Orders of "${name}" can be refunded, but it has no credit.`, { side: "key" }),
    );
