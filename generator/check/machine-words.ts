import { REMOVED } from "../life-cycle-words.js";
import type { MachineKind } from "../life-cycle-words.js";
import { valuesOf } from "./enumeration-values.js";
import { nearest } from "./nearest.js";
import type { MachineOutline } from "./outline-life-cycles.js";
import type { Outline } from "./outline.js";

/** The enumeration of the states that an object can have. */
export const stateEnumeration: Readonly<Record<MachineKind, string>> = {
  order: "OrderState",
  payment: "PaymentState",
  credit: "CreditState",
};

/** True where nobody can say. */
export function isStateOf(outline: Outline, kind: MachineKind, name: string): boolean {
  return valuesOf(outline, stateEnumeration[kind])?.includes(name) ?? true;
}

/** The names that have a meaning in one machine. */
export interface MachineWords {
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
