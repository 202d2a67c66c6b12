import type { AnswerShape } from "../operation.js";
import type { GatewayError } from "../result.js";
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
  if (!isWhole || (last !== "status" && !shape.objects.some(({ counter }) => counter === last))) throw endUnknown();
}

/** Five digits; the vendor's list of error codes knows no other form. */
const ERROR_CODE = /^\d{5}$/;

/**
 * The same for a refusal: what is missing could be the error that says that the state is not known yet. All errors that are
 * announced must be there, with whole codes; the toolkit's single error is not announced.
 *
 * @throws {BrokenAnswerError} when an error may be missing
 */
export function checkErrorsEnd(
  pairs: ReadonlyMap<string, string>,
  errors: readonly GatewayError[],
  counter: string,
): void {
  const announced = pairs.get(counter) ?? (pairs.has("errorCode") ? "1" : undefined);
  const isWhole = errors.length > 0 && errors.every(({ errorCode }) => ERROR_CODE.test(errorCode));
  if (!isWhole || announced !== String(errors.length)) throw endUnknown();
}

function endUnknown(): BrokenAnswerError {
  return new BrokenAnswerError("end-unknown", "The answer did not tell its length and may have been cut short.");
}
