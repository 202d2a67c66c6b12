import { unifiedDiff } from "../text/unified-diff.js";
import type { Change } from "./change.js";
import type { Problem } from "./compare-files.js";
import { compare } from "./compare.js";
import type { Compare } from "./compare.js";
import { judge } from "./verdict.js";
import type { Verdict } from "./verdict.js";
import { beside } from "./versions.js";
import type { Versions } from "./versions.js";

/** All that a comparison found; the three formats show it. */
export interface Report {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  /** Findings of severity error in the new version: what is said of it may be of no use. */
  readonly errors: number;
  /** What changes in the exported types, as a unified diff; empty where nothing does or one side does not tell. */
  readonly types: string;
  readonly verdict: Verdict;
}

export function reportOn(versions: Versions, compareFiles: Compare = compare, errors = 0): Report {
  const [before, after] = versions;
  const { changes, problems } = compareFiles(before.files, after.files);
  const hasBoth = before.surface !== undefined && after.surface !== undefined;
  return {
    before: before.name,
    after: after.name,
    changes,
    problems,
    errors,
    types: hasBoth ? unifiedDiff(beside.surface, before.surface, after.surface) : "",
    verdict: judge(changes, versions),
  };
}
