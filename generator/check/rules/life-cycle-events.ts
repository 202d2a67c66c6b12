import { machineKinds } from "../../life-cycle-words.js";
import { child, textOf } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import { called } from "../called.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import { didYouMean, nearest } from "../nearest.js";
import type { MachineOutline } from "../outline-life-cycles.js";
import type { Outline } from "../outline.js";
import type { Rule } from "./rule.js";

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
