import type { AnswerObjects, AnswerShape, AnswerValue } from "../operation.js";
import { BrokenAnswerError } from "./broken.js";
import { readForm } from "./forms.js";
import type { Keys } from "./keys.js";

type Fields = ReadonlyMap<string, string>;

const NO_FIELDS: Fields = new Map();

/**
 * Reads an operation's data out of the decoded pairs. Looks up only names that the spec knows, so that no name in an
 * answer can become a property by itself.
 */
export function shapeAnswer(keys: Keys, shape: AnswerShape): Record<string, unknown> {
  return shapeAt(keys, shape, []);
}

function shapeAt(keys: Keys, shape: AnswerShape, indexes: readonly number[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const fields = keys.get(withIndexes(shape.key, indexes)) ?? NO_FIELDS;
  for (const value of shape.values) {
    const text = find(keys, fields, value, indexes);
    if (text !== undefined) data[value.name] = readForm(text, value.form);
    else if (value.form === "list") data[value.name] = [];
  }
  for (const objects of shape.objects) data[objects.name] = shapeObjects(keys, objects, fields, indexes);
  return data;
}

function shapeObjects(keys: Keys, objects: AnswerObjects, fields: Fields, indexes: readonly number[]): unknown {
  const { name, counter, required, single } = objects;
  const found = listObjects(keys, objects.shape, indexes);
  const announced = fields.get(counter);
  if (announced === undefined && required) {
    throw new BrokenAnswerError("incomplete", `The answer does not say how many ${counter} it has.`);
  }
  // An answer cut short must not look like a shorter list.
  if (announced !== undefined && announced !== String(found.length)) {
    const message = `The answer announces ${announced} ${counter} and holds ${found.length} ${name}.`;
    throw new BrokenAnswerError("count-mismatch", message);
  }
  if (!single) return found;
  if (found.length > 1) throw new BrokenAnswerError("count-mismatch", `The answer has more than one ${name}.`);
  return found[0] ?? null;
}

/** The objects of one kind that belong to the one with the given indexes. */
export function listObjects(
  keys: Keys,
  shape: AnswerShape,
  indexes: readonly number[] = [],
): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  for (let index = 1; keys.has(withIndexes(shape.key, [...indexes, index])); index++) {
    found.push(shapeAt(keys, shape, [...indexes, index]));
  }
  return found;
}

function find(keys: Keys, fields: Fields, value: AnswerValue, indexes: readonly number[]): string | undefined {
  const direct = fields.get(value.name);
  if (direct !== undefined) return direct;
  for (const alias of value.aliases ?? []) {
    const other = fields.get(alias);
    if (other !== undefined) return other;
  }
  return value.alsoAt === undefined || indexes.length === 0
    ? undefined
    : findAt(keys, withIndexes(value.alsoAt, indexes));
}

function findAt(keys: Keys, key: string): string | undefined {
  const end = key.lastIndexOf(".");
  return keys.get(key.slice(0, Math.max(end, 0)))?.get(key.slice(end + 1));
}

/** `payment.{n}.{m}` and [1, 2] → `payment.1.2` */
function withIndexes(key: string, indexes: readonly number[]): string {
  let position = 0;
  return key.replace(/\{\w\}/g, () => String(indexes[position++] ?? ""));
}
