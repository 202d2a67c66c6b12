/** What is known was looked at before, and accepted in the spec: it is told, but counts as nothing to do. */
export type Severity = "error" | "warning" | "known";

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
