/** What all that use a queue begin with: an address and an account come in, tables and jobs that are there go out. */
import type { Client } from "qmore-client";
import type { Call } from "../commands.js";
import { exitCodes } from "../exit-codes.js";
import { UsageError } from "../usage-error.js";
import { openDatabase, persist, QueueGoneError } from "./database.js";
import type { Database, Patience } from "./database.js";
import { openJobs } from "./jobs.js";
import type { Jobs } from "./jobs.js";
import { migrate } from "./schema.js";

/** An order as it was right before a call, as far as it is compared. */
export interface Before {
  readonly orderNumber: string;
  readonly payments: readonly object[];
  readonly credits: readonly object[];
}

export interface Queue {
  readonly database: Database;
  readonly jobs: Jobs;
  /** As whom rows are called, and where. */
  readonly account: string;
  readonly patience: Patience;
  readonly close: () => Promise<void>;
}

export async function openQueue(url: string, { customerId, baseUrl }: Client, patience: Patience): Promise<Queue> {
  const account = `${customerId} at ${baseUrl}`;
  const database = openDatabase(url);
  try {
    const jobs = await persist(async () => {
      await checkDurable(database);
      let opened: Jobs | undefined;
      await migrate(database, async () => {
        opened = await openJobs(database, account);
      });
      return opened;
    }, patience);
    if (jobs === undefined) throw new Error("The queue was not opened.");
    const close = async (): Promise<void> => {
      await jobs.stop().catch(() => undefined);
      await database.end();
    };
    return { database, jobs, account, patience, close };
  } catch (error) {
    await database.end();
    throw error;
  }
}

/** What is committed has to be there after a crash. @throws {UsageError} */
async function checkDurable(database: Database): Promise<void> {
  const off = await database.query<{ readonly name: string }>(
    "SELECT name FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit') AND setting = 'off' ORDER BY name",
  );
  if (off.length === 0) return;
  const names = off.map(({ name }) => name).join(" and ");
  throw new UsageError(`PostgreSQL has ${names} off: after a crash, calls would be sent twice. Switch it on.`);
}

/** Milliseconds, for who sits and waits. */
const SHORT_PATIENCE = 15_000;

/** Does something with a queue. That the server is away is no mistake of who typed: nothing was sent, call again. */
export async function withQueue(
  { terminal, end }: Call,
  url: string,
  client: Client,
  work: (queue: Queue) => Promise<void>,
  longest: number = SHORT_PATIENCE,
): Promise<void> {
  try {
    const queue = await openQueue(url, client, { longest, say: seldom(terminal.err) });
    await work(queue).finally(queue.close);
  } catch (error) {
    if (!(error instanceof QueueGoneError)) throw error;
    terminal.err(`qmore: ${error.message}`);
    end(exitCodes.unsent);
  }
}

/** Milliseconds between two messages: everything that waits would say the same. */
const SILENCE = 10_000;

function seldom(say: (text: string) => void): (text: string) => void {
  let last = -Infinity;
  return (text) => {
    if (performance.now() - last < SILENCE) return;
    last = performance.now();
    say(text);
  };
}
