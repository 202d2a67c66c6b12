import type { Client, OperationName } from "qmore-client";
import { openJournal } from "qmore-client/journal";
import { callByName, explainByName } from "../call-by-name.js";
import { callWithLook } from "../call-with-look.js";
import type { Define } from "../commands.js";
import { createClientFromEnv } from "../credentials.js";
import { exitCodeOf, exitCodes } from "../exit-codes.js";
import type { ExitCode } from "../exit-codes.js";
import { wholeFrom } from "../flag-values.js";
import { addCredentials, defineOperations } from "../operation-commands.js";
import type { CredentialFlags } from "../operation-commands.js";
import { parametersFrom } from "../parameter-flags.js";
import type { Parameters } from "../parameter-flags.js";
import { printResult } from "../print-result.js";
import { questionFor } from "../question.js";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

interface CallFlags extends CredentialFlags {
  readonly yes?: boolean;
  readonly timeout?: number;
  readonly journal?: string;
}

/** `qmore call <operation>` */
export const define: Define = (command, call) => {
  defineOperations(command, call, (sub, name, operation) => {
    const isAsked = operation.effect === "moves-money";
    addCredentials(sub).option("--timeout <milliseconds>", "for the whole call", wholeFrom(1));
    if (isAsked)
      sub
        .option("--yes", "move money without asking")
        .option("--journal <file>", "write down there what is sent, so that reconcile can find out what became of it");
    sub.action(async (flags: CallFlags) => {
      const { terminal, end } = call;
      const { envFile, sandbox, timeout, journal: file, yes = false } = flags;
      const client = createClientFromEnv(terminal, { envFile, sandbox, timeout });
      const parameters = parametersFrom(operation, { ...flags });
      // What is wrong with the parameters comes before the question.
      explainByName(client, name, parameters);
      if (isAsked && !yes && !(await isWanted(terminal, client, name, parameters))) {
        terminal.err("Nothing was sent.");
        end(exitCodes.unsent);
        return;
      }
      const signal = terminal.interrupted();
      if (file !== undefined) {
        end(await callWithJournal(terminal, name, parameters, { ...flags, journal: file }, signal));
        return;
      }
      const result = await callByName(client, name, parameters, { signal });
      printResult(terminal, result, flags);
      end(exitCodeOf(result.outcome));
    });
  });
};

/** Looks at the order first, so that what may have happened to it can be told afterwards. */
async function callWithJournal(
  terminal: Terminal,
  operation: OperationName,
  parameters: Parameters,
  flags: CallFlags & { readonly journal: string },
  signal: AbortSignal,
): Promise<ExitCode> {
  const { envFile, sandbox, timeout } = flags;
  const { onIntent, onResult, before, close } = openJournal(flags.journal);
  try {
    const client = createClientFromEnv(terminal, { envFile, sandbox, timeout, onIntent, onResult });
    const result = await callWithLook({ client, operation, before }, parameters, { signal });
    printResult(terminal, result.outcome === "put-off" ? result.look : result, flags);
    return result.outcome === "put-off" ? exitCodes.unsent : exitCodeOf(result.outcome);
  } finally {
    await close();
  }
}

function isWanted(
  terminal: Terminal,
  { customerId, baseUrl }: Client,
  operation: OperationName,
  parameters: Parameters,
): Promise<boolean> {
  const question = questionFor(operation, parameters);
  if (terminal.isInteractive) return terminal.confirm(`${question} As ${customerId}, at ${baseUrl}`);
  throw new UsageError(`"${question}" There is nobody to ask: --yes does it without asking. Nothing was sent.`);
}
