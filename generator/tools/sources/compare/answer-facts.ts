/** What the spec says about answers, in the terms of a guide page: `order.{n}.state`, `paymentNumber`. */
import { tagsIn } from "../../../check/rules/sources.js";
import type { Spot } from "../../../findings/locate.js";
import type { Model, Operation } from "../../../model/model.js";
import type { AnswerField, AnswerObject, ObjectField, ValueField } from "../../../model/model-answers.js";
import { atKey } from "./drift.js";
import type { TypedFact } from "./facts.js";

export interface AnswerFact extends TypedFact {
  /** Whether a guide is among its sources; only then a guide page can be expected to list it. */
  readonly documented: boolean;
  /** Where its keys begin, for a field of an object. */
  readonly object: string | undefined;
}

export interface AnswerFacts {
  readonly typed: ReadonlyMap<string, AnswerFact>;
  /** Names that the spec knows but describes elsewhere: counters, the status, and fields that several objects have. */
  readonly known: ReadonlySet<string>;
}

/** Where the spec keeps the status of an answer; it has no data type there. */
const STATUS = "status";

export function answerFacts(model: Model, operations: readonly Operation[]): AnswerFacts {
  const guides = new Set(model.service.sources.filter(({ kind }) => kind === "guide").map(({ tag }) => tag));
  const typed = new Map<string, AnswerFact>();
  const known = new Set<string>([STATUS]);
  const add = (key: string, field: ValueField, description: Spot, object: string | undefined): void => {
    const notes = field.note === undefined ? [] : [field.note];
    const documented = tagsIn(field.source).some((tag) => guides.has(tag));
    const fact = { name: key, type: field.type, description, notes, documented, object };
    const aliases = field.aliases.map((alias) => key.replace(/[^.]+$/, alias));
    for (const name of [key, ...aliases, field.alsoAt ?? key]) typed.set(name, fact);
  };
  const addObjects = ({ object, counter }: ObjectField, prefix: string): void => {
    known.add(`${prefix}${counter}`);
    addObject(object);
    for (const child of object.children) addObjects(child, `${object.key}.`);
  };
  const addObject = ({ key, fields, at }: AnswerObject): void => {
    for (const field of fields) {
      add(`${key}.${field.name}`, field, atKey(at.file, ["fields", field.name]), key);
      for (const name of [field.name, ...field.aliases]) known.add(name);
    }
  };
  const addField = (field: AnswerField, operation: Operation): void => {
    if (field.is === "objects") addObjects(field, "");
    else add(field.name, field, atKey(operation.at.file, ["answer", field.name]), undefined);
  };
  addObjects(model.service.errors, "");
  for (const operation of operations) for (const field of operation.answer) addField(field, operation);
  return { typed, known };
}
