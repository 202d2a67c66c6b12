import { basename } from "node:path";
import type { Client } from "qmore-client";
import type { Call } from "../commands.js";
import { addBatch } from "./add-batch.js";
import type { NewBatch } from "./add-batch.js";
import { withQueue } from "./queue.js";

/** Queues the rows of a file that was checked, and says what to type next. */
export async function queueRows(
  call: Call,
  url: string,
  client: Client,
  given: NewBatch,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const { out } = call.terminal;
  await withQueue(call, url, client, async (queue) => {
    const { batch, isNew } = await addBatch(queue, given);
    if (json) out(JSON.stringify({ batch, rows: given.rows, isNew }, undefined, 2));
    else {
      const is = isNew ? `is batch ${batch}: ${given.rows} rows are queued` : `is batch ${batch}, and queued already`;
      out(`${basename(given.file)} ${is}. qmore worker --queue … calls them, as this account.`);
    }
  });
}
