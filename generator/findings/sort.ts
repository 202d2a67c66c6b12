import { byCodePoint } from "../code-point-order.js";
import type { Finding } from "./finding.js";

function compare(a: Finding, b: Finding): number {
  return (
    byCodePoint(a.file, b.file) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    byCodePoint(a.code, b.code) ||
    byCodePoint(a.message, b.message)
  );
}

/** By file, line, column and code; what was found on two ways is told once. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(compare).filter((finding, index, all) => {
    const before = all[index - 1];
    return before === undefined || compare(before, finding) !== 0;
  });
}
