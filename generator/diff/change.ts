import { createHash } from "node:crypto";
import { isRecord } from "../text/json.js";
import { byCodePoint, listed } from "../text/words.js";

/** A line of a file, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What one difference between two versions of the spec means to those who use the package. */
export interface Change {
  readonly code: Code;
  readonly title: string;
  /** One sentence. */
  readonly words: string;
  /** Undefined on the side where there is nothing. */
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  readonly touches: readonly Touched[];
  readonly audience: readonly Audience[];
  /** Operations that it concerns, by name. */
  readonly operations: readonly string[];
  readonly bump: Bump;
  /** What the change is called in CHANGELOG.md: 12 hexadecimal digits that nothing but the change itself decides. */
  readonly id: string;
}

/** Places and other changes have no part in it, so it stays when lines move. */
export function idOfChange(code: Code, concerns: readonly string[], before: unknown, after: unknown): string {
  return createHash("sha256")
    .update([code, canonical(concerns), canonical(before), canonical(after)].join("\n"))
    .digest("hex")
    .slice(0, 12);
}

/** What a version bump can be, smallest first. */
export const bumps = ["none", "patch", "minor", "major"] as const;

export type Bump = (typeof bumps)[number];

/** `wire`: bytes of requests and answers; `types`: what compiles; `behaviour`: what a call or the sandbox does. */
type Touched = "wire" | "types" | "behaviour" | "docs";

/** Whom a change reaches: apps that call operations, apps that read their answers, users of the sandbox. */
export type Audience = "callers" | "readers" | "sandbox";

export interface ChangeEntry {
  readonly title: string;
  readonly touches: readonly Touched[];
  /** Nobody where it is empty. */
  readonly audience: readonly Audience[];
  readonly bump: Bump;
  /** What it leads to, in one sentence. */
  readonly effect: string;
}

/** What a kind of change is called: `QD1301`. */
export type Code = `QD${number}`;

export type ChangeEntries = Readonly<Record<Code, ChangeEntry>>;

const words: Readonly<Record<Audience, (operations: string) => string>> = {
  callers: (operations) => `apps that call ${operations}`,
  readers: (operations) => `apps that read answers of ${operations}`,
  sandbox: () => "users of the sandbox",
};

/** For whom a change of `operations` is of interest, in a sentence. */
export function audienceWords(audience: readonly Audience[], operations: string): string {
  if (audience.length === 0) return "nobody";
  if (audience.includes("callers") && audience.includes("readers")) {
    const rest = audience.includes("sandbox") ? ["users of the sandbox"] : [];
    return listed([`apps that call ${operations} or read its answers`, ...rest]);
  }
  return listed(audience.map((one) => words[one](operations)));
}

/** One text for one value: the order of a map's keys has no meaning, and every number has a text of its own. */
export function canonical(raw: unknown): string {
  if (Array.isArray(raw)) return `[${raw.map(canonical).join()}]`;
  if (isRecord(raw)) {
    const pairs = Object.entries(raw).sort(([a], [b]) => byCodePoint(a, b));
    return `{${pairs.map(([key, below]) => `${JSON.stringify(key)}:${canonical(below)}`).join()}}`;
  }
  return typeof raw === "string" ? JSON.stringify(raw) : String(raw);
}
