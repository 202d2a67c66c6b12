import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import type { GroupOutline } from "../outline-group.js";
import type { Rule } from "./rule.js";

function checkGroup(group: GroupOutline): readonly Mistake[] {
  const names = [...group.required, ...group.optional].filter((name) => name.known);
  const { item } = group;
  if (item === undefined) {
    const numbered = names.filter((name) => name.text.includes("{n}"));
    return numbered.map((name) =>
      mistake("QM1051", name.at, `"${name.text}" is numbered, but the group does not repeat.`),
    );
  }
  const strangers = names.filter(
    (name) => !(name.text.startsWith(item) && /^[A-Z]/.test(name.text.slice(item.length))),
  );
  return strangers.map((name) =>
    mistake("QM1051", name.at, `"${name.text}" does not begin with "${item}" and a capital letter.`),
  );
}

/** In a repeating group every name is that of a numbered item. */
export const groups: Rule = (outline) => [...outline.groups.values()].flatMap(checkGroup);
