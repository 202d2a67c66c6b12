import type { Name } from "./outline-name.js";
import type { OperationOutline } from "./outline-operation.js";
import type { Outline } from "./outline.js";

/** What is sent with a group: the counter of a repeating one, and its members; nothing for what is no group. */
export function sentWithGroup(outline: Outline, name: string): readonly Name[] {
  const group = outline.groups.get(name);
  if (group === undefined) return [];
  return [...(group.counter === undefined ? [] : [group.counter]), ...group.required, ...group.optional];
}

/** What the calls of an operation send by themselves: parameters, groups, and what is sent with these. */
export function sentBy(outline: Outline, { calls }: OperationOutline): readonly Name[] {
  const names = calls.flatMap((call) => [...call.required, ...call.optional]);
  return [...names, ...names.flatMap(({ text, meant = text }) => sentWithGroup(outline, meant))];
}
