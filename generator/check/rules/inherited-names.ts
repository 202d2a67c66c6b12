import { child, entries } from "../../parsed-value.js";
import { itemProperty } from "../item-property.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import type { NamedValue } from "../outline.js";
import type { Rule } from "./rule.js";

/** What becomes the key of an object in generated code or in an answer. */
type Keyed = readonly [key: string, named: NamedValue];

function below({ value }: NamedValue, key: string): readonly Keyed[] {
  return entries(child(value, key)).map(([name, field]) => [name, { name, value: field }]);
}

function refuse([key, { name, value }]: Keyed): readonly Mistake[] {
  if (!(key in Object.prototype)) return [];
  const as = key === name ? "" : ` as "${key}"`;
  return [mistake("QM1055", value, `"${name}"${as} is a name that every object has.`, { side: "key" })];
}

/** No parameter, group, field or operation is called as something that objects inherit. */
export const inheritedNames: Rule = (outline) => {
  const items = [...outline.groups.values()].flatMap(({ item, required, optional }) =>
    [...required, ...optional].map(({ text, at }): Keyed => [itemProperty(item, text), { name: text, value: at }]),
  );
  const named = [...(outline.parameters ?? [])].map(([name, value]): Keyed => [name, { name, value }]);
  const groups = [...outline.groups].map(([name, { value }]): Keyed => [name, { name, value }]);
  const operations = outline.operations.map((one): Keyed => [
    one.name,
    { name: one.name, value: child(one.value, "operation") ?? one.value },
  ]);
  const fields = [
    ...outline.operations.flatMap((one) => below(one, "answer")),
    ...outline.objects.flatMap((one) => [...below(one, "fields"), ...below(one, "children")]),
  ];
  // A parameter that is no item is found where it is described.
  const own = items.filter(([key, { name }]) => key !== name);
  return [...named, ...groups, ...operations, ...fields, ...own].flatMap(refuse);
};
