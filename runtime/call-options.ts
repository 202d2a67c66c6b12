/** What can be said for one call: in comes whatever a caller gave, out go options that hold, or every problem in them. */
import { InvalidParametersError, shown, unknownName } from "./problems.js";
import type { Clean, Problem } from "./problems.js";
import { hasFunctions, isWhole, ownValues, valueAt } from "./snapshot.js";
import type { Operation } from "./spec-tables.js";
import { LONGEST_TIMEOUT } from "./transport/deadline.js";

/** What can be said per call. */
export interface CallOptions {
  /** Ends the call: `unsent` when it is certain that nothing has left yet, else `unknown`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, waiting for a place and repeats included. Default: the client's. */
  readonly timeout?: number | undefined;
  /**
   * Up to 200 characters of the caller's own, which go into the intent and nowhere else: the line of a file, or the
   * key of a row, that this call is about.
   */
  readonly memo?: string | undefined;
}

/** What can be said per call of an operation that only reads. */
export interface ReadOptions extends CallOptions {
  /** How many times the call is repeated when the transport broke, within its time. Default 0. */
  readonly retry?: number | undefined;
}

const MOST_REPEATS = 10;
const LONGEST_MEMO = 200;

/**
 * Reads them once. An option that nobody looks at would leave the caller in the belief that it holds: `timout`, or a `retry`
 * of what moves money. Starts nothing that would have to be stopped.
 *
 * @throws {InvalidParametersError} that names every option which is wrong
 */
export function checkCallOptions(
  { name, effect }: Operation<unknown, unknown>,
  options: unknown,
  clean: Clean,
): ReadOptions {
  const problems: Problem[] = [];
  const refuse = (parameter: string, given: unknown, allowed: string): void => {
    problems.push({ parameter, rule: "option", given: shown(given, clean), allowed });
  };
  const values = ownValues(options);
  if (values === undefined) refuse("options", options, "an object whose values can be read");
  const { signal, timeout, memo, retry, ...others } = values ?? {};
  const known = ["signal", "timeout", "memo", ...(effect === "reads" ? ["retry"] : [])];
  problems.push(...Object.keys(others).map((other) => unknownName(["options"], other, known, clean)));
  if (timeout !== undefined && !isWhole(timeout, 1, LONGEST_TIMEOUT))
    refuse("options.timeout", timeout, `whole milliseconds from 1 to ${LONGEST_TIMEOUT}`);
  if (memo !== undefined && !isMemo(memo)) refuse("options.memo", memo, `text of at most ${LONGEST_MEMO} characters`);
  if (retry !== undefined && effect !== "reads")
    refuse("options.retry", retry, "no such option here: only what reads is repeated");
  else if (retry !== undefined && !isWhole(retry, 0, MOST_REPEATS))
    refuse("options.retry", retry, `a whole number from 0 to ${MOST_REPEATS}`);
  if (signal !== undefined && !isSignal(signal)) refuse("options.signal", signal, "an AbortSignal");
  if (problems.length > 0) throw new InvalidParametersError(name, problems);
  // Own, all of them: what is missing would be looked up on Object.prototype.
  return {
    signal: isSignal(signal) ? signal : undefined,
    timeout: typeof timeout === "number" ? timeout : undefined,
    memo: isMemo(memo) ? memo : undefined,
    retry: typeof retry === "number" ? retry : undefined,
  };
}

/** By what is used of it: a signal may come from another realm, or from a library. */
function isSignal(value: unknown): value is AbortSignal {
  return (
    typeof valueAt(value, "aborted") === "boolean" && hasFunctions(value, "addEventListener", "removeEventListener")
  );
}

function isMemo(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_MEMO;
}
