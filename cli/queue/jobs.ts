/**
 * pg-boss hands rows out. A job is a list of rows of one batch, and is completed in the transaction that claims them: from
 * then on the claim answers for each row, so no job is ever run again by the engine.
 */
import { hash } from "node:crypto";
import PgBoss from "pg-boss";
import type { Database, Statements } from "./database.js";

/** Rows of one batch. */
export interface RowList {
  readonly batch: string;
  readonly rows: readonly number[];
}

export interface Jobs {
  /** Rows to be handed out, once the transaction is committed. */
  readonly add: (statements: Statements, lists: readonly RowList[], delay?: number) => Promise<void>;
  /** The next rows, if there are any; handed out once the transaction is committed. */
  readonly take: (statements: Statements) => Promise<RowList | undefined>;
  /** How many jobs wait. */
  readonly waiting: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** One queue for an account at a gateway: no worker gets rows that it has no credentials for. */
export async function openJobs(database: Database, account: string): Promise<Jobs> {
  const boss = new PgBoss({ db: database, schema: "qmore_jobs", schedule: false });
  // Its housekeeping; it tries again by itself.
  boss.on("error", () => undefined);
  await boss.start();
  const name = `rows-${hash("sha256", account, "hex").slice(0, 12)}`;
  // Retries are off: what is sent again is never decided by an engine. Days are those until rows are not handed out any more.
  await boss.createQueue(name, { name, retryLimit: 0, retentionDays: 365, expireInHours: 1 });
  return {
    add: async (statements, lists, delay = 0) => {
      const startAfter = `${delay} milliseconds`;
      await boss.insert(
        lists.map((data) => ({ name, data, startAfter })),
        { db: statements },
      );
    },
    take: async (statements) => {
      const [job] = await boss.fetch<RowList>(name, { batchSize: 1, priority: false, db: statements });
      if (job !== undefined) await boss.complete(name, job.id, {}, { db: statements });
      return job?.data;
    },
    waiting: () => boss.getQueueSize(name),
    stop: () => boss.stop({ graceful: false, close: false, wait: false }),
  };
}
