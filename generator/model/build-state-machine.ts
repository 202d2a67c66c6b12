import { REMOVED } from "../life-cycle-words.js";
import { entries } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import type { MachineState, StateMachine } from "./model-life-cycles.js";
import { below, lookUp, sortedEntries, text } from "./read-value.js";

function buildState(name: string, value: Value): MachineState {
  return {
    name,
    transitions: sortedEntries(value).map(([event]) => ({ event, next: text(value, event) })),
  };
}

/** States without a start of their own, by name. */
export function buildStates(value: Value): readonly MachineState[] {
  return sortedEntries(value).map(([name, state]) => buildState(name, state));
}

/** The start, then state by state what its events lead to: independent of the order in the spec, and how one tells it. */
export function buildStateMachine(value: Value): StateMachine {
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
