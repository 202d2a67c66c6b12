import type { Refused, Result, Unknown, Unsent } from "./result.js";

/** Thrown by {@link orThrow}; `result` tells all that is known. */
export class NotDoneError extends Error {
  override readonly name = "NotDoneError";
  readonly result: Refused | Unsent | Unknown;

  constructor(result: Refused | Unsent | Unknown) {
    super(`${result.operation}: ${result.outcome}. ${result.evidence.message}`);
    this.result = result;
  }
}

/**
 * For those who prefer exceptions: the answer's data when the outcome is `done`, else an exception.
 *
 * @throws {NotDoneError} when the outcome is `refused`, `unsent` or `unknown`. Look at `error.result.outcome` before
 * repeating anything: after `unknown` the operation may have been executed.
 *
 * @example
 * ```ts
 * const { paymentNumber } = orThrow(await deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" }));
 * ```
 */
export function orThrow<Answer>(result: Result<Answer>): Answer {
  if (result.outcome === "done") return result.data;
  throw new NotDoneError(result);
}
