import type { Result } from "../result.js";
import { exchange } from "./exchange.js";
import type { Attempt } from "./exchange.js";
import { Progress } from "./progress.js";

/** Milliseconds before the first repeat; each further one waits twice as long. */
const FIRST_PAUSE = 100;

/** How a call ended when it may be tried again: on the way, and not by the caller's wish. */
const BROKEN_TRANSPORT: ReadonlySet<string> = new Set([
  "name-not-resolved",
  "connection-refused",
  "connect-timeout",
  "unreachable",
  "connection-lost",
]);

/**
 * An exchange, repeated up to so many times when the transport broke, as long as the deadline lasts. The caller sees to it
 * that only reading operations get here with more than 0.
 */
export async function exchangeRepeatedly<Answer>(
  attempt: Attempt<Answer>,
  startedAt: number,
  repeats: number,
): Promise<Result<Answer>> {
  for (let repeat = 0; ; repeat++) {
    const result = await exchange(attempt, new Progress(startedAt));
    if (repeat >= repeats || !isBrokenTransport(result)) return result;
    // Half of each pause is random, so that clients that failed together do not come back together.
    const pause = FIRST_PAUSE * 2 ** repeat * (0.5 + Math.random() / 2);
    if (!(await attempt.deadline.sleep(pause))) return result;
  }
}

function isBrokenTransport(result: Result<unknown>): boolean {
  return (result.outcome === "unsent" || result.outcome === "unknown") && BROKEN_TRANSPORT.has(result.evidence.code);
}
