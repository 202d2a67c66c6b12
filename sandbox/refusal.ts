import { demoRefusals } from "../generated/demo-account.js";
import { problemOf } from "./answer.js";
import type { Problem } from "./answer.js";

/** Why a request is not carried out: its parameters do not pass, or its operation cannot be. */
export interface Refusal {
  readonly status: string;
  readonly problems: readonly Problem[];
}

/** A subject that the spec does not know. */
const UNKNOWN = { status: "1", code: "30002" };

/** Status of a request whose parameters did not pass. */
export const NOT_VERIFIED = "1";

/** Refuses for a subject that the spec has a status and a code for, such as a wrong password; the reason is ours. */
export function refusedFor(subject: string, reason: string, forConsumer = true, of = "backend"): Refusal {
  const { status, code } = demoRefusals[`${of}.${subject}`] ?? demoRefusals[subject] ?? UNKNOWN;
  return { status, problems: [{ ...problemOf(code, forConsumer), paySysMessage: reason }] };
}
