import { lstatSync, realpathSync, statSync } from "node:fs";
import type { Client, OperationName } from "qmore-client";
import { checkColumns } from "../batch/columns.js";
import { checkRows, hashOf } from "../batch/check-rows.js";
import type { CheckedFile } from "../batch/check-rows.js";
import { readColumns } from "../batch/csv-rows.js";
import { sendFile } from "../batch/send-file.js";
import type { SendFlags } from "../batch/send-file.js";
import { keepHeapSmall } from "../batch/small-heap.js";
import type { Call, Define } from "../commands.js";
import { createClientFromEnv, readCredentials } from "../credentials.js";
import { wholeFrom } from "../flag-values.js";
import { addCredentials } from "../operation-commands.js";
import { isOperation, kebab, operations } from "../operations.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

interface BatchFlags extends SendFlags {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly allowDuplicates?: boolean;
  readonly queue?: string;
}

/** `qmore batch <operation> <file.csv>` */
export const define: Define = (command, call) => {
  addCredentials(command.argument("<operation>").argument("[file]", "CSV, its columns named like the parameters"))
    .option("--yes", "move money without asking")
    .option("--dry-run", "check all rows, say what they add up to, and send nothing")
    .option("--allow-duplicates", "take several rows about one order, one after another")
    .option("--concurrency <number>", "calls at a time", wholeFrom(1, 256), 8)
    .option(
      "--settle <ms>",
      "how long the gateway may still be at work on a call without an answer",
      wholeFrom(0),
      10_000,
    )
    .option("--timeout <ms>", "for each call", wholeFrom(1))
    .option("--queue <url>", "put the rows into PostgreSQL, for qmore worker on any number of machines")
    .addHelpText(
      "after",
      `
Keeps a journal beside the file. The same command again goes on where it stopped,
sends no row twice, and finds out what became of calls without an answer.

With --queue, a batch is a name, and there are also:
  qmore batch status [batch] --queue <url>   how far batches are
  qmore batch resume <batch> --queue <url>   try again what is not sent, look again for what is unclear
  qmore batch results <batch> --queue <url>  write the result of every row into a file`,
    )
    .action(async (word: string, file: string | undefined, { queue, ...flags }: BatchFlags) => {
      if (queue !== undefined) {
        const foreign = OF_WORKERS.find((name) => command.getOptionValueSource(name) === "cli");
        if (foreign !== undefined) throw new UsageError(`--${foreign} is for qmore worker, which calls the rows.`);
        const { verbs } = await import("../queue/verbs.js");
        const verb = verbs.get(word);
        if (verb !== undefined) {
          await verb(call, queue, file, flags);
          return;
        }
      }
      const operation = operationNamed(word);
      if (file === undefined) throw new UsageError("Name the file whose rows are to be called.");
      await runBatch(call, operation, fileAt(file), flags, queue);
    });
};

/** Flags that say how rows are called. */
const OF_WORKERS = ["concurrency", "settle", "timeout"] as const;

function operationNamed(word: string): OperationName {
  const name = Object.keys(operations).find((one) => one === word || kebab(one) === word) ?? word;
  if (!isOperation(name)) throw new UsageError(`There is no operation ${word}; see qmore operations.`);
  if (operations[name]?.effect === "moves-money") return name;
  throw new UsageError(`${name} moves no money: a batch is for what must not happen twice.`);
}

/** A file by its own name, so that no link to it gets a journal of its own. @throws {UsageError} for what cannot be read twice */
function fileAt(path: string): string {
  const file = lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  if (statSync(file).isFile()) return file;
  throw new UsageError(`${path} is no file: a batch reads it several times, and keeps its journal beside it.`);
}

async function runBatch(
  call: Call,
  operation: OperationName,
  file: string,
  flags: BatchFlags,
  queue?: string,
): Promise<void> {
  const { terminal, end } = call;
  keepHeapSmall();
  const columns = await readColumns(file);
  const { envFile, sandbox, allowDuplicates = false } = flags;
  const credentials = readCredentials(terminal, envFile);
  const silent = createClientFromEnv(terminal, { credentials, sandbox, isSilent: true });
  checkColumns(silent, operation, columns, file);
  const hash = await hashOf(file);
  const report = (problem: string): void => {
    terminal.err(problem);
  };
  const checked = await checkRows({ client: silent, operation, file, columns, allowDuplicates, report });
  if (checked.rows === 0) throw new UsageError(`${file}: there are no rows in it, only the names of columns.`);
  if (checked.bad > 0) throw new UsageError(`${checked.bad} of ${checked.rows} rows are wrong. Nothing was sent.`);
  if (flags.dryRun === true) {
    const { rows, sums } = checked;
    const text = `${operation}: ${shownSums(checked)}. Nothing was sent.`;
    terminal.out(flags.json === true ? JSON.stringify({ operation, rows, sums }, undefined, 2) : text);
    return;
  }
  await askFirst(terminal, operation, checked, silent, flags.yes === true);
  const given = { ...checked, credentials, operation, file, columns, hash };
  if (queue === undefined) {
    end(await sendFile(terminal, given, flags));
    return;
  }
  const { queueRows } = await import("../queue/queue-rows.js");
  await queueRows(call, queue, silent, given, flags);
}

/** @throws {UsageError} unless it is wanted */
async function askFirst(
  terminal: Terminal,
  operation: OperationName,
  checked: CheckedFile,
  { customerId, baseUrl }: Client,
  yes: boolean,
): Promise<void> {
  const question = `${operation}: ${shownSums(checked)}, as ${customerId}, at ${baseUrl}. Go on?`;
  if (yes) return;
  if (!terminal.isInteractive)
    throw new UsageError(`"${question}" There is nobody to ask: --yes does it without asking. Nothing was sent.`);
  if (!(await terminal.confirm(question))) throw new UsageError("Nothing was sent.");
}

function shownSums({ rows, sums }: CheckedFile): string {
  return [`${rows} ${rows === 1 ? "row" : "rows"}`, ...sums].join(", ");
}
