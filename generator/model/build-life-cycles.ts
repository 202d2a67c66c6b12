import { machineKinds } from "../life-cycle-words.js";
import { child } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import { buildStateMachine, buildStates } from "./build-state-machine.js";
import type { LifeCycle, LifeCycleEvent, LifeCycles, StateMachine } from "./model-life-cycles.js";
import type { At } from "./position.js";
import { below, choice, flag, number, optionalText, sortedEntries, text, textRecord, texts } from "./read-value.js";

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

function buildLifeCycle(name: string, value: Value, at: At): LifeCycle {
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
    at: at(value),
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

export function buildLifeCycles(root: Value, at: At): LifeCycles {
  return {
    source: text(root, "source"),
    note: optionalText(root, "note"),
    events: sortedEntries(below(root, "events")).map(([name, value]) => buildEvent(name, value)),
    cycles: sortedEntries(below(root, "lifeCycles")).map(([name, value]) => buildLifeCycle(name, value, at)),
    oneStepAcquirers: buildOneStep(below(root, "oneStepAcquirers")),
    transfer: buildTransfer(below(root, "transfer")),
    recurring: buildRecurring(below(root, "recurring")),
  };
}
