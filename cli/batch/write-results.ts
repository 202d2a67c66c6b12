/** The result of a batch as CSV: the rows as they were given come in, and beside each goes what became of it. */
import { createWriteStream, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { readRows } from "./csv-rows.js";
import type { RowMarks } from "./row-marks.js";
import type { RowEnd } from "./row-end.js";
import type { RowStates } from "./row-states.js";

/** Of what a call made. */
export const NUMBERS: readonly string[] = ["orderNumber", "paymentNumber", "creditNumber"];

/** @throws {UsageError} when the file is not as it was: what became of a row would stand beside another */
export async function writeResults(
  file: string,
  columns: readonly string[],
  { states, marks }: { readonly states: RowStates; readonly marks: RowMarks },
  results: string,
): Promise<void> {
  async function* rows(): AsyncGenerator<EndedRow> {
    let count = 0;
    for await (const row of readRows(file)) {
      marks.check(row);
      count += 1;
      yield { ...row, end: endOf(states, row.number) };
    }
    marks.checkEnd(count);
  }
  await writeEndedRows(rows(), columns, results);
}

/** A row as it was given, and what became of it. */
export interface EndedRow {
  readonly number: number;
  readonly values: Readonly<Record<string, string>>;
  readonly end: RowEnd;
}

/** Rows come in their order. Either all of it is there afterwards, or what was there before. */
export async function writeEndedRows(
  rows: AsyncIterable<EndedRow>,
  columns: readonly string[],
  results: string,
): Promise<void> {
  const numbers = NUMBERS.filter((name) => !columns.includes(name));
  const header = ["row", ...columns, "outcome", "verdict", "errorCode", ...numbers, "why"];
  async function* lines(): AsyncGenerator<string> {
    yield `${header.join(",")}\n`;
    for await (const { number, values, end } of rows) {
      const { outcome, verdict = "", errors, numbers: found, why = "" } = end;
      const cells = [
        String(number),
        ...columns.map((name) => values[name] ?? ""),
        outcome,
        verdict,
        errors.join(" "),
        ...numbers.map((name) => found[name] ?? ""),
        why,
      ];
      yield `${cells.map(cell).join(",")}\n`;
    }
  }
  try {
    await pipeline(lines, createWriteStream(`${results}.new`, { mode: 0o600, highWaterMark: 262_144 }));
    renameSync(`${results}.new`, results);
  } finally {
    rmSync(`${results}.new`, { force: true });
  }
}

export const NOT_SENT: RowEnd = { outcome: "unsent", errors: [], numbers: {}, why: "not sent yet" };
export const NOT_KNOWN: RowEnd = { outcome: "unknown", errors: [], numbers: {}, why: "open" };

function endOf(states: RowStates, row: number): RowEnd {
  const text = states.endOf(row);
  if (text === undefined) return states.stateOf(row) === "open" ? NOT_KNOWN : NOT_SENT;
  const end: unknown = JSON.parse(text);
  return isRowEnd(end) ? end : NOT_KNOWN;
}

function isRowEnd(value: unknown): value is RowEnd {
  return typeof value === "object" && value !== null && "outcome" in value && "errors" in value && "numbers" in value;
}

/** A cell as CSV has it. */
function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
