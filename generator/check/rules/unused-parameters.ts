import { mistake } from "../mistake.js";
import { profileNames } from "../profile-names.js";
import type { Rule } from "./rule.js";

/** Every parameter is sent by someone. */
export const unusedParameters: Rule = (outline) => {
  // What an unreadable file uses is not known.
  if (!outline.complete) return [];
  const lists = [
    ...outline.groups.values(),
    ...outline.operations,
    ...outline.operations.flatMap((one) => one.variants),
  ];
  const counters = [...outline.groups.values()].map((group) => group.counter?.meant);
  const used = new Set([
    ...lists.flatMap((list) => [...list.required, ...list.optional].map((name) => name.meant)),
    ...counters,
    ...profileNames(outline),
  ]);
  return [...(outline.parameters ?? [])]
    .filter(([name]) => !used.has(name))
    .map(([name, value]) =>
      mistake("QM1032", value, `No operation, group or profile sends "${name}".`, { side: "key" }),
    );
};
