import { listsOf } from "./add-batch.js";
import { MOST_ATTEMPTS } from "./claims.js";
import { persist } from "./database.js";
import type { Queue } from "./queue.js";

export interface Resumed {
  /** Rows that workers may try again. */
  readonly again: number;
  /** Rows of which workers look once more what became. */
  readonly looks: number;
}

/** Rows that were tried too often are tried again, and what was unclear is looked for again; nothing of that is sent. */
export async function resumeBatch({ database, jobs, patience }: Queue, batch: string): Promise<Resumed> {
  return persist(
    () =>
      database.transaction(async (statements) => {
        const again = await statements.query<{ readonly number: number }>(
          `UPDATE qmore.row SET attempts = 0 WHERE batch = $1 AND state = 'unsent' AND attempts >= ${MOST_ATTEMPTS}
           RETURNING number`,
          [batch],
        );
        await jobs.add(statements, listsOf(batch, again));
        const looks = await statements.query(
          "UPDATE qmore.claim SET unclear = false WHERE batch = $1 AND unclear RETURNING id",
          [batch],
        );
        return { again: again.length, looks: looks.length };
      }),
    patience,
  );
}
