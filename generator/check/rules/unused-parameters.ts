import { mistake } from "../mistake.js";
import type { Rule } from "./rule.js";

/** Every parameter is sent by someone. */
export const unusedParameters: Rule = (outline) => {
  const groups = [...outline.groups.values()];
  const lists = [...groups, ...outline.operations, ...outline.operations.flatMap((operation) => operation.variants)];
  const used = [
    ...lists.flatMap((list) => [...list.required, ...list.optional]),
    ...groups.flatMap((group) => group.counter ?? []),
    ...outline.placed,
  ];
  // What an unreadable file uses is not known, nor what is meant by an unknown name.
  if (!outline.complete || used.some((name) => name.meant === undefined)) return [];
  const names = new Set(used.map((name) => name.meant));
  return [...(outline.parameters ?? [])]
    .filter(([name]) => !names.has(name))
    .map(([name, value]) =>
      mistake("QM1032", value, `No operation, group or profile sends "${name}".`, { side: "key" }),
    );
};
