import { printable } from "../../../printable.js";
import { textTable } from "../../shared/text-table.js";
import type { Coverage, CoverageRow } from "./coverage.js";

/** For people at a terminal: one table by kind of fact, one by tag, and the facts without a source. */
export function renderCoverage({ kinds, rows, total, tags, without }: Coverage): string {
  const cells = (row: CoverageRow): readonly string[] => [
    row.facts,
    ...[row.all, row.own, row.ofList, row.none, ...kinds.map((kind) => row.byKind[kind] ?? 0)].map(String),
  ];
  return [
    ...textTable(["facts", "all", "own", "list's", "none", ...kinds], [...rows.map(cells), cells(total)]),
    "",
    ...textTable(
      ["tag", "facts", "alone", "kind"],
      tags.map(({ tag, facts, alone, kind }) => [tag, String(facts), String(alone), kind]),
    ),
    "",
    ...without.map(({ file, line, column, facts, name }) => `${file}:${line}:${column}: no source: ${name} (${facts})`),
    `${without.length} of ${total.all} facts cite no source.`,
    "",
  ]
    .map(printable)
    .join("\n");
}
