/** What a version bump can be, smallest first. */
export const bumps = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof bumps)[number];

/** `wire`: bytes of requests and answers; `types`: what compiles; `behaviour`: what a call or the sandbox does. */
export type Broken = "wire" | "types" | "behaviour" | "docs";

/** Whom a change reaches: apps that call operations, apps that read their answers, users of the sandbox. */
export type Audience = "callers" | "readers" | "sandbox";

export interface ChangeEntry {
  readonly title: string;
  readonly breaks: readonly Broken[];
  /** Nobody where it is empty. */
  readonly audience: readonly Audience[];
  readonly bump: Bump;
  /** What it leads to, in one sentence. */
  readonly effect: string;
}

/** What a kind of change is called: `QD1301`. */
export type Code = `QD${number}`;

export type ChangeEntries = Readonly<Record<Code, ChangeEntry>>;
