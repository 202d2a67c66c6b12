import type { RefusedResult, Result, UnknownResult, UnsentResult } from "./result.js";

/** Thrown by {@link orThrow}; `result` tells all that is known. */
export class NotDoneError extends Error {
  override readonly name = "NotDoneError";
  readonly result: RefusedResult | UnsentResult | UnknownResult;

  constructor(result: RefusedResult | UnsentResult | UnknownResult) {
    super(`${result.operation}: ${result.outcome}. ${result.evidence.message}`);
    this.result = result;
  }
}

/**
 * For those who prefer exceptions: the answer's data when the outcome is `done`, else an exception.
 *
 * @throws {NotDoneError} when the outcome is `refused`, `unsent` or `unknown`. Look at `error.result.outcome` before
 * repeating anything: after `unknown` the operation may have been executed.
 * @throws {TypeError} for what is no result, such as a promise that was not awaited
 *
 * @example
 * ```ts
 * const { paymentNumber } = orThrow(await deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" }));
 * ```
 */
export function orThrow<Answer>(result: Result<Answer>): Answer {
  if (!isResult(result)) throw notAResult("orThrow takes a result", result);
  if (result.outcome === "done") return result.data;
  throw new NotDoneError(result);
}

const OUTCOMES: readonly unknown[] = ["done", "refused", "unsent", "unknown"];

function isResult(given: unknown): boolean {
  return typeof given === "object" && given !== null && "outcome" in given && OUTCOMES.includes(given.outcome);
}

/** What to throw at a caller without types, or without an `await`. */
export function notAResult(expected: string, given: unknown): TypeError {
  return new TypeError(`${expected}; given ${describe(given)}`);
}

function describe(given: unknown): string {
  if (typeof given !== "object" || given === null) return String(given === null ? given : typeof given);
  if ("then" in given) return "a promise: await the call first";
  return "outcome" in given && OUTCOMES.includes(given.outcome) ? `one that is ${String(given.outcome)}` : "an object";
}
