import { createTwoFilesPatch } from "diff";

/** Lines around a change. */
const CONTEXT = 3;

/** What `diff -u` would print for two versions of a file; empty when they are the same. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, "", "", { context: CONTEXT });
  return `${patch.slice(patch.indexOf("---")).trimEnd()}\n`;
}
