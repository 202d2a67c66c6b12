import { child } from "../parse/value.js";
import type { Value } from "../parse/value.js";
import { buildDataType } from "./build-parameters.js";
import type { AnswerField, AnswerObject, Enumeration, ObjectField, ValueField } from "./model.js";
import { below, flag, lookUp, optionalText, placeOf, sortedEntries, text, texts } from "./read-value.js";

/** Builds fields of answers; the objects they refer to are built once, on first use. */
export interface AnswerBuilder {
  readonly objects: () => readonly AnswerObject[];
  readonly answer: (operation: Value) => readonly AnswerField[];
  /** A list of objects that `value` describes. */
  readonly list: (name: string, value: Value) => ObjectField;
}

/** A value of an answer, or of a confirmation, where nothing is required by itself. */
export function buildValueField(
  name: string,
  value: Value,
  enumerations: ReadonlyMap<string, Enumeration>,
): ValueField {
  return {
    is: "value",
    name,
    type: buildDataType(value, enumerations),
    required: flag(value, "required"),
    meaning: text(value, "meaning"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
    personal: flag(value, "personal"),
    aliases: texts(value, "aliases"),
    alsoAt: optionalText(value, "alsoAt"),
    at: placeOf(value),
  };
}

export function answerBuilder(files: readonly Value[], enumerations: ReadonlyMap<string, Enumeration>): AnswerBuilder {
  const given = new Map(files.map((value) => [text(value, "object"), value]));
  const built = new Map<string, AnswerObject>();

  const objectField = (name: string, value: Value, object: string): ObjectField => ({
    is: "objects",
    name,
    object: buildObject(object),
    counter: text(value, "counter"),
    single: flag(value, "single"),
    required: flag(value, "required"),
    meaning: text(value, "meaning"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
    at: placeOf(value),
  });

  const buildObject = (name: string): AnswerObject => {
    const before = built.get(name);
    if (before !== undefined) return before;
    const value = lookUp(given, name, "object");
    const object: AnswerObject = {
      name,
      key: text(value, "key"),
      meaning: text(value, "meaning"),
      source: text(value, "source"),
      note: optionalText(value, "note"),
      fields: sortedEntries(below(value, "fields")).map(([field, one]) => buildValueField(field, one, enumerations)),
      children: sortedEntries(child(value, "children")).map(([field, one]) =>
        objectField(field, one, text(one, "objects")),
      ),
      at: placeOf(below(value, "object")),
    };
    built.set(name, object);
    return object;
  };

  const answerField = (name: string, value: Value): AnswerField => {
    const object = optionalText(value, "object") ?? optionalText(value, "objects");
    return object === undefined ? buildValueField(name, value, enumerations) : objectField(name, value, object);
  };

  return {
    objects: () => [...given.keys()].map(buildObject),
    list: (name, value) => objectField(name, value, text(value, "objects")),
    answer: (operation) => sortedEntries(below(operation, "answer")).map(([name, value]) => answerField(name, value)),
  };
}
