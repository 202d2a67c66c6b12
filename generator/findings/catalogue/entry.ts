import type { Severity } from "../finding.js";

export interface FindingEntry {
  readonly title: string;
  readonly severity: Severity;
  /** How it comes about, and what goes wrong with it. */
  readonly cause: string;
  /** What to do in general; a finding may say it more exactly. */
  readonly fix: string;
  /** A piece of spec that has the mistake. */
  readonly example: string;
}
