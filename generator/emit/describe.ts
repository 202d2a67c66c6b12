import { comment, jsDoc, tag } from "../code/js-doc.js";
import { describeAnswerType, describeType } from "../data-types.js";
import type { DataTypeName, Parameter } from "../model/model.js";
import type { ValueField } from "../model/model-answers.js";

/** Data types of which the meaning or the TypeScript type says all, as long as there is no length. */
const SELF_EVIDENT: ReadonlySet<DataTypeName> = new Set(["amount", "currency", "percentage", "text"]);

/** Documentation of a request parameter: meaning, data type, source, and what sources disagree about. */
export function parameterDoc({ meaning, type, source, note }: Parameter): string {
  // The property's type names the values already.
  const isListed = type.name === "enumeration";
  return documentation(meaning, isListed ? undefined : typeLine(type.name, describeType(type)), note, source);
}

/** Documentation of an answer's field, as decoded. */
export function fieldDoc({ meaning, type, source, note }: ValueField): string {
  return documentation(meaning, typeLine(type.name, describeAnswerType(type)), note, source);
}

function documentation(meaning: string, type: string | undefined, note: string | undefined, source: string): string {
  return comment(jsDoc([meaning, type, note]), tag("see", source));
}

function typeLine(type: DataTypeName, words: string): string | undefined {
  return SELF_EVIDENT.has(type) && !words.includes(", up to") ? undefined : `${words}.`;
}
