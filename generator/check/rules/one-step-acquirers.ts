import { REMOVED } from "../../life-cycle-words.js";
import { textOf } from "../../parsed-value.js";
import { machineWords } from "../machine-words.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import { didYouMean } from "../nearest.js";
import type { MachineOutline, StateOutline } from "../outline-life-cycles.js";
import type { NamedValue, Outline } from "../outline.js";
import type { Rule } from "./rule.js";

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
