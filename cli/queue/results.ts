/** The results of a batch that is queued, row by row in their order, with a page of rows in memory. */
import type { RowEnd } from "../batch/row-end.js";
import { NOT_KNOWN, NOT_SENT, writeEndedRows } from "../batch/write-results.js";
import type { EndedRow } from "../batch/write-results.js";
import type { QueuedBatch } from "./batches.js";
import type { Queue } from "./queue.js";

const PAGE = 2_000;

/** @returns the file, in the folder where the command was typed */
export async function writeQueuedResults(queue: Queue, { id, file, columns }: QueuedBatch): Promise<string> {
  const results = `${file}.result.csv`;
  await writeEndedRows(endedRows(queue, id), columns, results);
  return results;
}

interface StoredRow {
  readonly number: number;
  readonly values: Readonly<Record<string, string>>;
  readonly ended: RowEnd | null;
  readonly open: boolean;
}

async function* endedRows({ database }: Queue, batch: string): AsyncGenerator<EndedRow> {
  let last = 0;
  for (;;) {
    const page = await database.query<StoredRow>(
      `SELECT number, "values", ended, coalesce(claim.intent IS NOT NULL AND NOT claim.unclear, false) AS open
       FROM qmore.row LEFT JOIN qmore.claim USING (batch, number)
       WHERE batch = $1 AND number > $2 ORDER BY number LIMIT ${PAGE}`,
      [batch, last],
    );
    for (const { number, values, ended, open } of page) {
      yield { number, values, end: open ? NOT_KNOWN : (ended ?? NOT_SENT) };
      last = number;
    }
    if (page.length < PAGE) return;
  }
}
