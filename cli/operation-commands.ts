/** Subcommands that take an operation and its parameters: `call deposit`, `explain deposit`. */
import type { Command } from "commander";
import type { OperationName } from "qmore-client";
import type { Call } from "./commands.js";
import { isOperation, kebab, operations } from "./operations.js";
import type { CommandOperation } from "./operations.js";
import { addParameters, exampleOf } from "./parameter-flags.js";

/** One subcommand for each operation; the one that is called gets its parameters as flags, and what `define` adds. */
export function defineOperations(
  parent: Command,
  { words }: Call,
  define: (command: Command, name: OperationName, operation: CommandOperation) => void,
): void {
  for (const [name, operation] of Object.entries(operations)) {
    const command = parent.command(kebab(name)).summary(operation.summary);
    if (kebab(name) !== name) command.alias(name);
    if (!isOperation(name) || !(words.includes(name) || words.includes(kebab(name)))) continue;
    command.description([operation.summary, operation.description ?? ""].join("\n").trim());
    addParameters(command, operation);
    define(command, name, operation);
    command.addHelpText(
      "after",
      `\nExample:\n  qmore ${parent.name()} ${kebab(name)} ${exampleOf(operation)}`.trimEnd(),
    );
  }
}

/** What says as whom, and for where. */
export function addCredentials(command: Command): Command {
  return command
    .optionsGroup("About the call:")
    .option("--env-file <file>", "take the QMORE_ variables from a file, and none from the environment")
    .option("--sandbox", "the published demo account at an address of this machine, and nothing else")
    .option("--json", "print one JSON document");
}

/** What {@link addCredentials} added. */
export interface CredentialFlags {
  readonly envFile?: string;
  readonly sandbox?: boolean;
  readonly json?: boolean;
}
