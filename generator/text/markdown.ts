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

/**
 * Text of the spec in Markdown as nothing but text: no markup, HTML, link, or end of a table's cell. GitHub looks for
 * mentions and issue numbers in the text as it is shown, so a space without width must stand in them as well. It does
 * not look into files, such as the reference: there `md` is enough, and easier to read.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ")
    .replaceAll(/[&<>|`*_[\]\\@#~$!]|:(?=\/\/)|(?<=\bwww)\./gi, (sign) => {
      const reference = `&#${sign.charCodeAt(0)};`;
      return sign === "@" || sign === "#" ? `${reference}&#8203;` : reference;
    });
}

/** Figures, shares in percent, and what stands where there are none. */
const FIGURE = /^(\d+(\.\d+)?( %)?|-)?$/;

/** The lines of a table under a header: columns of figures stand to the right, columns of words to the left. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [header, ...rows];
  const columns = header.map((_, column) => ({
    width: Math.max(...all.map((row) => row[column]?.length ?? 0)),
    isOfFigures: rows.every((row) => FIGURE.test(row[column] ?? "")),
  }));
  return all.map((row) =>
    columns
      .map(({ width, isOfFigures }, column) => {
        const cell = row[column] ?? "";
        return isOfFigures ? cell.padStart(width) : cell.padEnd(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
