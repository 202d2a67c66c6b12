/** What the spec says about answers, in the terms of a guide page: `order.{n}.state`, `paymentNumber`. */
import { tagsIn } from "../check/rules/service.js";
import type { AnswerObject, DataType, Model, ObjectField, Operation, ValueField } from "../model/model.js";
import type { Spot } from "../parse/parse.js";
import { singleFiles } from "../read/spec-files.js";
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
  /** Names of an object's fields by themselves, which several objects may have. */
  readonly known: ReadonlySet<string>;
}

/** Where an error's names begin in the answers of the profile with a list of them. */
export function errorKey({ service }: Model): string {
  return service.errors.object.key;
}

/** The name under which an answer has its status; the spec lists its values only. */
const STATUS = "status";

/** A number of digits: what the spec leaves to be understood about a status and a counter. */
function digits(most: number | undefined): DataType {
  return { name: "numeric", min: most, max: most, enumeration: undefined, negative: false };
}

/** Of one operation, or, without one, of all; then also the names that an error's fields have by themselves. */
export function answerFacts(model: Model, only: Operation | undefined): AnswerFacts {
  const { service } = model;
  const guides = new Set(service.sources.filter(({ kind }) => kind === "guide").map(({ tag }) => tag));
  const typed = new Map<string, AnswerFact>();
  const known = new Set<string>();
  const add = (
    { name, type, source, note }: Pick<AnswerFact, "name" | "type" | "source"> & { readonly note?: string | undefined },
    description: Spot,
    object: string | undefined,
  ): AnswerFact => {
    const documented = tagsIn(source).some((tag) => guides.has(tag));
    const fact = { name, type, description, notes: note === undefined ? [] : [note], source, documented, object };
    typed.set(name, fact);
    return fact;
  };
  const addValue = (field: ValueField, key: string, description: Spot, object: string | undefined): void => {
    const fact = add({ ...field, name: key }, description, object);
    const aliases = field.aliases.map((alias) => key.replace(/[^.]+$/, alias));
    for (const name of [...aliases, field.alsoAt ?? key]) typed.set(name, fact);
  };
  const addObjects = (field: ObjectField, description: Spot, parent: string | undefined): void => {
    const name = parent === undefined ? field.counter : `${parent}.${field.counter}`;
    add({ ...field, name, type: digits(undefined) }, description, parent ?? field.object.key);
    addObject(field.object);
  };
  const addObject = ({ key, fields, children, at: { file } }: AnswerObject): void => {
    for (const field of fields) {
      addValue(field, `${key}.${field.name}`, atKey(file, ["fields", field.name]), key);
      for (const name of [field.name, ...field.aliases]) known.add(name);
    }
    for (const child of children) addObjects(child, atKey(file, ["children", child.name]), key);
  };
  const [first] = service.statuses;
  const source = first?.source ?? "";
  add({ name: STATUS, type: digits(first?.value.length), source }, atKey(singleFiles.service, ["statuses"]), STATUS);
  addObjects(service.errors, atKey(singleFiles.service, ["errors"]), undefined);
  if (only === undefined) {
    for (const { name, aliases } of service.errors.object.fields) {
      const fact = typed.get(`${errorKey(model)}.${name}`);
      if (fact !== undefined) for (const bare of [name, ...aliases]) typed.set(bare, fact);
    }
  }
  for (const operation of only === undefined ? model.operations : [only]) {
    for (const field of operation.answer) {
      const spot = atKey(operation.at.file, ["answer", field.name]);
      if (field.is === "objects") addObjects(field, spot, undefined);
      else addValue(field, field.name, spot, undefined);
    }
  }
  return { typed, known };
}
