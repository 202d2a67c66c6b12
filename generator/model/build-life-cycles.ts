import { child, entries, items } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import { machineKinds, REMOVED } from "./model.js";
import type {
  DemoAccount,
  DemoOrder,
  LifeCycle,
  LifeCycleEvent,
  LifeCycles,
  MachineState,
  StateMachine,
} from "./model.js";
import {
  below,
  choice,
  flag,
  lookUp,
  number,
  optionalText,
  placeOf,
  sortedEntries,
  text,
  textRecord,
  texts,
} from "./read-value.js";

function buildEvent(name: string, value: Value): LifeCycleEvent {
  return {
    name,
    on: child(value, "on") && choice(value, "on", machineKinds),
    token: optionalText(value, "token"),
    meaning: optionalText(value, "meaning"),
  };
}

function optionalMachine(value: Value, key: string): StateMachine | undefined {
  const machine = child(value, key);
  return machine && buildStateMachine(machine);
}

function buildLifeCycle(name: string, value: Value): LifeCycle {
  return {
    name,
    meaning: text(value, "meaning"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
    paymentTypes: texts(value, "paymentTypes"),
    technicalTypes: texts(value, "technicalTypes"),
    shownAs: textRecord(below(value, "shownAs")),
    order: buildStateMachine(below(value, "order")),
    payment: optionalMachine(value, "payment"),
    credit: optionalMachine(value, "credit"),
    recurringAs: optionalText(value, "recurringAs"),
    transferFund: flag(value, "transferFund"),
    at: placeOf(value),
  };
}

function buildOneStep(value: Value): LifeCycles["oneStepAcquirers"] {
  return {
    names: texts(value, "names"),
    payment: buildStates(below(value, "payment")),
    source: text(value, "source"),
    note: optionalText(value, "note"),
  };
}

function buildTransfer(value: Value): LifeCycles["transfer"] {
  return {
    meaning: text(value, "meaning"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
    order: buildStateMachine(below(value, "order")),
    credit: buildStateMachine(below(value, "credit")),
  };
}

function buildRecurring(value: Value): LifeCycles["recurring"] {
  return {
    oldestSourceDays: number(value, "oldestSourceDays"),
    notFrom: text(value, "notFrom"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
  };
}

export function buildLifeCycles(root: Value): LifeCycles {
  return {
    source: text(root, "source"),
    note: optionalText(root, "note"),
    events: sortedEntries(below(root, "events")).map(([name, value]) => buildEvent(name, value)),
    cycles: sortedEntries(below(root, "lifeCycles")).map(([name, value]) => buildLifeCycle(name, value)),
    oneStepAcquirers: buildOneStep(below(root, "oneStepAcquirers")),
    transfer: buildTransfer(below(root, "transfer")),
    recurring: buildRecurring(below(root, "recurring")),
  };
}

function buildState(name: string, value: Value): MachineState {
  return {
    name,
    transitions: sortedEntries(value).map(([event]) => ({ event, next: text(value, event) })),
  };
}

/** States without a start of their own, by name. */
function buildStates(value: Value): readonly MachineState[] {
  return sortedEntries(value).map(([name, state]) => buildState(name, state));
}

/** The start, then state by state what its events lead to: independent of the order in the spec, and how one tells it. */
function buildStateMachine(value: Value): StateMachine {
  const start = text(value, "start");
  const given = new Map(entries(below(value, "states")));
  const names = new Set([start]);
  const states: MachineState[] = [];
  // A set may grow while it is walked.
  for (const name of names) {
    const state = buildState(name, lookUp(given, name, "state"));
    states.push(state);
    for (const { next } of state.transitions) if (next !== REMOVED) names.add(next);
  }
  return { start, states };
}

function buildOrder(orderNumber: string, value: Value): DemoOrder {
  return {
    orderNumber,
    source: text(value, "source"),
    order: textRecord(below(value, "order")),
    payments: items(child(value, "payments")).map(textRecord),
    credits: items(child(value, "credits")).map(textRecord),
  };
}

function buildAnswer(value: Value): DemoAccount["answers"][string] {
  const first = optionalText(value, "first");
  return { fields: textRecord(below(value, "fields")), ...(first === undefined ? {} : { first }) };
}

/** Wire fields only: where an institution or a card was found is for the reader of the spec. */
function wireFields(value: Value): Readonly<Record<string, string>> {
  const fields = Object.entries(textRecord(value));
  return Object.fromEntries(fields.filter(([name]) => name !== "source" && name !== "note"));
}

export function buildDemoAccount(root: Value): DemoAccount {
  return {
    account: text(root, "account"),
    shopIds: texts(root, "shopIds"),
    orders: sortedEntries(below(root, "orders")).map(([number, value]) => buildOrder(number, value)),
    unknownOrders: texts(below(root, "unknownOrders"), "numbers"),
    answers: Object.fromEntries(
      sortedEntries(below(root, "answers")).map(([name, value]) => [name, buildAnswer(value)]),
    ),
    financialInstitutions: items(below(root, "financialInstitutions")).map(wireFields),
    cards: Object.fromEntries(
      sortedEntries(child(root, "cards")).map(([number, value]) => [number, wireFields(value)]),
    ),
    refusals: Object.fromEntries(
      sortedEntries(below(root, "refusals")).map(([name, value]) => [
        name,
        { status: text(value, "status"), code: text(value, "code") },
      ]),
    ),
  };
}
