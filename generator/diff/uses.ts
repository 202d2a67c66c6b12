/** Who sends and who answers what, in one version of the spec; read tolerantly, as old versions may not pass the check. */
import { placedNames, sentBy } from "../check/outline.js";
import type { Name, NamedValue, Outline } from "../check/outline.js";
import { child, entries, textOf } from "../parse/value.js";
import type { Value } from "../parse/value.js";

export interface Uses {
  readonly operations: readonly string[];
  /** Operations of an interface. */
  readonly membersOf: (name: string) => readonly string[];
  /** Operations that send a parameter or group: by themselves, in a group, in a variant, or by the profile's prefix. */
  readonly sendersOf: (name: string) => readonly string[];
  /** Operations whose answers hold an object, by themselves or inside another one. */
  readonly answerersOf: (object: string) => readonly string[];
  /** Operations that send a parameter of a data type. */
  readonly sendersOfType: (type: string) => readonly string[];
  readonly sendersOfValuesOf: (enumeration: string) => readonly string[];
  readonly answerersWithValuesOf: (enumeration: string) => readonly string[];
}

export function usesIn(spec: Outline): Uses {
  const operations = spec.operations.map(({ name }) => name);
  const sent = new Map(spec.operations.map((operation) => [operation.name, textsOf(sentBy(spec, operation))]));
  const placed = new Map(spec.operations.map((operation) => [operation.name, textsOf(placedNames(spec, operation))]));
  const objects = new Map(spec.operations.map(({ name, value }) => [name, objectsIn(child(value, "answer"), spec)]));
  const errorObject = textOf(child(spec.service, "errors", "objects"));

  const sendersOf = (name: string): readonly string[] =>
    operations.filter((operation) => placed.get(operation)?.has(name) === true || sent.get(operation)?.has(name));
  const answerersOf = (object: string): readonly string[] =>
    object === errorObject ? operations : operations.filter((operation) => objects.get(operation)?.has(object));
  const sendersWith = (key: string, text: string): readonly string[] => {
    const parameters = [...(spec.parameters ?? [])].filter(([, value]) => textOf(child(value, key)) === text);
    return among(
      operations,
      parameters.flatMap(([name]) => sendersOf(name)),
    );
  };
  return {
    operations,
    membersOf: (name) => spec.operations.filter((one) => one.interface === name).map((one) => one.name),
    sendersOf,
    answerersOf,
    sendersOfType: (type) => sendersWith("type", type),
    sendersOfValuesOf: (enumeration) => sendersWith("values", enumeration),
    answerersWithValuesOf: (enumeration) => {
      const holding = ({ value }: NamedValue, key: string): boolean =>
        entries(child(value, key)).some(([, field]) => isOf(field, enumeration));
      const inObjects = spec.objects.filter((one) => holding(one, "fields")).flatMap(({ name }) => answerersOf(name));
      const direct = spec.operations.filter((one) => holding(one, "answer")).map(({ name }) => name);
      return among(operations, [...direct, ...inObjects]);
    },
  };
}

function textsOf(names: readonly Name[]): ReadonlySet<string> {
  return new Set(names.map(({ text }) => text));
}

function objectsIn(
  fields: Value | undefined,
  spec: Outline,
  known: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const names = entries(fields).flatMap(
    ([, field]) => textOf(child(field, "objects")) ?? textOf(child(field, "object")) ?? [],
  );
  return names.reduce((found, name) => {
    if (found.has(name)) return found;
    const object = spec.objects.find((one) => one.name === name);
    return objectsIn(child(object?.value, "children"), spec, new Set([...found, name]));
  }, known);
}

function isOf(field: Value, enumeration: string): boolean {
  return textOf(child(field, "values")) === enumeration;
}

function among(all: readonly string[], wanted: readonly string[]): readonly string[] {
  return all.filter((name) => wanted.includes(name));
}

/** What is used in either version. */
export function usesInEither(before: Uses, after: Uses): Uses {
  const either = (ask: (uses: Uses) => readonly string[]): readonly string[] =>
    [...new Set([...ask(before), ...ask(after)])].sort();
  return {
    operations: either(({ operations }) => operations),
    membersOf: (name) => either(({ membersOf }) => membersOf(name)),
    sendersOf: (name) => either(({ sendersOf }) => sendersOf(name)),
    answerersOf: (object) => either(({ answerersOf }) => answerersOf(object)),
    sendersOfType: (type) => either(({ sendersOfType }) => sendersOfType(type)),
    sendersOfValuesOf: (name) => either(({ sendersOfValuesOf }) => sendersOfValuesOf(name)),
    answerersWithValuesOf: (name) => either(({ answerersWithValuesOf }) => answerersWithValuesOf(name)),
  };
}
