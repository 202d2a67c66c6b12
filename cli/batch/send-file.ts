/** A batch over a file in one process: a checked file comes in; its journal, its results and an exit code go out. */
import { existsSync, statSync } from "node:fs";
import type { Client, Credentials, OperationName } from "qmore-client";
import { openJournal } from "qmore-client/journal";
import type { Journal } from "qmore-client/journal";
import { createClientFromEnv } from "../credentials.js";
import type { ExitCode } from "../exit-codes.js";
import type { CredentialFlags } from "../operation-commands.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { failuresOf } from "./failures.js";
import { startProgress } from "./progress.js";
import type { RowMarks } from "./row-marks.js";
import { RowStates } from "./row-states.js";
import { runRows } from "./run-rows.js";
import { Spool } from "./spool.js";
import { exitCodeOfRows, summaryOf } from "./summary.js";
import { writeResults } from "./write-results.js";

/** A file whose rows are right. */
export interface GivenFile {
  readonly credentials: Credentials;
  readonly operation: OperationName;
  readonly file: string;
  readonly columns: readonly string[];
  readonly hash: string;
  readonly rows: number;
  readonly marks: RowMarks;
}

/** How it is sent. */
export interface SendFlags extends CredentialFlags {
  readonly concurrency: number;
  readonly settle: number;
  readonly timeout?: number;
}

/** Sends what is left of a file, and writes down what became of its rows. @returns the exit code */
export async function sendFile(terminal: Terminal, given: GivenFile, flags: SendFlags): Promise<ExitCode> {
  const { operation, file, columns, hash, rows, marks } = given;
  const { concurrency, settle, json = false } = flags;
  const [results, spool] = [`${file}.result.csv`, new Spool(`${file}.result.csv.part`)];
  const states = new RowStates(rows, spool);
  const { journal, client } = openBatch(terminal, given, states, flags);
  const bar = startProgress(rows, states, terminal.isInteractive);
  const batch = {
    call: { client, operation, before: journal.before },
    file,
    hash,
    marks,
    journal,
    states,
    concurrency,
    settle,
    onProgress: bar.update,
    // The bar says so itself.
    say: terminal.isInteractive ? () => undefined : terminal.err,
    signal: terminal.interrupted(),
  };
  const failures = await failuresOf([
    () => runRows(batch).finally(bar.stop),
    () => journal.close(),
    () =>
      writeResults(file, columns, { states, marks }, results).finally(() => {
        spool.close();
      }),
  ]);
  for (const failure of failures) terminal.err(`qmore: ${failure}`);
  terminal.out(summaryOf(states, rows, results, json));
  return exitCodeOfRows(states, failures.length > 0);
}

/** The journal tells the states of all that happened, in earlier runs and in this one; the client tells the journal. */
function openBatch(
  terminal: Terminal,
  { credentials, operation, file, hash, rows }: GivenFile,
  states: RowStates,
  { sandbox, timeout, concurrency }: SendFlags,
): { readonly journal: Journal; readonly client: Client } {
  checkJournal(`${file}.journal`, `${file}.result.csv`);
  const journal = openJournal(`${file}.journal`, {
    about: `${operation} of ${rows} rows with the hash ${hash.slice(0, 16)}, as ${credentials.customerId}`,
    onEntry: (entry) => {
      states.note(entry);
    },
  });
  const { onIntent, onResult } = journal;
  const choice = { credentials, sandbox, timeout, onIntent, onResult, maxConcurrent: concurrency };
  return { journal, client: createClientFromEnv(terminal, choice) };
}

/** Results without a journal are all that is left of a batch: as a new one, it would send all of them again. @throws {UsageError} */
function checkJournal(journal: string, results: string): void {
  const { size = 0 } = statSync(journal, { throwIfNoEntry: false }) ?? {};
  if (size > 0 || !existsSync(results)) return;
  throw new UsageError(
    `${results} is from an earlier batch, whose ${journal} is gone. Nothing was sent. ` +
      "If the rows are to be sent once more, remove the results first.",
  );
}
