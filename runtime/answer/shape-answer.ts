/** The data of an answer: decoded pairs come in, what the operation's type promises goes out, or a BrokenAnswerError. */
import type { AnswerObjects, AnswerShape, AnswerValue, Operation } from "../spec-tables.js";
import { BrokenAnswerError } from "../transport/failure.js";
import type { Keys } from "./decode.js";

type Fields = ReadonlyMap<string, string>;

const NO_FIELDS: Fields = new Map();

/**
 * Reads an operation's data out of the decoded pairs. Looks up only names that the spec knows, so that no name in an
 * answer can become a property by itself.
 */
export function shapeAnswer(keys: Keys, shape: AnswerShape, indexes: readonly number[] = []): Record<string, unknown> {
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
  if (announced === undefined && required)
    throw new BrokenAnswerError("incomplete", `The answer does not say how many ${counter} it has.`);
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
    found.push(shapeAnswer(keys, shape, [...indexes, index]));
  }
  return found;
}

function find(
  keys: Keys,
  fields: Fields,
  { name, aliases = [], alsoAt }: AnswerValue,
  indexes: readonly number[],
): string | undefined {
  const given = [name, ...aliases].find((one) => fields.has(one));
  if (given !== undefined) return fields.get(given);
  if (alsoAt === undefined || indexes.length === 0) return undefined;
  const key = withIndexes(alsoAt, indexes);
  const end = key.lastIndexOf(".");
  return keys.get(key.slice(0, Math.max(end, 0)))?.get(key.slice(end + 1));
}

/** `payment.{n}.{m}` and [1, 2] → `payment.1.2` */
function withIndexes(key: string, indexes: readonly number[]): string {
  let position = 0;
  return key.replace(/\{\w\}/g, () => String(indexes[position++] ?? ""));
}

/** The TypeScript value of a text from the wire. A text that does not have its form stays as it is, for the check to find. */
function readForm(text: string, form: AnswerValue["form"]): string | readonly string[] {
  switch (form) {
    case "list":
      return text === "" ? [] : text.split(",");
    case "amount":
      return text.replace(",", ".");
    case "date":
      return text.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, "$3-$2-$1");
    case "time":
      return text.replace(/^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d:\d\d)$/, "$3-$2-$1T$4");
    case undefined:
      return text;
  }
}

/**
 * Holds shaped data against the generated validator. A required field that is missing or malformed makes the answer
 * worthless; an optional one that is malformed is left out (it stays in `raw`).
 */
export function checkShaped<Answer>(data: Record<string, unknown>, operation: Operation<unknown, Answer>): Answer {
  if (operation.checkAnswer(data)) return data;
  for (const { keyword, instancePath } of operation.checkAnswer.errors ?? []) {
    if (keyword !== "required") remove(data, instancePath.split("/").slice(1));
  }
  if (operation.checkAnswer(data)) return data;
  const missing = (operation.checkAnswer.errors ?? []).flatMap(({ params: { missingProperty } }) =>
    typeof missingProperty === "string" ? [missingProperty] : [],
  );
  throw new BrokenAnswerError("incomplete", `Missing or malformed in the answer: ${missing.join(", ")}.`);
}

function remove(data: object, path: readonly string[]): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  const value: unknown = Reflect.get(data, key);
  if (rest.length > 0 && typeof value === "object" && value !== null) remove(value, rest);
  else Reflect.deleteProperty(data, key);
}
