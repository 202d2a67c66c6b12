import { Command } from "commander";
import { subcommands } from "./commands.js";
import type { ExitCode } from "./exit-codes.js";
import packageJson from "./package.json" with { type: "json" };
import type { Terminal } from "./terminal.js";

/** Defines the subcommand that is called; of the others, the names are enough. */
export async function programFor(
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
  for (const { name, summary, hidden, load } of subcommands) {
    const command = program
      .command(name, { hidden: hidden === true })
      .summary(summary)
      .description(sentence(summary));
    if (name === called) await (await load()).define(command, { terminal, words: rest, end });
  }
  return program;
}

function sentence(summary: string): string {
  return `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;
}
