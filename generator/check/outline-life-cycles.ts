import { machineKinds } from "../life-cycle-words.js";
import type { MachineKind } from "../life-cycle-words.js";
import { child, entries } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import type { NamedValue, Table } from "./outline.js";

/** A state, with the events possible in it; the value of each is the state that follows. */
export interface StateOutline extends NamedValue {
  readonly events: readonly NamedValue[];
}

/** The states of one kind of object in one life cycle. */
export interface MachineOutline {
  readonly kind: MachineKind;
  readonly start: Value | undefined;
  readonly states: readonly StateOutline[];
}

export interface LifeCycleOutline extends NamedValue {
  readonly machines: readonly MachineOutline[];
}

export interface LifeCyclesOutline {
  readonly events: Table;
  /** Those of payment methods; that of transfers is none of them. */
  readonly cycles: readonly LifeCycleOutline[];
  /** Every state machine, of transfers too. */
  readonly machines: readonly MachineOutline[];
  /** What is different with acquirers that work in one step. */
  readonly oneStep: readonly StateOutline[];
  readonly recurring: Value | undefined;
}

function named(value: Value | undefined): readonly NamedValue[] {
  return entries(value).map(([name, below]) => ({ name, value: below }));
}

function statesIn(value: Value | undefined): readonly StateOutline[] {
  return named(value).map((state) => ({ ...state, events: named(state.value) }));
}

function machinesIn(value: Value | undefined): readonly MachineOutline[] {
  return machineKinds.flatMap((kind) => {
    const machine = child(value, kind);
    return machine === undefined
      ? []
      : [{ kind, start: child(machine, "start"), states: statesIn(child(machine, "states")) }];
  });
}

export function outlineLifeCycles(root: Value | undefined): LifeCyclesOutline {
  const events = child(root, "events");
  const cycles = named(child(root, "lifeCycles")).map((one) => ({ ...one, machines: machinesIn(one.value) }));
  return {
    events: events && new Map(entries(events)),
    cycles,
    machines: [...cycles.flatMap(({ machines }) => machines), ...machinesIn(child(root, "transfer"))],
    oneStep: statesIn(child(root, "oneStepAcquirers", "payment")),
    recurring: child(root, "recurring"),
  };
}
