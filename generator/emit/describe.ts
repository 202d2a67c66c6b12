import { comment, jsDoc, tag } from "../code/js-doc.js";
import { describeType } from "../data-types.js";
import type { Parameter, ValueField } from "../model/model.js";

/** Documentation of a request parameter: meaning, data type, source, and what sources disagree about. */
export function parameterDoc({ meaning, type, source, note }: Parameter): string {
  return comment(jsDoc([meaning, `${describeType(type)}.`, note]), tag("see", source));
}

/** Documentation of an answer's field. */
export function fieldDoc({ meaning, type, source, note }: ValueField): string {
  return comment(jsDoc([meaning, `${describeType(type)}.`, note]), tag("see", source));
}
