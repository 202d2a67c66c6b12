import { REMOVED } from "../../model/model.js";
import type { MachineKind } from "../../model/model.js";
import { textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { didYouMean, nearest } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import { valuesOf } from "../outline.js";
import type { MachineOutline, Outline } from "../outline.js";

function unknownKeys(outline: Outline, { kind, states }: MachineOutline): readonly Mistake[] {
  const enumeration = stateEnumeration[kind];
  return states
    .filter(({ name }) => !isStateOf(outline, kind, name))
    .map(({ name, value }) => {
      const guess = didYouMean(name, valuesOf(outline, enumeration) ?? []);
      return mistake("QM1131", value, `"${name}" is no value of ${enumeration}${guess}`, { side: "key" });
    });
}

function isUnknown(name: string | undefined, known: ReadonlySet<string>): name is string {
  return name !== undefined && !known.has(name);
}

function unknownStart({ kind, start }: MachineOutline, states: ReadonlySet<string>): readonly Mistake[] {
  const name = textOf(start);
  if (start === undefined || !isUnknown(name, states)) return [];
  return [mistake("QM1132", start, `"${name}" is no state of the ${kind} here${didYouMean(name, states)}`)];
}

/** What follows each event of the machine. */
function followers({ states }: MachineOutline): readonly Value[] {
  return states.flatMap(({ events }) => events.map(({ value }) => value));
}

function unknownTargets(machine: MachineOutline, targets: ReadonlySet<string>): readonly Mistake[] {
  return followers(machine).flatMap((value) => {
    const name = textOf(value);
    if (!isUnknown(name, targets)) return [];
    return [mistake("QM1133", value, `"${name}" is no state of the ${machine.kind} here${didYouMean(name, targets)}`)];
  });
}

/** Machines have the states of their enumeration, begin in one of theirs, and go on to one of theirs. */
export const machineStates: Rule = (outline) =>
  outline.lifeCycles.machines.flatMap((machine) => {
    const { states, targets } = machineWords(outline, machine);
    return [...unknownKeys(outline, machine), ...unknownStart(machine, states), ...unknownTargets(machine, targets)];
  });

type KeyOf = (name: string) => string | undefined;

function reachedFrom(start: string, { states }: MachineOutline, keyOf: KeyOf): ReadonlySet<string> {
  const found = new Set([start]);
  // A set may grow while it is walked.
  for (const state of found) {
    for (const { value } of states.find(({ name }) => name === state)?.events ?? []) {
      const next = keyOf(textOf(value) ?? "");
      if (next !== undefined) found.add(next);
    }
  }
  return found;
}

/** There is a way from the start to every state. */
export const reachableStates: Rule = (outline) =>
  outline.lifeCycles.machines.flatMap((machine) => {
    const { targets, keyOf } = machineWords(outline, machine);
    const start = keyOf(textOf(machine.start) ?? "");
    // A name that says nothing is a finding already; where it leads is not known.
    const names = followers(machine).map((value) => textOf(value) ?? "");
    const sure = names.every((name) => targets.has(name) || nearest(name, targets) !== undefined);
    if (start === undefined || !sure) return [];
    const found = reachedFrom(start, machine, keyOf);
    return machine.states
      .filter(({ name }) => !found.has(name))
      .map(({ name, value }) =>
        mistake("QM1134", value, `No event leads from the start to "${name}".`, { side: "key" }),
      );
  });

/** The enumeration of the states that an object can have. */
const stateEnumeration: Readonly<Record<MachineKind, string>> = {
  order: "OrderState",
  payment: "PaymentState",
  credit: "CreditState",
};

/** True where nobody can say. */
function isStateOf(outline: Outline, kind: MachineKind, name: string): boolean {
  return valuesOf(outline, stateEnumeration[kind])?.includes(name) ?? true;
}

/** The names that have a meaning in one machine. */
interface MachineWords {
  readonly states: ReadonlySet<string>;
  /** What may follow an event: a state, or the end. */
  readonly targets: ReadonlySet<string>;
  /** The key in `states` of the state that a name stands for, or was probably meant to. */
  readonly keyOf: (name: string) => string | undefined;
}

/** A misspelt key answers to the state that was meant, too: one misspelling is one finding. */
export function machineWords(outline: Outline, { kind, states }: MachineOutline): MachineWords {
  const own = states.map(({ name }) => name);
  const free = (valuesOf(outline, stateEnumeration[kind]) ?? []).filter((value) => !own.includes(value));
  const misspelt = own.flatMap((name) => {
    const meant = isStateOf(outline, kind, name) ? undefined : nearest(name, free);
    return meant === undefined ? [] : [[meant, name] as const];
  });
  const keys = new Map([...misspelt, ...own.map((name) => [name, name] as const)]);
  const targets = new Set([...keys.keys(), REMOVED]);
  return {
    states: new Set(keys.keys()),
    targets,
    keyOf: (name) => keys.get(targets.has(name) ? name : (nearest(name, targets) ?? name)),
  };
}
