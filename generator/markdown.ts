/** Text from the spec inside Markdown: one line, and nothing in it becomes markup or a table's border. */
export function md(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>|#]/g, "\\$&");
}

/** Sentences from the spec, those that there are, one after the other. */
export function sentences(...texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : [md(text)])).join(" ");
}

/** Inline code. */
export function code(text: string): string {
  const fence = fenceAround(text, 1);
  const space = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${space}${text.replaceAll("|", "\\|").replace(/\s+/gu, " ")}${space}${fence}`;
}

/** A block of lines that its content cannot end. */
export function fenced(language: string, content: string): string {
  const fence = fenceAround(content, 3);
  return `${fence}${language}\n${content.trimEnd()}\n${fence}`;
}

/** Longer than any run of backticks inside. */
function fenceAround(content: string, shortest: number): string {
  const runs = [...content.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1);
  return "`".repeat(Math.max(shortest, ...runs));
}

/** A table; empty when there are no rows. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  return [row(header), row(header.map(() => "---")), ...rows.map(row), ""];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
