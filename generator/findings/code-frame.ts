import type { Range } from "./finding.js";

/** The line of a finding between its neighbours, with carets under what is meant; empty where the file has no text. */
export function codeFrame(text: string | undefined, { start, end }: Range): readonly string[] {
  const lines = text?.split("\n") ?? [];
  const line = lines[start.line - 1];
  if (line === undefined || text === "") return [];
  const first = Math.max(start.line - 1, 1);
  const shown = lines.slice(first - 1, start.line + 1);
  const width = String(first + shown.length - 1).length;
  const until = end.line === start.line ? end.column : line.length + 1;
  const carets = " ".repeat(start.column - 1) + "^".repeat(Math.max(until - start.column, 1));
  return shown.flatMap((content, index) => {
    const number = first + index;
    const marked = number === start.line;
    const row = `${marked ? ">" : " "} ${String(number).padStart(width)} | ${content}`.trimEnd();
    return marked ? [row, `  ${" ".repeat(width)} | ${carets}`] : [row];
  });
}
