import { tagsIn } from "../check/rules/service.js";
import type { AnswerField, AnswerObject, Model, ObjectField, Operation, ValueField } from "../model/model.js";
import type { Spot } from "../parse/parse.js";
import { singleFiles } from "../read/spec-files.js";
import { didYouMean } from "../text/words.js";
import { atKey } from "./drift.js";
import type { Drift } from "./drift.js";
import { begunGroups, candidatesFor, notesOf, resolveIn } from "./facts.js";
import type { TypedFact } from "./facts.js";
import type { PageRow, PageTable } from "./page.js";
import { compareType } from "./requests.js";

/** Compares tables about the answers of one operation, or, without one, of all. */
export function compareAnswers(
  operation: Operation | undefined,
  tables: readonly PageTable[],
  model: Model,
): readonly Drift[] {
  const facts = answerFacts(model, operation);
  const rows = tables.flatMap(({ rows: all, place }) =>
    all.map((row) => ({ row, place, fact: resolveIn(row.name, facts.typed) })),
  );
  const drifts = rows.flatMap(({ row, place, fact }) => {
    if (fact !== undefined) return compareType(row, fact, place);
    return candidatesFor(row.name).some((name) => facts.known.has(name))
      ? []
      : [unknown(row, operation, facts, model, place)];
  });
  // About all operations, a page can be expected to have all of an error, but in its long form only.
  const expected =
    operation === undefined ? rows.filter(({ row }) => row.name.startsWith(`${errorsOf(model)}.`)) : rows;
  const listed = new Set(expected.flatMap(({ fact }) => fact ?? []));
  const gone = tables.length === 0 || expected.length === 0 ? [] : missing(listed, facts, tables);
  return [
    ...drifts,
    ...gone.filter(({ object }) => operation !== undefined || object === errorsOf(model)).map(({ drift }) => drift),
  ];
}

function unknown(
  { name }: PageRow,
  operation: Operation | undefined,
  facts: AnswerFacts,
  { service }: Model,
  place: string,
): Drift {
  const guess = didYouMean(name, [...facts.typed.keys(), ...facts.known]);
  return {
    code: "QM1201",
    spot: operation === undefined ? atKey(singleFiles.service, ["errors"]) : atKey(operation.at.file, ["answer"]),
    message: `The page lists "${name}" in the answer of ${operation?.name ?? "all operations"}, the spec does not know it${guess}`,
    place,
    says: `lists ${name}`,
    notes: operation === undefined ? [service.fingerprint.note ?? ""] : notesOf(operation),
  };
}

/** Only what some guide describes; and of an object nothing, unless the page begins it. */
function missing(
  listed: ReadonlySet<AnswerFact>,
  { typed }: AnswerFacts,
  tables: readonly PageTable[],
): readonly { readonly object: string | undefined; readonly drift: Drift }[] {
  const all = [...new Set(typed.values())].filter(({ documented }) => documented);
  const begun = begunGroups(all, listed, ({ object }) => object);
  return all
    .filter((fact) => (fact.object === undefined || begun.has(fact.object)) && !listed.has(fact))
    .map(({ name, description: spot, notes, object }) => ({
      object,
      drift: {
        code: "QM1202",
        spot,
        message: `The page does not list "${name}", which the spec has from a guide.`,
        place: tables.map(({ place }) => place).join(", "),
        says: "does not list it",
        notes,
      },
    }));
}

// What the spec says about answers, in the terms of a guide page: `order.{n}.state`, `paymentNumber`.

interface AnswerFact extends TypedFact {
  /** Whether a guide is among its sources; only then a guide page can be expected to list it. */
  readonly documented: boolean;
  /** Where its keys begin, for a field of an object. */
  readonly object: string | undefined;
}

interface AnswerFacts {
  readonly typed: ReadonlyMap<string, AnswerFact>;
  /** Names that the spec knows but describes elsewhere: counters, the status, and fields that several objects have. */
  readonly known: ReadonlySet<string>;
}

function errorsOf({ service }: Model): string {
  return service.errors.object.key;
}

/** Where the spec keeps the status of an answer; it has no data type there. */
const STATUS = "status";

/** Of one operation, or, without one, of all; then also the names that an error's fields have by themselves. */
export function answerFacts(model: Model, only: Operation | undefined): AnswerFacts {
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
  if (only === undefined) {
    for (const { name, aliases } of model.service.errors.object.fields) {
      const fact = typed.get(`${errorsOf(model)}.${name}`);
      if (fact !== undefined) for (const bare of [name, ...aliases]) if (!typed.has(bare)) typed.set(bare, fact);
    }
  }
  for (const operation of only === undefined ? model.operations : [only])
    for (const field of operation.answer) addField(field, operation);
  return { typed, known };
}
