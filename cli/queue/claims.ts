/**
 * Claims of rows: who has a row writes its intent, and ends it. In come a worker and rows; every change is one statement or
 * one transaction, by the clock of the database alone.
 */
import type { Intent, OperationName } from "qmore-client";
import type { RowEnd } from "../batch/row-end.js";
import type { Statements } from "./database.js";
import type { RowList } from "./jobs.js";
import type { Before, Queue } from "./queue.js";

/** A row that this worker has. */
export interface Claim {
  readonly id: string;
  readonly operation: OperationName;
  readonly values: Readonly<Record<string, string>>;
}

/** How a claim ends. */
export interface ClaimEnd {
  readonly id: string;
  readonly state: "done" | "refused" | "unsent" | "unclear";
  readonly end: RowEnd;
}

/** A row is not tried for ever; `resume` begins again. */
export const MOST_ATTEMPTS = 10;

interface HandedOut {
  readonly number: number;
  readonly id: string | null;
  readonly operation: OperationName;
  readonly values: Readonly<Record<string, string>>;
}

/** The next rows that nobody has. Undefined when none wait. */
export async function claimNext(
  { database, jobs, account }: Queue,
  worker: number,
): Promise<readonly Claim[] | undefined> {
  return database.transaction(async (statements) => {
    // Else its intents would be refused, row by row.
    const alive = await statements.query("SELECT FROM qmore.worker WHERE id = $1 AND alive_until > now()", [worker]);
    if (alive.length === 0) return undefined;
    const list = await jobs.take(statements);
    if (list === undefined) return undefined;
    const rows = await statements.query<HandedOut>(CLAIM, [list.batch, list.rows, account, worker]);
    const blocked = rows.filter(({ id }) => id === null).map(({ number }) => number);
    if (blocked.length > 0) await putBack({ jobs }, statements, { batch: list.batch, rows: blocked }, BLOCKED);
    return rows.flatMap(({ id, operation, values }) => (id === null ? [] : [{ id, operation, values }]));
  });
}

/** Locked first: a row whose call ends in this moment is then seen as it ended. */
const CLAIM = `
WITH due AS (
  SELECT number, "values" FROM qmore.row
  WHERE batch = $1 AND number = ANY ($2::integer[]) AND state IN ('waiting', 'unsent') AND attempts < ${MOST_ATTEMPTS}
  ORDER BY number FOR UPDATE
), claimed AS (
  INSERT INTO qmore.claim (batch, number, account, held, worker)
  SELECT $1, number, $3, coalesce("values" ->> 'orderNumber', $1 || '/' || number), $4 FROM due ORDER BY 4
  ON CONFLICT DO NOTHING RETURNING id, number
)
SELECT number, id, "values", (SELECT operation FROM qmore.batch WHERE id = $1) AS operation
FROM due LEFT JOIN claimed USING (number) ORDER BY number`;

const BLOCKED = "another call about the order is open";

/** Rows that were not begun: they come again later. */
async function putBack(
  { jobs }: Pick<Queue, "jobs">,
  statements: Statements,
  { batch, rows }: RowList,
  why: string,
): Promise<void> {
  const end: RowEnd = { outcome: "unsent", errors: [], numbers: {}, why };
  const again = await statements.query<{ readonly number: number; readonly attempts: number }>(
    `UPDATE qmore.row SET state = 'unsent', attempts = attempts + 1, ended = $3
     WHERE batch = $1 AND number = ANY ($2::integer[]) AND state IN ('waiting', 'unsent') RETURNING number, attempts`,
    [batch, rows, JSON.stringify(end)],
  );
  for (const { number, attempts } of again)
    if (attempts < MOST_ATTEMPTS) await jobs.add(statements, [{ batch, rows: [number] }], pauseAfter(attempts));
}

/** Milliseconds before the next attempt. */
function pauseAfter(attempts: number): number {
  return Math.min(500 * 2 ** (attempts - 1), 30_000);
}

/** What is written before a request leaves. */
export interface Written {
  readonly claim: string;
  readonly worker: number;
  readonly intent: Intent;
  readonly before: Before | undefined;
  /** Milliseconds after which the call has ended, however it did. */
  readonly longest: number;
}

/** @returns whether the claim is still this worker's, and this worker's time has not run out */
export async function writeIntent({ database }: Pick<Queue, "database">, written: Written): Promise<boolean> {
  const { claim, worker, intent, before, longest } = written;
  const changed = await database.query(
    `UPDATE qmore.claim SET intent = $3, before = $4, over_at = now() + $5 * interval '1 ms'
     WHERE id = $1 AND worker = $2 AND intent IS NULL
       AND EXISTS (SELECT FROM qmore.worker WHERE id = $2 AND alive_until > now())
     RETURNING id`,
    [claim, worker, JSON.stringify(intent), before === undefined ? null : JSON.stringify(before), longest],
  );
  return changed.length > 0;
}

/**
 * Writes down what became of a row. Who made the call knows it best: then it counts whoever has the claim now. All else is
 * said by the worker that has it.
 */
export async function endClaim(
  { database, jobs }: Queue,
  { id, state, end }: ClaimEnd,
  worker?: number,
): Promise<void> {
  const values = [id, state, JSON.stringify(end), worker ?? null];
  if (state !== "unsent") {
    await database.query(state === "unclear" ? LEAVE_UNCLEAR : END, values);
    return;
  }
  await database.transaction(async (statements) => {
    const [ended] = await statements.query<EndedRow>(END, values);
    if (ended === undefined || ended.attempts >= MOST_ATTEMPTS) return;
    const { batch, number, attempts } = ended;
    await jobs.add(statements, [{ batch, rows: [number] }], pauseAfter(attempts));
  });
}

interface EndedRow {
  readonly batch: string;
  readonly number: number;
  readonly attempts: number;
}

const END = `
WITH ended AS (DELETE FROM qmore.claim WHERE id = $1 AND ($4::integer IS NULL OR worker = $4) RETURNING batch, number)
UPDATE qmore.row SET state = $2, ended = $3, attempts = attempts + CASE WHEN $2 = 'unsent' THEN 1 ELSE 0 END
FROM ended WHERE "row".batch = ended.batch AND "row".number = ended.number
RETURNING "row".batch, "row".number, attempts`;

/** The claim stays: as long as nobody knows, no other call about the order may leave. */
const LEAVE_UNCLEAR = `
WITH ended AS (
  UPDATE qmore.claim SET worker = NULL, unclear = true WHERE id = $1 AND ($4::integer IS NULL OR worker = $4)
  RETURNING batch, number
)
UPDATE qmore.row SET state = $2, ended = $3
FROM ended WHERE "row".batch = ended.batch AND "row".number = ended.number`;
