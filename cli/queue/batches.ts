/** How far batches are. Of an account, its own batches are all there is. */
import { UsageError } from "../usage-error.js";
import type { Queue } from "./queue.js";

export interface QueuedBatch {
  readonly id: string;
  readonly operation: string;
  /** The name of the file it came from. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Rows by where they stand; `open` are those that a worker has sent, and those whose worker is gone. */
export interface Counts {
  readonly done: number;
  readonly refused: number;
  readonly waiting: number;
  readonly unsent: number;
  readonly open: number;
  readonly unclear: number;
}

const COLUMNS = "id, operation, file, columns, rows";

export function listBatches({ database, account }: Queue): Promise<readonly QueuedBatch[]> {
  return database.query(`SELECT ${COLUMNS} FROM qmore.batch WHERE account = $1 ORDER BY created_at, id`, [account]);
}

/** @throws {UsageError} when there is none, or only one of another account */
export async function batchNamed({ database, account }: Queue, name: string): Promise<QueuedBatch> {
  const [batch] = await database.query<QueuedBatch & { readonly account: string }>(
    `SELECT ${COLUMNS}, account FROM qmore.batch WHERE id = $1`,
    [name],
  );
  if (batch === undefined) throw new UsageError(`There is no batch ${name}; qmore batch status --queue … lists them.`);
  if (batch.account !== account) throw new UsageError(`Batch ${name} is of ${batch.account}, not of ${account}.`);
  return batch;
}

export async function countsOf({ database }: Queue, batch: string): Promise<Counts> {
  const counts = { done: 0, refused: 0, waiting: 0, unsent: 0, open: 0, unclear: 0 };
  const found = await database.query<{ readonly state: keyof Counts; readonly count: number }>(
    `SELECT CASE WHEN claim.intent IS NOT NULL AND NOT claim.unclear THEN 'open' ELSE "row".state END AS state,
       count(*)::integer
     FROM qmore."row" LEFT JOIN qmore.claim USING (batch, number) WHERE batch = $1 GROUP BY 1`,
    [batch],
  );
  for (const { state, count } of found) counts[state] = count;
  return counts;
}

/** Names of machines and processes. */
export async function workersAlive({ database, account }: Queue): Promise<readonly string[]> {
  const alive = await database.query<{ readonly name: string }>(
    "SELECT name FROM qmore.worker WHERE account = $1 AND alive_until > now() ORDER BY id",
    [account],
  );
  return alive.map(({ name }) => name);
}
