/** The rows of a CSV file, one after another: in comes the file's name, out come values by column, with their line. */
import { createReadStream } from "node:fs";
import { CsvError, parse } from "csv-parse";
import { UsageError } from "../usage-error.js";

export interface Row {
  /** From 1; the line of column names does not count. */
  readonly number: number;
  /** Where it ends in the file. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
  /** What is wrong with the row as such, whatever its values mean. */
  readonly problem?: string;
}

/** More is no row of a batch, but a quotation mark that nobody closed. */
const LONGEST_ROW = 262_144;

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Columns of a file, by its first line.
 *
 * @throws {UsageError} when the file cannot be read, or is no list with commas
 */
export async function readColumns(file: string): Promise<readonly string[]> {
  for await (const { record } of recordsOf(file)) {
    const [only = "", ...more] = record;
    if (more.length === 0 && only.includes(";"))
      throw new UsageError(`${file}: columns are separated by semicolons; save it with commas between them.`);
    if (more.length === 0 && only.includes("\t"))
      throw new UsageError(`${file}: columns are separated by tabs; save it with commas between them.`);
    return record;
  }
  throw new UsageError(`${file}: the file is empty; its first line has to name the columns.`);
}

/** All rows after the line of column names, with no more of the file in memory than is read at a time. */
export async function* readRows(file: string): AsyncGenerator<Row, void, undefined> {
  let columns: readonly string[] | undefined;
  let number = 0;
  for await (const { record, info } of recordsOf(file)) {
    if (columns === undefined) columns = record;
    else yield rowOf(columns, record, ++number, info.lines);
  }
}

function rowOf(columns: readonly string[], record: readonly string[], number: number, line: number): Row {
  const pairs = columns.map((column, index) => [column, record[index] ?? ""] as const);
  // An empty cell is no value: the gateway takes an empty text for one.
  const row = { number, line, values: Object.fromEntries(pairs.filter(([, value]) => value !== "")) };
  if (record.length !== columns.length) {
    const problem = `has ${record.length} columns, the first line names ${columns.length}`;
    return { ...row, problem: record.length > columns.length ? `${problem}; is there a decimal comma?` : problem };
  }
  const spoilt = pairs.find(([, value]) => value.includes("\uFFFD"));
  return spoilt === undefined ? row : { ...row, problem: `column ${spoilt[0]} is not UTF-8` };
}

async function* recordsOf(file: string): AsyncGenerator<Parsed, void, undefined> {
  // All rows of a chunk are parsed at once, and wait in memory.
  const source = createReadStream(file, { highWaterMark: 16_384 });
  const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true };
  const parser = parse({ ...options, max_record_size: LONGEST_ROW });
  source.on("error", (error) => parser.destroy(error));
  try {
    for await (const one of source.pipe(parser)) if (isParsed(one)) yield one;
  } catch (error) {
    throw new UsageError(messageOf(file, error));
  } finally {
    source.destroy();
  }
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === "object" && value !== null && "record" in value && "info" in value;
}

function messageOf(file: string, error: unknown): string {
  if (error instanceof CsvError && typeof error["lines"] === "number")
    return `${file}:${error["lines"]}: ${error.message}`;
  return error instanceof Error ? error.message : `${file}: it cannot be read`;
}
