import { InvalidArgumentError } from "commander";
import type { Client, OperationName } from "qmore-client";
import { callByName, explainByName } from "../call-by-name.js";
import type { Define } from "../commands.js";
import { createClientFromEnv } from "../credentials.js";
import { exitCodeOf, exitCodes } from "../exit-codes.js";
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
}

/** `qmore call <operation>` */
export const define: Define = (command, call) => {
  defineOperations(command, call, (sub, name, operation) => {
    const isAsked = operation.effect === "moves-money";
    addCredentials(sub).option("--timeout <milliseconds>", "for the whole call", milliseconds);
    if (isAsked) sub.option("--yes", "move money without asking");
    sub.action(async (flags: CallFlags) => {
      const { terminal, end } = call;
      const { envFile, sandbox, timeout, yes = false } = flags;
      const client = createClientFromEnv(terminal, { envFile, sandbox, timeout });
      const parameters = parametersFrom(operation, { ...flags });
      // What is wrong with the parameters comes before the question.
      explainByName(client, name, parameters);
      if (isAsked && !yes && !(await isWanted(terminal, client, name, parameters))) {
        terminal.err("Nothing was sent.");
        end(exitCodes.unsent);
        return;
      }
      const result = await callByName(client, name, parameters, { signal: terminal.interrupted() });
      printResult(terminal, result, flags);
      end(exitCodeOf(result.outcome));
    });
  });
};

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

/** @throws {InvalidArgumentError} */
function milliseconds(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Allowed are whole milliseconds.");
}
