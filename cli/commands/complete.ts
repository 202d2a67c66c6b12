import type { Command } from "commander";
import type { Define } from "../commands.js";
import { programFor } from "../program.js";

/** `qmore complete -- <words>`: what the last word may become, one on each line. */
export const define: Define = (command, { terminal, end }) => {
  command.argument("[words...]").action(async (words: readonly string[]) => {
    const found = candidates(await programFor(words, terminal, end), words);
    if (found.length > 0) terminal.out(found.join("\n"));
  });
};

function candidates(program: Command, words: readonly string[]): readonly string[] {
  const [current = "", previous = ""] = [words.at(-1), words.at(-2)];
  const command = words.slice(0, -1).reduce(below, program);
  return wordsFor(command, current, previous).filter((word) => word.startsWith(current));
}

/** The subcommand of this name, or where there is none, the command itself. */
function below(command: Command, word: string): Command {
  return command.commands.find((one) => one.name() === word || one.aliases().includes(word)) ?? command;
}

function wordsFor(command: Command, current: string, previous: string): readonly string[] {
  const option = command.options.find(({ long }) => long === previous);
  if (option?.required === true) return option.argChoices ?? [];
  const help = command.createHelp();
  const flags = help.visibleOptions(command).flatMap(({ long }) => long ?? []);
  const names = help.visibleCommands(command).map((one) => one.name());
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  const others = [...names, ...choices];
  return current.startsWith("-") || others.length === 0 ? flags : others;
}
