/** A batch over a file in one process: a checked file comes in; its journal, its results and an exit code go out. */
import type { Client, OperationName } from "qmore-client";
import { openJournal } from "qmore-client/journal";
import type { Journal } from "qmore-client/journal";
import { createClientFromEnv } from "../credentials.js";
import { exitCodes } from "../exit-codes.js";
import type { ExitCode } from "../exit-codes.js";
import type { CredentialFlags } from "../operation-commands.js";
import type { Terminal } from "../terminal.js";
import { startProgress } from "./progress.js";
import { RowStates } from "./row-states.js";
import { runRows } from "./run-rows.js";
import { Spool } from "./spool.js";
import { exitCodeOfRows, summaryOf } from "./summary.js";
import { writeResults } from "./write-results.js";

/** A file whose rows are right. */
export interface GivenFile {
  readonly operation: OperationName;
  readonly file: string;
  readonly columns: readonly string[];
  readonly hash: string;
  readonly rows: number;
}

/** How it is sent. */
export interface SendFlags extends CredentialFlags {
  readonly concurrency: number;
  readonly settle: number;
  readonly timeout?: number;
}

/** Sends what is left of a file, and writes down what became of its rows. @returns the exit code */
export async function sendFile(terminal: Terminal, given: GivenFile, flags: SendFlags): Promise<ExitCode> {
  const { operation, file, columns, hash, rows } = given;
  const { concurrency, settle, json = false } = flags;
  const [results, spool] = [`${file}.result.csv`, new Spool(`${file}.result.csv.part`)];
  const states = new RowStates(rows, spool);
  const { journal, client } = openBatch(terminal, given, states, flags);
  const bar = startProgress(rows, states, terminal.isInteractive);
  const failures: unknown[] = [];
  const keep = (error: unknown): void => void failures.push(error);
  await runRows({
    call: { client, operation, before: journal.before },
    file,
    hash,
    journal,
    states,
    concurrency,
    settle,
    onProgress: bar.update,
    // The bar says so itself.
    say: terminal.isInteractive ? () => undefined : terminal.err,
    signal: terminal.interrupted(),
  }).catch(keep);
  bar.stop();
  await journal.close().catch(keep);
  await writeResults(file, columns, states, results).catch(keep);
  spool.close();
  terminal.out(summaryOf(states, rows, results, json));
  if (failures.length === 0) return exitCodeOfRows(states);
  const [failure] = failures;
  terminal.err(`qmore: ${failure instanceof Error ? failure.message : "the batch could not go on"}`);
  return states.count("open", "unclear") > 0 ? exitCodes.unknown : exitCodes.unsent;
}

/** The journal tells the states of all that happened, in earlier runs and in this one; the client tells the journal. */
function openBatch(
  terminal: Terminal,
  { operation, file, hash, rows }: GivenFile,
  states: RowStates,
  { envFile, sandbox, timeout, concurrency }: SendFlags,
): { readonly journal: Journal; readonly client: Client } {
  const { customerId } = createClientFromEnv(terminal, { envFile, sandbox, isSilent: true });
  const journal = openJournal(`${file}.journal`, {
    about: `${operation} of ${rows} rows with the hash ${hash.slice(0, 16)}, as ${customerId}`,
    onEntry: (entry) => {
      states.note(entry);
    },
  });
  const { onIntent, onResult } = journal;
  const choice = { envFile, sandbox, timeout, onIntent, onResult, maxConcurrent: concurrency };
  return { journal, client: createClientFromEnv(terminal, choice) };
}
