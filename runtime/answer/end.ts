import type { AnswerShape } from "../operation.js";
import { BrokenAnswerError } from "./broken.js";

/**
 * An answer without Content-Length may have been cut short, and `orderNumber=11130` looks as whole as `orderNumber=1113051`.
 * It is believed only when nothing that could follow is missing, and when its last pair cannot be longer: the status, or a
 * counter, which is held against what it counts.
 *
 * @throws {BrokenAnswerError} when the end is not certain
 */
export function checkEnd(pairs: ReadonlyMap<string, string>, shape: AnswerShape): void {
  const last = [...pairs.keys()].at(-1) ?? "";
  const isWhole = shape.values.every(({ name }) => pairs.has(name));
  if (isWhole && (last === "status" || shape.objects.some(({ counter }) => counter === last))) return;
  throw new BrokenAnswerError("end-unknown", "The answer did not tell its length and may have been cut short.");
}
