import type { AnswerObject, Group, Model, ObjectField, ValueField } from "../model/model.js";
import { names, paths } from "../plan/names.js";
import { Uses } from "../plan/plan.js";
import type { Plan, SourceFile, Statement } from "../plan/plan.js";
import { singleFiles } from "../read/spec-files.js";
import { array, comment, jsDoc, literal, object, tag } from "../text/code.js";
import type { Code } from "../text/code.js";
import { constant, fieldProperty, interfaceOf, memberProperties, objectProperty } from "./statements.js";

/** One kind of object in answers: its type, unless the runtime has one, and where its fields stand on the wire. */
export function emitObject(object: AnswerObject, plan: Plan, hasType: boolean): SourceFile {
  const uses = new Uses(plan, paths.object(object.name));
  const { use } = uses;
  const { name, key, meaning, note, source, fields, children } = object;
  const shape = constant(
    names.shape(name),
    use("AnswerShape"),
    shapeTable(key, fields, children, use),
    `Where the fields of ${name} stand in an answer.`,
  );
  if (!hasType) return uses.file(object.at.file, [shape]);
  const properties = [
    ...fields.map((field) => fieldProperty(field, use)),
    ...children.map((child) => objectProperty(child, use)),
  ];
  return uses.file(object.at.file, [
    interfaceOf(names.object(name), comment(jsDoc([meaning, note]), tag("see", source)), { properties }),
    shape,
  ]);
}

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

/** The groups: parameters that several operations take together. */
export function emitGroups(model: Model, plan: Plan): SourceFile {
  const uses = new Uses(plan, paths.groups);
  return uses.file(
    singleFiles.groups,
    model.groups.flatMap((group) => groupStatements(group, uses.use)),
  );
}

function groupStatements(group: Group, use: (name: string) => string): Statement[] {
  const { name, repeats, required, optional, fingerprint } = group;
  const doc = comment(jsDoc([group.meaning, group.note]), tag("see", group.source));
  const type = repeats?.typeName ?? names.groupParameters(name);
  const properties = [...memberProperties(required, true, use), ...memberProperties(optional, false, use)];
  const declaration = interfaceOf(type, doc, { properties });
  if (repeats === undefined) {
    const order = literal(fingerprint.map(({ property }) => property));
    return [
      declaration,
      constant(names.groupOrder(name), "readonly string[]", order, `The ${name} group in fingerprint order.`),
    ];
  }
  const fields = fingerprint.map(({ name: full, property }) =>
    literal({ property, suffix: full.slice(repeats.item.length) }),
  );
  const table = `{ group: ${literal(name)}, counter: ${literal(repeats.counter.name)}, item: ${literal(repeats.item.replace("{n}", ""))}, fields: ${array(fields)} }`;
  return [
    declaration,
    constant(
      names.groupTable(name),
      use("RepeatingGroup"),
      table,
      `The ${name} group in fingerprint order, item by item.`,
    ),
  ];
}
