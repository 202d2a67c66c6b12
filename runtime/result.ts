/** What became of a call, and what it was about; and, for those who prefer exceptions, one of these. */
import { textAt } from "./snapshot.js";

/**
 * What a call is about to do: enough to find out later what became of it, and to be written down. Holds no secret, and no
 * parameter that the spec marks as personal.
 */
export interface Intent {
  /** Random, different for every call. */
  readonly id: string;
  readonly operation: string;
  /** ISO time (UTC) of the call. */
  readonly at: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What the caller wrote on it: see `memo` of the call's options. */
  readonly memo?: string;
}

/** Decoded key-value pairs of an answer, as received but for secrets in them. */
export type RawAnswer = Readonly<Record<string, string>>;

/** One error as the gateway reports it. */
export interface GatewayError {
  /** Five digits, for example `"11017"`; `explainErrorCode` tells what it means. */
  readonly errorCode: string;
  /** English text for the merchant. */
  readonly message: string;
  /** Text for the consumer in the client's language. Absent when the merchant's configuration is at fault, and in the toolkit profile. */
  readonly consumerMessage?: string;
  /** Text of the acquirer, where there is one. */
  readonly paySysMessage?: string;
}

/** How far a call came before it ended. */
export type Phase = "connect" | "send" | "headers" | "body" | "decode" | "check";

/** What failed underneath: an exception of the connection, of an agent, or of `onIntent`. Never contains a secret. */
export interface Cause {
  /** The exception's name, for example `"Error"`. */
  readonly name: string;
  /** The system's code where there is one, for example `"ECONNRESET"`. */
  readonly code: string | undefined;
  readonly message: string;
}

/** What is known about a call that did not end as `done`. */
export interface Evidence {
  readonly phase: Phase;
  /** Stable name of what happened, for example `"timeout"` or `"connection-refused"`. */
  readonly code: string;
  /** What happened and what to do next. Never contains a secret. */
  readonly message: string;
  /** What failed underneath, where something did. */
  readonly cause: Cause | undefined;
  /** Bytes of the answer's body that arrived. */
  readonly bytesReceived: number;
  /** Milliseconds from the call to its end. */
  readonly elapsed: number;
  readonly httpStatus: number | undefined;
}

interface Answered {
  /** Name of the operation. */
  readonly operation: string;
  /** The gateway's status number, where an answer had one. */
  readonly status: number | undefined;
  /** All decoded pairs, also those that the spec does not know; empty when nothing could be decoded. */
  readonly raw: RawAnswer;
  /** Milliseconds from the call to its end. */
  readonly elapsed: number;
}

/** The gateway executed the operation. */
export interface DoneResult<Answer> extends Answered {
  readonly outcome: "done";
  readonly data: Answer;
}

/** The gateway says that it did not execute the operation. */
export interface RefusedResult extends Answered {
  readonly outcome: "refused";
  /** Empty when the gateway gave no reason (HTTP 403). */
  readonly errors: readonly GatewayError[];
  /** The gateway says that this transaction was probably executed by an earlier call (error codes 13xxx). */
  readonly alreadyProcessed: boolean;
  readonly evidence: Evidence;
}

/** Nothing reached the gateway; the call may be made again. */
export interface UnsentResult extends Answered {
  readonly outcome: "unsent";
  readonly evidence: Evidence;
}

/** The operation may have been executed. Never simply call again: ask getOrderDetails first. */
export interface UnknownResult extends Answered {
  readonly outcome: "unknown";
  readonly errors: readonly GatewayError[];
  /** What the call was about, for {@link reconcile}. */
  readonly intent: Intent;
  /** The gateway itself says that the final state is still open (error code 30014). */
  readonly pending: boolean;
  readonly evidence: Evidence;
}

/** What became of a call; check `outcome` before anything else. */
export type Result<Answer> = DoneResult<Answer> | RefusedResult | UnsentResult | UnknownResult;
export type Outcome = Result<unknown>["outcome"];

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

/** The numbers that an answer tells, by their names. */
export function numbersIn(data: unknown): Readonly<Record<string, string>> {
  const named = ["orderNumber", "paymentNumber", "creditNumber"].flatMap((name) => {
    const number = textAt(data, name);
    return number === undefined ? [] : [[name, number] as const];
  });
  return Object.fromEntries(named);
}
