import { comment, jsDoc, tag } from "../code/js-doc.js";
import type { AnswerObject } from "../model/model-answers.js";
import { names, paths } from "../plan/names.js";
import type { Plan } from "../plan/plan.js";
import { Uses } from "../plan/source.js";
import type { SourceFile } from "../plan/source.js";
import { shapeTable } from "./shape.js";
import { constant, interfaceOf } from "./statements.js";
import { fieldProperty, objectProperty } from "./types.js";

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
