/** Text from the spec inside Markdown: one line, and nothing in it becomes markup or a table's border. */
export function md(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}

/** Inline code; the fence is longer than any backtick inside. */
export function code(text: string): string {
  const fence = "`".repeat(1 + Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)));
  const space = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${space}${text.replaceAll("|", "\\|").replace(/\s+/gu, " ")}${space}${fence}`;
}

/** A table; empty when there are no rows. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [row(header), row(header.map(() => "---")), ...rows.map(row), ""];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
