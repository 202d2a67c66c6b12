import type { Call, Define } from "../commands.js";
import { createClientFromEnv } from "../credentials.js";
import { wholeFrom } from "../flag-values.js";
import { addCredentials } from "../operation-commands.js";
import type { CredentialFlags } from "../operation-commands.js";
import { service } from "../operations.js";
import { openJournal } from "../queue/journal.js";
import type { QueueJournal } from "../queue/journal.js";
import { enter } from "../queue/presence.js";
import { withQueue } from "../queue/queue.js";
import type { Queue } from "../queue/queue.js";
import { Worker } from "../queue/worker.js";

interface WorkerFlags extends CredentialFlags {
  readonly queue: string;
  readonly concurrency: number;
  readonly settle: number;
  readonly timeout: number;
  readonly lease: number;
  readonly patience: number;
  readonly untilDone?: boolean;
}

/** `qmore worker --queue <url>` */
export const define: Define = (command, call) => {
  addCredentials(command)
    .requiredOption("--queue <url>", "where qmore batch put the rows, without a password: PGPASSWORD or ~/.pgpass")
    .option("--concurrency <number>", "calls at a time", wholeFrom(1, 256), 8)
    .option(
      "--settle <ms>",
      "how long the gateway may still be at work on a call without an answer",
      wholeFrom(0),
      10_000,
    )
    .option("--timeout <ms>", "for each call", wholeFrom(1), service.callTimeout)
    .option("--lease <ms>", "how long this worker may be silent before others take over", wholeFrom(1_000), 10_000)
    .option("--patience <ms>", "how long PostgreSQL may be away", wholeFrom(0), 60_000)
    .option("--until-done", "end when no row is left that could get any further")
    .addHelpText(
      "after",
      `
Takes rows of this account only. Start as many as you like, on any machines: no row is
called twice, and what a worker leaves open another one looks for.`,
    )
    .action((flags: WorkerFlags) => runWorker(call, flags));
};

async function runWorker(call: Call, flags: WorkerFlags): Promise<void> {
  const { terminal } = call;
  const { envFile, sandbox, concurrency, timeout, lease, settle, untilDone = false, patience } = flags;
  const signal = terminal.interrupted();
  let journal: QueueJournal | undefined;
  const client = createClientFromEnv(terminal, {
    envFile,
    sandbox,
    timeout,
    maxConcurrent: concurrency,
    onIntent: (intent) => {
      if (journal === undefined) throw new Error("There is no journal yet.");
      return journal.onIntent(intent);
    },
  });
  const work = async (queue: Queue): Promise<void> => {
    const { worker, leave } = await enter(queue, lease);
    try {
      journal = openJournal(queue, worker, timeout);
      const ended = { done: 0, refused: 0, unsent: 0, unclear: 0 };
      const onEnd = (state: keyof typeof ended): void => {
        ended[state] += 1;
      };
      await new Worker({ queue, worker, client, journal, concurrency, settle, untilDone, signal, onEnd }).run();
      terminal.out(`done ${ended.done}, refused ${ended.refused}, not sent ${ended.unsent}, unclear ${ended.unclear}`);
    } finally {
      await leave();
    }
  };
  await withQueue(call, flags.queue, client, work, patience);
}
