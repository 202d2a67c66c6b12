import { demoRefusals } from "../generated/demo-account.js";
import { problemOf } from "./answer.js";
import type { Problem } from "./answer.js";

/** Why a request is not carried out: its parameters do not pass, or its operation cannot be. */
export interface Refusal {
  readonly status: string;
  readonly problems: readonly Problem[];
}

/** Status of a request whose parameters did not pass. */
export const NOT_VERIFIED = "1";

/** Refuses for a subject that the spec has a status and a code for, such as a wrong password; the reason is ours. */
export function refusedFor(subject: string, reason: string, forConsumer = true): Refusal {
  const { status, code } = demoRefusals[subject] ?? { status: NOT_VERIFIED, code: "30002" };
  return { status, problems: [{ ...problemOf(code, forConsumer), paySysMessage: reason }] };
}
