/**
 * That a worker is alive, so that nobody else takes over what it has: a time that is moved on by the database's clock, and a
 * lock that its connection holds for as long as the process is there.
 */
import { hostname } from "node:os";
import type pg from "pg";
import { persist } from "./database.js";
import type { Queue } from "./queue.js";

export interface Presence {
  /** Of this worker. */
  readonly worker: number;
  /** From now on, others may take over. */
  readonly leave: () => Promise<void>;
}

/** `lease` is how long a worker may be silent, in milliseconds. */
export async function enter(queue: Queue, lease: number): Promise<Presence> {
  const { database, account, patience } = queue;
  const [entered] = await persist(
    () =>
      database.query<{ readonly id: number }>(
        "INSERT INTO qmore.worker (name, account, alive_until) VALUES ($1, $2, now()) RETURNING id",
        [`${hostname()}, process ${process.pid}`, account],
      ),
    patience,
  );
  if (entered === undefined) throw new Error("The worker could not be entered.");
  const { id: worker } = entered;
  let connection: pg.PoolClient | undefined;
  const beat = async (milliseconds: number): Promise<void> => {
    const held = (connection ??= await lockedBy(queue, worker));
    try {
      await held.query(MOVE_ON, [worker, milliseconds]);
    } catch (error) {
      connection = undefined;
      held.release(true);
      throw error;
    }
  };
  await persist(() => beat(lease), patience);
  let beating: Promise<void> | undefined;
  const timer = setInterval(() => {
    // Without the server, nothing is sent either.
    beating ??= beat(lease)
      .catch(() => undefined)
      .finally(() => {
        beating = undefined;
      });
  }, lease / 4);
  const goAway = async (): Promise<void> => {
    clearInterval(timer);
    await beating;
    await beat(0).catch(() => undefined);
    await database.query(FORGET, [worker]).catch(() => undefined);
    connection?.release(true);
  };
  let gone: Promise<void> | undefined;
  return { worker, leave: () => (gone ??= goAway()) };
}

const MOVE_ON = "UPDATE qmore.worker SET alive_until = now() + $2 * interval '1 ms' WHERE id = $1";

/** Others need to know it as long as it has claims. */
const FORGET = "DELETE FROM qmore.worker WHERE id = $1 AND NOT EXISTS (SELECT FROM qmore.claim WHERE worker = $1)";

async function lockedBy({ database }: Queue, worker: number): Promise<pg.PoolClient> {
  const connection = await database.connect();
  // The next statement fails, which is enough.
  connection.on("error", () => undefined);
  try {
    // A machine that is gone says no goodbye; the server asks after it.
    await connection.query(
      "SET tcp_keepalives_idle = 10; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3",
    );
    await connection.query("SELECT pg_advisory_lock(hashtext('qmore.worker'), $1)", [worker]);
    return connection;
  } catch (error) {
    connection.release(true);
    throw error;
  }
}
