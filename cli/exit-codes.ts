/** What the command ends with. The same for every subcommand, so that a script can tell what happened without reading. */
import type { Outcome } from "qmore-client";

export const exitCodes = {
  /** Done. */
  done: 0,
  /** The work was done, and found something: a wrong fingerprint, a confirmation that is not genuine. */
  found: 1,
  /** The call of the command was wrong; nothing was sent. */
  wrongCall: 2,
  refused: 3,
  unsent: 4,
  /** The operation may have been executed. */
  unknown: 5,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** For what became of a call. */
export function exitCodeOf(outcome: Outcome): ExitCode {
  return exitCodes[outcome];
}
