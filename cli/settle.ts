/** How long, and how often, an order is looked at to find out what became of a call: for all that reconciles. */
export interface LookBounds {
  readonly settle: number;
  readonly interval: number;
  readonly timeout: number;
}

/** Milliseconds for the looks at one order, beside the wait for the gateway. */
const LONGEST = 60_000;

/** Orders that are looked up at a time: most of it is waiting. */
export const LOOKS_AT_A_TIME = 64;

/** `settle`: milliseconds for which the gateway may still be at work on a call without an answer. */
export function looksFor(settle: number): LookBounds {
  // The looks in between are early ones, for what was executed.
  return { settle, interval: Math.min(500, Math.ceil(settle / 6)), timeout: settle + LONGEST };
}
