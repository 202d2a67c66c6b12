import { mistake } from "../mistake.js";
import { sentBy, sentWithGroup } from "../sent-names.js";
import type { Rule } from "./rule.js";

/** Every parameter is sent by someone. */
export const unusedParameters: Rule = (outline) => {
  const used = [
    ...outline.operations.flatMap((operation) => sentBy(outline, operation)),
    ...[...outline.groups.keys()].flatMap((name) => sentWithGroup(outline, name)),
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
