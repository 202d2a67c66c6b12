import { child, entries, items, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { didYouMean } from "../../text/words.js";
import { mistake } from "../mistake.js";
import type { Mistake, Rule } from "../mistake.js";
import { called } from "../outline.js";
import type { Outline } from "../outline.js";

interface Reference {
  readonly name: string;
  readonly at: Value;
}

/** The object that a field of an answer, or a child of an object, refers to. */
function referenceIn(field: Value): readonly Reference[] {
  return ["object", "objects"].flatMap((key) => {
    const at = child(field, key);
    const name = textOf(at);
    return at === undefined || name === undefined ? [] : [{ name, at }];
  });
}

function fields(value: Value, key: string): readonly Value[] {
  return entries(child(value, key)).map(([, field]) => field);
}

function inAnswers(outline: Outline): readonly Reference[] {
  return outline.operations.flatMap(({ value }) => fields(value, "answer").flatMap(referenceIn));
}

function inObjects(outline: Outline): readonly Reference[] {
  return outline.objects.flatMap(({ value }) => fields(value, "children").flatMap(referenceIn));
}

/** Errors stand in the answers of every operation, and so with the service. */
function inErrors(outline: Outline): readonly Reference[] {
  const errors = child(outline.service, "errors");
  return errors === undefined ? [] : referenceIn(errors);
}

/** Objects are referred to by names that exist, and each by someone. */
export const objectReferences: Rule = (outline) => {
  const names = outline.objects.map(({ name }) => name);
  const references = [...inAnswers(outline), ...inObjects(outline), ...inErrors(outline)];
  const unknown = references.filter(({ name }) => called(outline.objects, name) === undefined);
  const guesses = unknown.map(({ name }) => didYouMean(name, names));
  const used = (name: string): boolean =>
    references.some((one) => called(outline.objects, one.name)?.name === name) ||
    guesses.some((guess) => guess.includes(`"${name}"`));
  const unused = outline.complete ? outline.objects.filter(({ name }) => !used(name)) : [];
  return [
    ...unknown.map(({ name, at }, index) =>
      mistake("QM1091", at, `There is no object "${name}"${guesses[index] ?? "."}`),
    ),
    ...unused.map(({ name, value }) =>
      mistake("QM1096", child(value, "object") ?? value, `Nothing contains the object "${name}".`),
    ),
  ];
};

function counted(names: readonly string[], lists: readonly Value[]): readonly Mistake[] {
  const seen = new Set(names);
  return lists.flatMap((list) => {
    const at = child(list, "counter");
    const counter = textOf(at);
    if (at === undefined || counter === undefined) return [];
    const again = seen.has(counter);
    seen.add(counter);
    return again ? [mistake("QM1092", at, `"${counter}" is a field or a counter already.`)] : [];
  });
}

function plainFields(value: Value, key: string): readonly string[] {
  return entries(child(value, key)).flatMap(([name, field]) => (child(field, "counter") === undefined ? [name] : []));
}

/** Each counter counts one list, and is not a field besides. */
export const counters: Rule = (outline) => [
  ...outline.operations.flatMap(({ value }) => counted(plainFields(value, "answer"), fields(value, "answer"))),
  ...outline.objects.flatMap(({ value }) => counted(plainFields(value, "fields"), fields(value, "children"))),
];

function depth(outline: Outline, references: readonly Reference[], wanted: number): readonly Mistake[] {
  return [...new Set(references.map(({ name }) => name))].flatMap((name) => {
    const at = child(called(outline.objects, name)?.value, "key");
    const found = textOf(at)?.match(/\{\w+\}/g)?.length;
    if (at === undefined || found === undefined || found === wanted) return [];
    const form = wanted === 1 ? "once" : "twice";
    return [
      mistake("QM1093", at, `The key of "${name}" must be numbered ${form}, as ${wanted === 1 ? "{n}" : "{n}.{m}"}.`),
    ];
  });
}

/** Objects of an answer are numbered once, objects inside them twice. */
export const objectKeys: Rule = (outline) => [
  ...depth(outline, inAnswers(outline), 1),
  ...depth(outline, inObjects(outline), 2),
];

/** Names and aliases of an object's fields are all different. */
export const fieldNames: Rule = (outline) =>
  outline.objects.flatMap(({ value }) => {
    const all = entries(child(value, "fields"));
    const taken = new Map(all.map(([name]) => [name, name]));
    return all.flatMap(([name, field]) =>
      items(child(field, "aliases")).flatMap((at) => {
        const alias = textOf(at) ?? "";
        const before = taken.get(alias);
        taken.set(alias, before ?? name);
        return before === undefined
          ? []
          : [mistake("QM1094", at, `"${alias}" already stands for the field "${before}".`)];
      }),
    );
  });

function contains(outline: Outline, from: string, sought: string, seen: ReadonlySet<string>): boolean {
  const object = outline.objects.find(({ name }) => name === from);
  if (object === undefined || seen.has(from)) return false;
  const below = fields(object.value, "children").flatMap(referenceIn);
  return below.some(({ name }) => name === sought || contains(outline, name, sought, new Set([...seen, from])));
}

/** No object is inside itself. */
export const objectCycles: Rule = (outline) =>
  outline.objects.flatMap(({ name, value }) =>
    fields(value, "children")
      .flatMap(referenceIn)
      .filter((reference) => reference.name === name || contains(outline, reference.name, name, new Set()))
      .map(({ at }) => mistake("QM1095", at, `The object "${name}" would contain itself.`)),
  );
