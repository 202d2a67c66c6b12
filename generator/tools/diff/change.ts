import { createHash } from "node:crypto";
import type { Code } from "../shared/change-catalogue/entry.js";
import type { Audience, Broken, Bump } from "../shared/change-catalogue/entry.js";
import { canonical } from "./tree/canonical.js";

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
  readonly breaks: readonly Broken[];
  readonly audience: readonly Audience[];
  /** Operations that it concerns, by name. */
  readonly operations: readonly string[];
  readonly bump: Bump;
  /** What the change is called in CHANGELOG.md: 12 hexadecimal digits that nothing but the change itself decides. */
  readonly fingerprint: string;
}

/** Places and other changes have no part in it, so it stays when lines move. */
export function fingerprintOf(code: Code, concerns: readonly string[], before: unknown, after: unknown): string {
  return createHash("sha256")
    .update([code, canonical(concerns), canonical(before), canonical(after)].join("\n"))
    .digest("hex")
    .slice(0, 12);
}
