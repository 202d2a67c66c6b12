import type { ReadOptions } from "./call.js";
import { InvalidParametersError, shown, unknownName } from "./faults.js";
import type { Fault } from "./faults.js";
import type { Operation } from "./operation.js";
import { LONGEST_TIMEOUT } from "./options.js";
import { ownValues } from "./request/snapshot.js";

const MOST_REPEATS = 10;

/**
 * What was said for one call, read once; `hide` takes the secrets out of what is told. An option that nobody looks at would leave the caller in the belief that it holds:
 * `timout`, or a `retry` of what moves money. Starts nothing that would have to be stopped.
 *
 * @throws {InvalidParametersError} that names every option which is wrong
 */
export function checkCallOptions(
  { name, effect }: Operation<unknown, unknown>,
  options: unknown,
  hide: (text: string) => string,
): ReadOptions {
  const values = readOptions(options);
  if (values === undefined) {
    const given = shown(options, hide);
    throw new InvalidParametersError(name, [fault("options", given, "an object whose values can be read")]);
  }
  const { signal, timeout, retry, ...others } = values;
  const known = effect === "reads" ? ["signal", "timeout", "retry"] : ["signal", "timeout"];
  const faults = Object.keys(others).map((other) => unknownName(["options"], other, known, hide));
  if (timeout !== undefined && !isWholeBetween(timeout, 1, LONGEST_TIMEOUT)) {
    faults.push(fault("options.timeout", shown(timeout, hide), `whole milliseconds from 1 to ${LONGEST_TIMEOUT}`));
  }
  if (retry !== undefined && effect !== "reads") {
    faults.push(fault("options.retry", shown(retry, hide), "no such option here: only what reads is repeated"));
  } else if (retry !== undefined && !isWholeBetween(retry, 0, MOST_REPEATS)) {
    faults.push(fault("options.retry", shown(retry, hide), `a whole number from 0 to ${MOST_REPEATS}`));
  }
  if (signal !== undefined && !isSignal(signal)) {
    faults.push(fault("options.signal", shown(signal, hide), "an AbortSignal"));
  }
  if (faults.length > 0) throw new InvalidParametersError(name, faults);
  // Own, all three: what is missing would be looked up on Object.prototype.
  return {
    signal: isSignal(signal) ? signal : undefined,
    timeout: typeof timeout === "number" ? timeout : undefined,
    retry: typeof retry === "number" ? retry : undefined,
  };
}

function readOptions(options: unknown): Record<string, unknown> | undefined {
  if (typeof options !== "object" || options === null || Array.isArray(options)) return undefined;
  try {
    return ownValues(options);
  } catch {
    return undefined;
  }
}

function fault(parameter: string, given: string, allowed: string): Fault {
  return { parameter, rule: "option", given, allowed };
}

function isWholeBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

/** By what is used of it: a signal may come from another realm, or from a library. */
function isSignal(value: unknown): value is AbortSignal {
  if (typeof value !== "object" || value === null) return false;
  try {
    return (
      typeof Reflect.get(value, "aborted") === "boolean" &&
      typeof Reflect.get(value, "addEventListener") === "function" &&
      typeof Reflect.get(value, "removeEventListener") === "function"
    );
  } catch {
    return false;
  }
}
