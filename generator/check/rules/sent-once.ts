import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import type { Name } from "../outline-name.js";
import type { Outline } from "../outline.js";
import type { Rule } from "./rule.js";

type List = "required" | "optional";

interface Sent {
  readonly list: List;
  /** The group it comes with, where it does. */
  readonly group: string | undefined;
  readonly inherited: boolean;
}

interface Lists {
  readonly required: readonly Name[];
  readonly optional: readonly Name[];
}

function expand(
  outline: Outline,
  name: string,
): readonly { readonly name: string; readonly group: string | undefined }[] {
  const group = outline.groups.get(name);
  const members = group ? [...group.required, ...group.optional] : [];
  const below = members.flatMap((member) => (member.meant === undefined ? [] : [{ name: member.meant, group: name }]));
  return [{ name, group: undefined }, ...below];
}

function conflict(name: Name, list: List, member: string, before: Sent): Mistake | undefined {
  // A variant may require what the operation leaves optional.
  if (before.inherited && before.list === "optional" && list === "required") return undefined;
  if (before.group !== undefined || member !== name.meant) {
    const group = before.group ?? name.text;
    return mistake("QM1034", name.at, `"${member}" also comes with the group "${group}".`);
  }
  if (before.list !== list) return mistake("QM1033", name.at, `"${name.text}" is both ${before.list} and ${list}.`);
  return mistake("QM1034", name.at, `"${name.text}" stands twice in ${list}.`);
}

/** Adds the names of a list to what is sent so far; returns what was there already. */
function add(outline: Outline, sent: Map<string, Sent>, names: readonly Name[], list: List): readonly Mistake[] {
  return names.flatMap((name) => {
    const found: Mistake[] = [];
    for (const { name: member, group } of name.meant === undefined ? [] : expand(outline, name.meant)) {
      const before = sent.get(member);
      const problem = before && conflict(name, list, member, before);
      if (problem !== undefined) found.push(problem);
      sent.set(member, { list, group, inherited: false });
    }
    return found.slice(0, 1);
  });
}

function addAll(outline: Outline, sent: Map<string, Sent>, lists: Lists): readonly Mistake[] {
  return [...add(outline, sent, lists.required, "required"), ...add(outline, sent, lists.optional, "optional")];
}

function twice(names: readonly Name[], list: string): readonly Mistake[] {
  return names
    .filter((name, index) => names.findIndex((other) => other.meant === name.meant && other.text === name.text) < index)
    .map((name) => mistake("QM1034", name.at, `"${name.text}" stands twice in ${list}.`));
}

/** Nothing is sent twice, or both required and optional. */
export const sentOnce: Rule = (outline) => [
  ...outline.operations.flatMap((operation) => {
    const sent = new Map<string, Sent>();
    const own = addAll(outline, sent, operation);
    const inherited = [...sent].map(([name, one]) => [name, { ...one, inherited: true }] as const);
    return [
      ...own,
      ...operation.variants.flatMap((variant) => addAll(outline, new Map(inherited), variant)),
      ...twice(operation.unsigned, "unsigned"),
      ...twice(operation.missing ?? [], "missing.order"),
    ];
  }),
  ...[...outline.groups.values()].flatMap((group) => addAll(outline, new Map(), group)),
];
