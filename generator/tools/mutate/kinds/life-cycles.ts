/** Which events an order, a payment or a credit takes in each state, and the state that follows. */
import { machineKinds } from "../../../life-cycle-words.js";
import { child, entries, textOf } from "../../../parsed-value.js";
import type { Value } from "../../../parsed-value.js";
import type { Mutation } from "../mutation.js";
import { ofKind } from "../source.js";
import type { Source } from "../source.js";
import type { Mutate } from "./kind.js";
import { removed, replaced } from "./replaced.js";

export const lifeCycles: Mutate = (sources) =>
  ofKind(sources, "life-cycles").flatMap((source) => {
    const { root } = source;
    const cycles = [...entries(child(root, "lifeCycles")).map(([, cycle]) => cycle), child(root, "transfer")];
    return [
      ...entries(child(root, "events")).flatMap(([, event]) =>
        replaced("lifeCycle/token", source, child(event, "token"), ["SOMETHING"]),
      ),
      ...entries(child(root, "oneStepAcquirers", "payment")).flatMap(([, state]) => transitions(source, state, [])),
      ...cycles.flatMap((cycle) => machineKinds.flatMap((machine) => ofMachine(source, child(cycle, machine)))),
      ...cycles.flatMap((cycle) => [
        ...replaced("lifeCycle/recurringAs", source, child(cycle, "recurringAs"), [
          "card",
          "paypal",
          "sepaDirectDebit",
        ]),
        ...removed("lifeCycle/recurringAs", source, child(cycle, "recurringAs")),
        ...removed("lifeCycle/transferFund", source, child(cycle, "transferFund")),
      ]),
      ...replaced("lifeCycle/recurring", source, child(root, "recurring", "oldestSourceDays"), ["401"]),
      ...replaced("lifeCycle/recurring", source, child(root, "recurring", "notFrom"), ["RECUR"]),
    ];
  });

function ofMachine(source: Source, machine: Value | undefined): readonly Mutation[] {
  const states = entries(child(machine, "states"));
  const names = states.map(([name]) => name);
  return [
    ...replaced("lifeCycle/start", source, child(machine, "start"), names),
    ...states.flatMap(([, state]) => transitions(source, state, [...names, "removed"])),
  ];
}

/** Each transition is dropped, and led to the state after its own in the list. */
function transitions(source: Source, state: Value, targets: readonly string[]): readonly Mutation[] {
  return entries(state).flatMap(([, next]) => {
    const other = targets[(targets.indexOf(textOf(next) ?? "") + 1) % targets.length];
    return [
      ...removed("lifeCycle/drop", source, next),
      ...(other === undefined ? [] : replaced("lifeCycle/next", source, next, [other])),
    ];
  });
}
