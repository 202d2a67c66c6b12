import type { AnswerObjects, AnswerShape, AnswerValue } from "../operation.js";
import { BrokenAnswerError } from "./broken.js";
import { readForm } from "./forms.js";
import type { Keys } from "./keys.js";

/**
 * Reads an operation's data out of the decoded pairs. Looks up only names that the spec knows, so that no name in an
 * answer can become a property by itself.
 */
export function shapeAnswer(keys: Keys, shape: AnswerShape): Record<string, unknown> {
  return shapeAt(keys, shape, []);
}

function shapeAt(keys: Keys, shape: AnswerShape, indexes: readonly number[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const prefix = prefixOf(shape.key, indexes);
  for (const value of shape.values) {
    const text = find(keys, prefix, value, indexes);
    if (text !== undefined) data[value.name] = readForm(text, value.form);
    else if (value.form === "list") data[value.name] = [];
  }
  for (const objects of shape.objects) data[objects.name] = shapeObjects(keys, objects, prefix, indexes);
  return data;
}

function shapeObjects(keys: Keys, objects: AnswerObjects, prefix: string, indexes: readonly number[]): unknown {
  const found = listObjects(keys, objects, prefix, indexes);
  if (!objects.single) return found;
  if (found.length > 1) throw new BrokenAnswerError("count-mismatch", `The answer has more than one ${objects.name}.`);
  return found[0] ?? null;
}

/** The objects of one kind, as many as their counter says; an answer cut short must not look like a shorter list. */
export function listObjects(
  keys: Keys,
  { name, counter, required, shape }: AnswerObjects,
  prefix = "",
  indexes: readonly number[] = [],
): Record<string, unknown>[] {
  const announced = keys.get(prefix + counter);
  if (announced === undefined && required)
    throw new BrokenAnswerError("incomplete", `The answer does not say how many ${counter} it has.`);
  const found: Record<string, unknown>[] = [];
  for (let index = 1; keys.hasUnder(withIndexes(shape.key, [...indexes, index])); index++) {
    found.push(shapeAt(keys, shape, [...indexes, index]));
  }
  if (announced !== undefined && announced !== String(found.length)) {
    throw new BrokenAnswerError(
      "count-mismatch",
      `The answer announces ${announced} ${counter} and holds ${found.length} ${name}.`,
    );
  }
  return found;
}

function find(keys: Keys, prefix: string, value: AnswerValue, indexes: readonly number[]): string | undefined {
  const direct = keys.get(prefix + value.name);
  if (direct !== undefined) return direct;
  for (const alias of value.aliases ?? []) {
    const other = keys.get(prefix + alias);
    if (other !== undefined) return other;
  }
  return value.alsoAt === undefined || indexes.length === 0 ? undefined : keys.get(withIndexes(value.alsoAt, indexes));
}

function prefixOf(key: string, indexes: readonly number[]): string {
  return key === "" ? "" : `${withIndexes(key, indexes)}.`;
}

/** `payment.{n}.{m}` and [1, 2] → `payment.1.2` */
function withIndexes(key: string, indexes: readonly number[]): string {
  let position = 0;
  return key.replace(/\{\w\}/g, () => String(indexes[position++] ?? ""));
}
