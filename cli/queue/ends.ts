/** How a row ends: a result, or what looking found, comes in; the state of the row and what is to be said of it goes out. */
import type { Reconciliation, Result } from "qmore-client";
import { STATE_BY_VERDICT, endOfLooks, endOfPutOff } from "../batch/row-end.js";
import { NUMBERS } from "../batch/write-results.js";
import type { PutOff } from "../call-with-look.js";
import type { ClaimEnd } from "./claims.js";

type End = Omit<ClaimEnd, "id">;

/** What is unknown is no end yet. */
export function endOfCall(result: Exclude<Result<object>, { outcome: "unknown" }> | PutOff): End {
  if (result.outcome === "put-off") return { state: "unsent", end: endOfPutOff(result) };
  const { outcome } = result;
  if (outcome === "done") return { state: outcome, end: { outcome, errors: [], numbers: numbersIn(result.data) } };
  const errors = outcome === "refused" ? result.errors.map(({ errorCode }) => errorCode) : [];
  return { state: outcome, end: { outcome, errors, numbers: {}, why: result.evidence.code } };
}

export function endOfReconciliation(found: Reconciliation): End {
  return { state: STATE_BY_VERDICT[found.verdict], end: endOfLooks(found, numbersIn(found)) };
}

function numbersIn(data: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data).filter(
      (entry): entry is [string, string] => NUMBERS.includes(entry[0]) && typeof entry[1] === "string",
    ),
  );
}
