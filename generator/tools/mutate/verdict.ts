/** Who noticed a mutation, if anyone. */
import { areaOf } from "./mutation.js";
import type { Mutation } from "./mutation.js";

/**
 * `checker`: a finding. `vectors`: a vector that does not recompute. `generator`: it fails, or its code is none. `tests`: a
 * test that fails. `nobody`: it survived.
 * `types` and `documents`: what runs is the same, only types or only comments and reference differ. `not-asked`: the
 * checker and the vectors say nothing, and nobody else was asked.
 */
export type Noticer = "checker" | "vectors" | "generator" | "tests" | "nobody" | "types" | "documents" | "not-asked";

export interface Verdict {
  readonly mutation: Omit<Mutation, "edits">;
  readonly by: Noticer;
  /** The finding's code, or the test. */
  readonly detail?: string;
}

/** What decides what is sent, to where, signed with what, and whether a call may be repeated: no mutation may survive. */
const guarded: ReadonlySet<string> = new Set(["fingerprint", "required", "effect", "endpoint"]);

export function isGuarded(kind: string): boolean {
  return guarded.has(areaOf(kind));
}

/** Whether somebody should have noticed. */
export function survived({ by }: Verdict): boolean {
  return by === "nobody" || by === "not-asked";
}

/** Survivors that must not be. */
export function gaps(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.filter((verdict) => isGuarded(verdict.mutation.kind) && !isNoticed(verdict));
}

export function isNoticed({ by }: Verdict): boolean {
  return by === "checker" || by === "vectors" || by === "generator" || by === "tests";
}
