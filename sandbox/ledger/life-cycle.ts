import { lifeCycleEvents, oneStepAcquirers } from "../../generated/life-cycles.js";
import type { StateMachine } from "../../generated/life-cycles.js";
import { refundable } from "./order.js";
import type { Order } from "./order.js";

/** The kinds of objects that have a state. */
export type Kind = "order" | "payment" | "credit";

/** The state after an event that makes the object disappear. */
export const REMOVED = "removed";

/** The state that an event leads to; undefined when it is not possible in the present one. */
export function nextState(order: Order, kind: Kind, state: string, event: string): string | undefined {
  const machine = order.cycle[kind];
  const special = kind === "payment" && order.oneStep ? oneStepAcquirers.payment[state]?.[event] : undefined;
  const ordinary = machine?.states[state]?.[event];
  return ordinary === undefined ? undefined : (special ?? ordinary);
}

/** Whether the event is possible in any state at all. */
export function knowsEvent(machine: StateMachine | undefined, event: string): boolean {
  return Object.values(machine?.states ?? {}).some((events) => event in events);
}

/** What `operationsAllowed` of an object says: what goes on stands before what goes back, as recorded (R10). */
export function operationsAllowed(order: Order, kind: Kind, state: string): string[] {
  return OPERATIONS[kind].flatMap(([event, token]) => {
    if (nextState(order, kind, state, event) === undefined) return [];
    return event === "refund" && refundable(order) <= 0n ? [] : [token];
  });
}

const OPERATIONS: Readonly<Record<Kind, readonly (readonly [event: string, token: string])[]>> = {
  order: operationsOn("order"),
  payment: operationsOn("payment"),
  credit: operationsOn("credit"),
};

function operationsOn(kind: Kind): [event: string, token: string][] {
  return Object.entries(lifeCycleEvents)
    .flatMap(([event, { on, token }]): [string, string][] =>
      on === kind && token !== undefined ? [[event, token]] : [],
    )
    .toSorted(([, a], [, b]) => Number(a.endsWith("REVERSAL")) - Number(b.endsWith("REVERSAL")));
}
