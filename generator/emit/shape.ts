import { array, literal, object } from "../code/literal.js";
import type { Code } from "../code/literal.js";
import type { ObjectField, ValueField } from "../model/model-answers.js";
import { names } from "../plan/names.js";

/** The runtime's table of an answer, or of one kind of object in it. */
export function shapeTable(
  key: string,
  values: readonly ValueField[],
  objects: readonly ObjectField[],
  use: (name: string) => string,
): Code {
  return object([
    ["key", literal(key)],
    ["values", array(values.map(valueTable))],
    ["objects", array(objects.map((field) => objectsTable(field, use)))],
  ]);
}

function valueTable({ name, type, aliases, alsoAt }: ValueField): Code {
  return literal({ name, form: formName(type.name), aliases: aliases.length > 0 ? aliases : undefined, alsoAt });
}

function formName(type: ValueField["type"]["name"]): string | undefined {
  return type === "amount" || type === "time" || type === "date" || type === "list" ? type : undefined;
}

export function objectsTable(
  { name, counter, single, required, object: target }: ObjectField,
  use: (name: string) => string,
): Code {
  return object([
    ["name", literal(name)],
    ["counter", literal(counter)],
    ["single", literal(single)],
    ["required", literal(required)],
    ["shape", use(names.shape(target.name))],
  ]);
}
