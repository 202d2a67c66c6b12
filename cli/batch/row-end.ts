/** What is known at the end of a row, as it is kept and listed, in a file and in a queue alike. */
import type { Reconciliation } from "qmore-client";
import type { PutOff } from "../call-with-look.js";

export interface RowEnd {
  readonly outcome: string;
  readonly verdict?: string;
  readonly errors: readonly string[];
  readonly numbers: Readonly<Record<string, string>>;
  /** Why it is not done. */
  readonly why?: string;
}

/** Nothing of it was sent. */
export function endOfPutOff({ look }: PutOff): RowEnd {
  return { outcome: "unsent", errors: [], numbers: {}, why: `${look.operation}: ${look.evidence.code}` };
}

/** Of a call without an answer: what looking found. */
export function endOfLooks(
  { verdict, reasons }: Pick<Reconciliation, "verdict" | "reasons">,
  numbers: RowEnd["numbers"],
): RowEnd {
  return { outcome: "unknown", verdict, errors: [], numbers, why: reasons.join(" ") };
}

/** Where a row stands after a look. */
export const STATE_BY_VERDICT = { executed: "done", "not-executed": "unsent", "still-unclear": "unclear" } as const;
