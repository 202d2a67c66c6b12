/** Puts the rows of a file into the queue: a file that was checked comes in, the name of its batch goes out. */
import { hash } from "node:crypto";
import { basename } from "node:path";
import type { OperationName } from "qmore-client";
import { hashOf } from "../batch/check-rows.js";
import { readRows } from "../batch/csv-rows.js";
import type { Row } from "../batch/csv-rows.js";
import { UsageError } from "../usage-error.js";
import { persist } from "./database.js";
import type { Statements } from "./database.js";
import type { Jobs } from "./jobs.js";
import type { Queue } from "./queue.js";

export interface NewBatch {
  readonly operation: OperationName;
  readonly file: string;
  /** Of the file's content. */
  readonly hash: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

export interface AddedBatch {
  readonly batch: string;
  /** Whether it was not there before. */
  readonly isNew: boolean;
}

/**
 * Rows that are handed out together. The engine sorts the jobs that wait each time it hands one out, so a job for every row
 * would make a large batch slow; and what a dead worker had is waited for, so it should not be many.
 */
export const ROWS_OF_A_JOB = 25;

/** Rows of one statement; no more of a file is in memory. */
const ROWS_AT_A_TIME = 40 * ROWS_OF_A_JOB;

/** All of it or nothing. The same file again is the same batch, whoever adds it, as its name is made from what it is. */
export async function addBatch({ database, jobs, account, patience }: Queue, added: NewBatch): Promise<AddedBatch> {
  const { operation, file, columns, rows } = added;
  const batch = `${operation}-${hash("sha256", `${account} ${operation} ${added.hash}`, "hex").slice(0, 12)}`;
  const isNew = await persist(
    () =>
      database.transaction(async (statements) => {
        const created = await statements.query(
          `INSERT INTO qmore.batch (id, operation, account, file, columns, rows) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT DO NOTHING RETURNING id`,
          [batch, operation, account, basename(file), columns, rows],
        );
        if (created.length > 0) await addRows(statements, jobs, batch, file);
        if ((await hashOf(file)) !== added.hash)
          throw new UsageError(`${file} was changed meanwhile. Nothing of it was queued.`);
        return created.length > 0;
      }),
    patience,
  );
  return { batch, isNew };
}

async function addRows(statements: Statements, jobs: Jobs, batch: string, file: string): Promise<void> {
  for await (const rows of chunksOf(readRows(file), ROWS_AT_A_TIME)) {
    await statements.query(
      `INSERT INTO qmore.row (batch, number, "values")
       SELECT $1, number, "values" FROM jsonb_to_recordset($2) AS given (number integer, "values" jsonb)`,
      [batch, JSON.stringify(rows)],
    );
    await jobs.add(statements, listsOf(batch, rows));
  }
}

/** Rows as jobs hand them out. */
export function listsOf(batch: string, rows: readonly Pick<Row, "number">[]): { batch: string; rows: number[] }[] {
  const numbers = rows.map(({ number }) => number);
  return Array.from({ length: Math.ceil(numbers.length / ROWS_OF_A_JOB) }, (_, index) => ({
    batch,
    rows: numbers.slice(index * ROWS_OF_A_JOB, (index + 1) * ROWS_OF_A_JOB),
  }));
}

async function* chunksOf<T>(all: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
  let chunk: T[] = [];
  for await (const one of all) {
    chunk.push(one);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
