import type { AnswerObjects, AnswerShape, AnswerValue } from "../operation.js";
import { BrokenAnswerError } from "./broken.js";
import { readForm } from "./forms.js";

type Pairs = ReadonlyMap<string, string>;

/**
 * Reads an operation's data out of the decoded pairs. Looks up only names that the spec knows, so that no name in an
 * answer can become a property by itself.
 */
export function shapeAnswer(pairs: Pairs, shape: AnswerShape): Record<string, unknown> {
  return shapeAt(pairs, shape, []);
}

function shapeAt(pairs: Pairs, shape: AnswerShape, indexes: readonly number[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const prefix = prefixOf(shape.key, indexes);
  for (const value of shape.values) {
    const text = find(pairs, prefix, value, indexes);
    if (text !== undefined) data[value.name] = readForm(text, value.form);
    else if (value.form === "list") data[value.name] = [];
  }
  for (const objects of shape.objects) data[objects.name] = shapeObjects(pairs, objects, prefix, indexes);
  return data;
}

function shapeObjects(pairs: Pairs, objects: AnswerObjects, prefix: string, indexes: readonly number[]): unknown {
  const found = listObjects(pairs, objects, prefix, indexes);
  if (!objects.single) return found;
  if (found.length > 1) throw new BrokenAnswerError("count-mismatch", `The answer has more than one ${objects.name}.`);
  return found[0] ?? null;
}

/** The objects of one kind, as many as their counter says; an answer cut short must not look like a shorter list. */
export function listObjects(
  pairs: Pairs,
  { name, counter, required, shape }: AnswerObjects,
  prefix = "",
  indexes: readonly number[] = [],
): Record<string, unknown>[] {
  const announced = lookup(pairs, prefix + counter);
  if (announced === undefined && required)
    throw new BrokenAnswerError("incomplete", `The answer does not say how many ${counter} it has.`);
  const found: Record<string, unknown>[] = [];
  for (let index = 1; hasObject(pairs, shape, [...indexes, index]); index++) {
    found.push(shapeAt(pairs, shape, [...indexes, index]));
  }
  if (announced !== undefined && announced !== String(found.length)) {
    throw new BrokenAnswerError(
      "count-mismatch",
      `The answer announces ${announced} ${counter} and holds ${found.length} ${name}.`,
    );
  }
  return found;
}

function hasObject(pairs: Pairs, shape: AnswerShape, indexes: readonly number[]): boolean {
  const prefix = prefixOf(shape.key, indexes);
  return shape.values.some((value) => find(pairs, prefix, value, []) !== undefined);
}

function find(pairs: Pairs, prefix: string, value: AnswerValue, indexes: readonly number[]): string | undefined {
  const direct = lookup(pairs, prefix + value.name);
  if (direct !== undefined) return direct;
  for (const alias of value.aliases ?? []) {
    const other = lookup(pairs, prefix + alias);
    if (other !== undefined) return other;
  }
  return value.alsoAt === undefined || indexes.length === 0
    ? undefined
    : lookup(pairs, withIndexes(value.alsoAt, indexes));
}

/** Form parsers of some gateways in between turn dots into underscores. */
function lookup(pairs: Pairs, key: string): string | undefined {
  return pairs.get(key) ?? (key.includes(".") ? pairs.get(key.replaceAll(".", "_")) : undefined);
}

function prefixOf(key: string, indexes: readonly number[]): string {
  return key === "" ? "" : `${withIndexes(key, indexes)}.`;
}

/** `payment.{n}.{m}` and [1, 2] → `payment.1.2` */
function withIndexes(key: string, indexes: readonly number[]): string {
  let position = 0;
  return key.replace(/\{\w\}/g, () => String(indexes[position++] ?? ""));
}
