/** The command `qmore`: words come in, an exit code goes out. */
import { Command, CommanderError } from "commander";
import { subcommands } from "./commands.js";
import { refuseSecrets } from "./refuse-secrets.js";
import { exitCodes } from "./exit-codes.js";
import type { ExitCode } from "./exit-codes.js";
import { processTerminal } from "./terminal.js";
import type { Terminal } from "./terminal.js";
import packageJson from "./package.json" with { type: "json" };

export async function main(words: readonly string[], terminal: Terminal = processTerminal()): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const end = (given: ExitCode): void => {
    code = given;
  };
  try {
    refuseSecrets(words);
    const program = await programFor(words, terminal, end);
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongCall;
    terminal.err(`qmore: ${error instanceof Error ? error.message : "something went wrong"}`);
    return exitCodes.wrongCall;
  }
}

/** Defines the subcommand that is called; of the others, the names are enough. */
async function programFor(
  words: readonly string[],
  terminal: Terminal,
  end: (code: ExitCode) => void,
): Promise<Command> {
  const program = new Command("qmore")
    .description("The payment gateway QMORE Checkout Seamless on the command line.")
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text.trimEnd());
      },
      writeErr: (text) => {
        terminal.err(text.trimEnd());
      },
    });
  const [called, ...rest] = words[0] === "help" ? words.slice(1) : words;
  for (const { name, summary, load } of subcommands) {
    const command = program.command(name).summary(summary).description(sentence(summary));
    if (name === called) await (await load()).define(command, { terminal, words: rest, end });
  }
  return program;
}

function sentence(summary: string): string {
  return `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;
}
