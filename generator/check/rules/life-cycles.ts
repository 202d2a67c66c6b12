import { machineKinds, REMOVED } from "../../model/model.js";
import { child, items, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { didYouMean, nearest } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import { called, valuesOf } from "../outline.js";
import type { LifeCycleOutline, MachineOutline, NamedValue, Outline, StateOutline } from "../outline.js";
import { machineWords } from "./state-machines.js";

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

function operationNames(outline: Outline): readonly string[] {
  return outline.operations.map(({ name }) => name);
}

/** Events that are carried out on something, but no operation has their name. */
function strangers(outline: Outline): readonly (readonly [string, Value])[] {
  return [...(outline.lifeCycles.events ?? [])].filter(
    ([name, event]) => child(event, "on") !== undefined && called(outline.operations, name) === undefined,
  );
}

/** What is carried out on an object is an operation. */
export const eventOperations: Rule = (outline) => {
  const operations = operationNames(outline);
  return strangers(outline).map(([name, event]) =>
    mistake("QM1137", event, `There is no operation "${name}"${didYouMean(name, operations)}`, { side: "key" }),
  );
};

/** The events by name; a misspelt operation answers to the name that was meant, too. */
function eventsByName(outline: Outline, events: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const free = operationNames(outline).filter((name) => !events.has(name));
  const meant = strangers(outline).flatMap(([name, event]) => {
    const guess = nearest(name, free);
    return guess === undefined ? [] : [[guess, event] as const];
  });
  return new Map([...meant, ...events]);
}

function checkMachine({ kind, states }: MachineOutline, known: ReadonlyMap<string, Value>): readonly Mistake[] {
  return states.flatMap(({ events }) =>
    events.flatMap(({ name, value }) => {
      const event = known.get(name);
      if (event === undefined) {
        const message = `There is no event "${name}"${didYouMean(name, known.keys())}`;
        return [mistake("QM1135", value, message, { side: "key" })];
      }
      const on = machineKinds.find((one) => one === textOf(child(event, "on")));
      if (on === undefined || on === kind) return [];
      return [mistake("QM1136", value, `"${name}" is carried out on the ${on}, not on the ${kind}.`, { side: "key" })];
    }),
  );
}

/** Machines know declared events alone, and of the operations those on their own kind of object. */
export const eventsInMachines: Rule = (outline) => {
  const { events, machines } = outline.lifeCycles;
  if (events === undefined) return [];
  const known = eventsByName(outline, events);
  return machines.flatMap((machine) => checkMachine(machine, known));
};

type Words = readonly ReadonlySet<string>[];

/** The event must lead to a state of every payment in which it replaces another. */
function checkTarget({ name, value }: NamedValue, words: Words): readonly Mistake[] {
  const target = textOf(value);
  if (target === undefined || target === REMOVED || words.every((states) => states.has(target))) return [];
  const common = [...(words[0] ?? [])].filter((state) => words.every((states) => states.has(state)));
  const guess = didYouMean(target, [...common, REMOVED]);
  return [mistake("QM1133", value, `Not every payment with ${name} has the state "${target}"${guess}`)];
}

function checkState(outline: Outline, state: StateOutline, payments: readonly MachineOutline[]): readonly Mistake[] {
  const having = payments.flatMap((payment) => {
    const found = payment.states.find(({ name }) => name === state.name);
    const words = machineWords(outline, payment).states;
    return found === undefined ? [] : [{ words, events: found.events.map(({ name }) => name) }];
  });
  if (having.length === 0) {
    const guess = didYouMean(
      state.name,
      payments.flatMap(({ states }) => states.map(({ name }) => name)),
    );
    return [mistake("QM1142", state.value, `No payment has the state "${state.name}"${guess}`, { side: "key" })];
  }
  return state.events.flatMap((event) => {
    const same = having.filter(({ events }) => events.includes(event.name));
    if (same.length > 0) {
      return checkTarget(
        event,
        same.map(({ words }) => words),
      );
    }
    const guess = didYouMean(
      event.name,
      having.flatMap(({ events }) => events),
    );
    const message = `No payment knows the event "${event.name}" in ${state.name}${guess}`;
    return [mistake("QM1142", event.value, message, { side: "key" })];
  });
}

/** What acquirers in one step do otherwise takes the place of what some payment does. */
export const oneStepAcquirers: Rule = (outline) => {
  const { cycles, oneStep } = outline.lifeCycles;
  const payments = cycles.flatMap(({ machines }) => machines.filter(({ kind }) => kind === "payment"));
  return payments.length === 0 ? [] : oneStep.flatMap((state) => checkState(outline, state, payments));
};
