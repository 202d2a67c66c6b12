/** PostgreSQL as the queue uses it: statements and transactions, and patience while the server is away. */
import { hash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { UsageError } from "../usage-error.js";

/** What statements go through: the server, or one transaction of it. */
export interface Statements {
  readonly query: <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  /** As pg-boss wants it. */
  readonly executeSql: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>;
}

export interface Database extends Statements {
  /** Either all of it is there afterwards, or nothing. */
  readonly transaction: <T>(work: (statements: Statements) => Promise<T>) => Promise<T>;
  /** A connection for as long as one likes; give it back with `release`. */
  readonly connect: () => Promise<pg.PoolClient>;
  readonly end: () => Promise<void>;
}

/** The server could not be reached for longer than somebody wanted to wait. */
export class QueueGoneError extends Error {
  override readonly name = "QueueGoneError";
}

/** Statements of a worker are short, and wait for the disk together: more connections were no faster. */
const CONNECTIONS = 6;

/** Milliseconds; the longest counts the rows of a large batch. */
const LONGEST_STATEMENT = 120_000;

/** @throws {UsageError} for an address that is none, or that shows a password */
export function openDatabase(url: string): Database {
  checkUrl(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    application_name: "qmore",
    connectionTimeoutMillis: 5_000,
    // A network that swallows everything must not keep a worker waiting for ever.
    query_timeout: LONGEST_STATEMENT,
    keepAlive: true,
  });
  // Of a connection that nobody uses at the moment; whoever wants one learns of it.
  pool.on("error", () => undefined);
  return {
    ...statementsOver(pool),
    transaction: (work) => transact(pool, work),
    connect: () => pool.connect(),
    end: () => pool.end(),
  };
}

function checkUrl(url: string): void {
  if (!/^postgres(ql)?:\/\//.test(url))
    throw new UsageError("--queue: allowed is an address such as postgres://user@host/database.");
  if (/^\w+:\/\/[^/@]*:[^@]*@|[?&]password=/i.test(url))
    throw new UsageError(
      "--queue: leave the password out: other users of this machine can read the command line. " +
        "Put it into PGPASSWORD, or into the file ~/.pgpass.",
    );
}

function statementsOver(target: pg.Pool | pg.PoolClient): Statements {
  return {
    query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await target.query<Row>({ name: nameOf(text), text, values: [...values] })).rows,
    executeSql: (text, values) => target.query<object>(text, values),
  };
}

/** A statement with a name is planned once for each connection, not each time. */
function nameOf(text: string): string {
  return hash("sha1", text);
}

async function transact<T>(pool: pg.Pool, work: (statements: Statements) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  // Else a connection that breaks between two statements would end the process.
  const ignore = (): void => undefined;
  client.on("error", ignore);
  try {
    await client.query("BEGIN");
    const done = await work(statementsOver(client)).catch(async (error: unknown) => {
      await client.query("ROLLBACK");
      broken = false;
      throw error;
    });
    await client.query("COMMIT");
    broken = false;
    return done;
  } finally {
    client.off("error", ignore);
    client.release(broken);
  }
}

export interface Patience {
  /** Milliseconds. */
  readonly longest: number;
  readonly say: (text: string) => void;
}

/**
 * Does something again until the server is there. Only for what may be done twice: that a transaction was committed may be
 * what was lost.
 *
 * @throws {QueueGoneError} when it takes too long
 */
export async function persist<T>(work: () => Promise<T>, { longest, say }: Patience): Promise<T> {
  const since = performance.now();
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (performance.now() - since > longest) throw new QueueGoneError(goneFor(longest, error));
      if (pause > FIRST_PAUSE * 2) say(`PostgreSQL is not there (${messageOf(error)}); trying again …`);
      await sleep(pause);
    }
  }
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 2_000;

function goneFor(longest: number, error: unknown): string {
  return `PostgreSQL was not there for ${Math.round(longest / 1_000)} seconds (${messageOf(error)}). What is open stays written down.`;
}

/** Connection lost, server starting or ending, too many connections; two transactions that got in each other's way. */
const PASSING =
  /^(08...|57P0[1-3]|53300|40001|40P01|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isPassing);
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return code === undefined ? /terminated|timeout|not queryable/i.test(error.message) : PASSING.test(code);
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : "no reason was given";
}
