/** What can be done with batches that are queued: `status`, `resume`, `results`. */
import type { Call } from "../commands.js";
import { createClientFromEnv } from "../credentials.js";
import type { CredentialFlags } from "../operation-commands.js";
import { UsageError } from "../usage-error.js";
import { batchNamed, countsOf, listBatches, workersAlive } from "./batches.js";
import { shownStatus, exitCodeOfCounts } from "./print-status.js";
import { withQueue } from "./queue.js";
import type { Queue } from "./queue.js";
import { resumeBatch } from "./resume.js";
import { writeQueuedResults } from "./results.js";

type Verb = (call: Call, url: string, batch: string | undefined, flags: CredentialFlags) => Promise<void>;

export const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ["status", (call, url, batch, flags) => inQueue(call, url, flags, (queue) => status(call, queue, batch, flags))],
  ["resume", (call, url, batch, flags) => inQueue(call, url, flags, (queue) => resume(call, queue, batch))],
  ["results", (call, url, batch, flags) => inQueue(call, url, flags, (queue) => results(call, queue, batch))],
]);

async function inQueue(
  call: Call,
  url: string,
  { envFile, sandbox }: CredentialFlags,
  work: (queue: Queue) => Promise<void>,
): Promise<void> {
  const client = createClientFromEnv(call.terminal, { envFile, sandbox, isSilent: true });
  await withQueue(call, url, client, work);
}

async function status(
  { terminal, end }: Call,
  queue: Queue,
  name: string | undefined,
  { json = false }: CredentialFlags,
): Promise<void> {
  const batches = name === undefined ? await listBatches(queue) : [await batchNamed(queue, name)];
  const workers = await workersAlive(queue);
  const all = [];
  for (const batch of batches) all.push({ ...batch, ...(await countsOf(queue, batch.id)) });
  terminal.out(json ? JSON.stringify({ batches: all, workers }, undefined, 2) : shownStatus(all, workers));
  if (name !== undefined) for (const counts of all) end(exitCodeOfCounts(counts));
}

async function resume({ terminal }: Call, queue: Queue, name: string | undefined): Promise<void> {
  const { id } = await batchNamed(queue, given(name));
  const { again, looks } = await resumeBatch(queue, id);
  terminal.out(`${again} rows are queued again, and workers look again for ${looks}.`);
}

async function results({ terminal, end }: Call, queue: Queue, name: string | undefined): Promise<void> {
  const batch = await batchNamed(queue, given(name));
  const counts = await countsOf(queue, batch.id);
  const file = await writeQueuedResults(queue, batch);
  terminal.out(`${shownStatus([{ ...batch, ...counts }], [])}\nSee ${file}`);
  end(exitCodeOfCounts(counts));
}

function given(name: string | undefined): string {
  if (name === undefined) throw new UsageError("Name the batch; qmore batch status --queue … lists them.");
  return name;
}
