/** Claims that nobody is at work on: of workers that are gone, or of which the answer to a transaction was lost. */
import type { Intent } from "qmore-client";
import type { Statements } from "./database.js";
import type { RowList } from "./jobs.js";
import type { Before, Queue } from "./queue.js";

/** A call without an end, and its order as it was before. */
export interface LeftCall {
  readonly id: string;
  readonly intent: Intent;
  readonly before: Before | null;
}

/**
 * Hands rows back that were not begun, and takes over calls without an end, so many at the most. `own` are the claims that
 * this worker is at work on.
 */
export async function takeOver(
  { database, jobs, account }: Queue,
  worker: number,
  own: readonly string[],
  most: number,
): Promise<readonly LeftCall[]> {
  return database.transaction(async (statements) => {
    const gone = await statements.query<{ readonly id: number }>(GONE, [worker]);
    const workers = [worker, ...gone.map(({ id }) => id)];
    const unbegun = await statements.query<{ readonly batch: string; readonly number: number }>(
      `DELETE FROM qmore.claim WHERE account = $1 AND intent IS NULL AND worker = ANY ($2::integer[])
         AND id <> ALL ($3::bigint[]) RETURNING batch, number`,
      [account, workers, own],
    );
    await jobs.add(statements, byBatch(unbegun));
    return most < 1 ? [] : await callsOf(statements, account, worker, workers, own, most);
  });
}

/**
 * A worker is gone when its time has run out and its lock is free: one that only stands still has its connection, and with
 * it the lock, and may go on at any time.
 */
const GONE = `
SELECT id FROM (
  SELECT id FROM qmore.worker
  WHERE id <> $1 AND alive_until < now() AND id IN (SELECT worker FROM qmore.claim WHERE NOT unclear) OFFSET 0
) AS silent
WHERE pg_try_advisory_xact_lock(hashtext('qmore.worker'), id)`;

/** Until `over_at` the request may still be on its way. */
function callsOf(
  statements: Statements,
  account: string,
  worker: number,
  workers: readonly number[],
  own: readonly string[],
  most: number,
): Promise<readonly LeftCall[]> {
  return statements.query<LeftCall>(
    `UPDATE qmore.claim SET worker = $2 WHERE id IN (
       SELECT id FROM qmore.claim
       WHERE account = $1 AND intent IS NOT NULL AND NOT unclear AND over_at < now()
         AND (worker IS NULL OR worker = ANY ($3::integer[])) AND id <> ALL ($4::bigint[])
       ORDER BY id LIMIT $5 FOR UPDATE SKIP LOCKED)
     RETURNING id, intent, before`,
    [account, worker, workers, own, most],
  );
}

function byBatch(rows: readonly { readonly batch: string; readonly number: number }[]): RowList[] {
  const lists = new Map<string, number[]>();
  for (const { batch, number } of rows) lists.set(batch, [...(lists.get(batch) ?? []), number]);
  return [...lists].map(([batch, numbers]) => ({ batch, rows: numbers.sort((a, b) => a - b) }));
}
