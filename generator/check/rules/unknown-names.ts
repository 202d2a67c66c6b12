import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import type { Name } from "../outline-name.js";
import type { Outline } from "../outline.js";
import type { Rule } from "./rule.js";

function unknown(name: Name): Mistake {
  const guess = name.meant === undefined ? "." : `; did you mean "${name.meant}"?`;
  const fix =
    name.meant === undefined
      ? undefined
      : `Write ${name.meant}, or add ${name.text} to spec/parameters.yaml if it is another parameter.`;
  return mistake("QM1031", name.at, `"${name.text}" is neither a parameter nor a group${guess}`, { fix });
}

function wrongKind(name: Name, message: string, fix: string): Mistake {
  return mistake("QM1031", name.at, message, { fix });
}

/** Names where a parameter or a group may stand. */
function inOperation(name: Name): readonly Mistake[] {
  if (!name.known) return [unknown(name)];
  if (!name.text.includes("{n}")) return [];
  return [wrongKind(name, `"${name.text}" belongs to the items of a group.`, "Name the group instead of its parts.")];
}

/** Names where only a parameter may stand. */
function parameterOnly(outline: Outline) {
  return (name: Name): readonly Mistake[] => {
    if (!name.known) return [unknown(name)];
    if (!outline.groups.has(name.text)) return [];
    return [wrongKind(name, `"${name.text}" is a group; only a parameter can stand here.`, "Name its parameters.")];
  };
}

/** Every name in a list is a parameter or a group. */
export const unknownNames: Rule = (outline) => {
  const only = parameterOnly(outline);
  return [
    ...outline.operations.flatMap((operation) => [
      ...[operation, ...operation.variants].flatMap((lists) =>
        [...lists.required, ...lists.optional, ...lists.fingerprint].flatMap(inOperation),
      ),
      ...[...operation.unsigned, ...(operation.missing ?? [])].flatMap(only),
      ...(operation.by ? only(operation.by) : []),
    ]),
    ...[...outline.groups.values()].flatMap((group) => [
      ...[...group.required, ...group.optional, ...group.fingerprint].flatMap(only),
      ...(group.counter ? only(group.counter) : []),
    ]),
    ...outline.placed.flatMap(only),
  ];
};
