/** The result of a batch as CSV: the rows as they were given come in, and beside each goes what became of it. */
import { createWriteStream, renameSync, rmSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { readRows } from "./csv-rows.js";
import type { RowMarks } from "./row-marks.js";
import type { RowEnd, RowStates } from "./row-states.js";

const NUMBERS = ["orderNumber", "paymentNumber", "creditNumber"];

/**
 * Either all of it is there afterwards, or what was there before.
 *
 * @throws {UsageError} when the file is not as it was: what became of a row would stand beside another
 */
export async function writeResults(
  file: string,
  columns: readonly string[],
  { states, marks }: { readonly states: RowStates; readonly marks: RowMarks },
  results: string,
): Promise<void> {
  const numbers = NUMBERS.filter((name) => !columns.includes(name));
  const header = ["row", ...columns, "outcome", "verdict", "errorCode", ...numbers, "why"];
  async function* lines(): AsyncGenerator<string> {
    yield `${header.join(",")}\n`;
    let rows = 0;
    for await (const row of readRows(file)) {
      marks.check(row);
      rows += 1;
      const { number, values } = row;
      const { outcome, verdict = "", errors, numbers: found, why = "" } = endOf(states, number);
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
    marks.checkEnd(rows);
  }
  try {
    await pipeline(lines, createWriteStream(`${results}.new`, { mode: 0o600, highWaterMark: 262_144 }));
    renameSync(`${results}.new`, results);
  } finally {
    rmSync(`${results}.new`, { force: true });
  }
}

const NOT_SENT: RowEnd = { outcome: "unsent", errors: [], numbers: {}, why: "not sent yet" };
const NOT_KNOWN: RowEnd = { outcome: "unknown", errors: [], numbers: {}, why: "open" };

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
