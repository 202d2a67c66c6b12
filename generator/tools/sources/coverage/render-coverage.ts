import type { Coverage, CoverageRow } from "./coverage.js";

/** For people at a terminal: one table by kind of fact, one by tag, and the facts without a source. */
export function renderCoverage({ kinds, rows, total, tags, without }: Coverage): string {
  const cells = (row: CoverageRow): readonly string[] => [
    row.facts,
    ...[row.all, row.own, row.ofList, row.none, ...kinds.map((kind) => row.byKind[kind] ?? 0)].map(String),
  ];
  return [
    ...table([["facts", "all", "own", "list's", "none", ...kinds], ...rows.map(cells), cells(total)]),
    "",
    ...table([
      ["tag", "facts", "alone", "kind"],
      ...tags.map(({ tag, facts, alone, kind }) => [tag, String(facts), String(alone), kind]),
    ]),
    "",
    ...without.map(({ file, line, column, facts, name }) => `${file}:${line}:${column}: no source: ${name} (${facts})`),
    `${without.length} of ${total.all} facts cite no source.`,
    "",
  ].join("\n");
}

/** The first column to the left, figures to the right; a last column of words to the left. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isFigure = (column: number): boolean => rows.slice(1).every((row) => /^\d*$/.test(row[column] ?? ""));
  const pad = (cell: string, column: number): string =>
    isFigure(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join("  ").trimEnd());
}
