import type { Operation } from "../operation.js";
import { BrokenAnswerError } from "./broken.js";

/**
 * Holds shaped data against the generated validator. A required field that is missing or malformed makes the answer
 * worthless; an optional one that is malformed is left out (it stays in `raw`).
 *
 * @throws {BrokenAnswerError} when a required field is missing or malformed
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
