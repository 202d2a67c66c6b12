import { createTwoFilesPatch } from "diff";

/** Lines around a change. */
const CONTEXT = 3;

/** What `diff -u` would print for two versions of a file; empty when they are the same. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, "", "", { context: CONTEXT });
  return `${patch.slice(patch.indexOf("---")).trimEnd()}\n`;
}

/** More than this is for git to show; a report should say what happened on one screen. */
const LINES = 40;
const FILES = 3;

/** Two versions of a file. */
export interface Versions {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Unified diffs of the first few of these files, each cut to a bearable length, and how much that leaves out. */
export function shortDiffs(versions: readonly Versions[]): string[] {
  const more = versions.slice(FILES).map(({ file }) => file);
  const diffs = versions.slice(0, FILES).map(({ file, before, after }) => cut(unifiedDiff(file, before, after)));
  return more.length === 0 ? diffs : [...diffs, `And ${more.length} more: ${more.join(", ")}`];
}

function cut(diff: string): string {
  const lines = diff.trimEnd().split("\n");
  if (lines.length <= LINES) return lines.join("\n");
  return [...lines.slice(0, LINES), `... ${lines.length - LINES} more lines`].join("\n");
}
