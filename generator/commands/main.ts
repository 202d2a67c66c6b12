import { CallMistake } from "../read/spec-files.js";
import type { Command, ExitCode, Surroundings } from "./command.js";

interface Entry {
  readonly usage: string;
  readonly command: Command;
}

/** Each command is loaded when it is called, so that none pays for another. */
const commands = new Map<string, () => Promise<Entry>>([
  ["generate", () => import("./generate.js")],
  ["spec:check", () => import("./spec-check.js")],
  ["spec:explain", () => import("./spec-explain.js")],
  ["trace", () => import("./trace.js")],
  ["spec:diff", () => import("./spec-diff.js")],
  ["spec:sources", () => import("./spec-sources.js")],
]);

/** Runs the command that the first word names. */
export async function main(words: string[], surroundings: Surroundings): Promise<ExitCode> {
  const [name = "", ...args] = words;
  const load = commands.get(name);
  if (name === "--help") {
    console.log(usageOfAll());
    return 0;
  }
  if (load === undefined) {
    console.error(name === "" ? usageOfAll() : `There is no command "${name}".\n\n${usageOfAll()}`);
    return 2;
  }
  const { usage, command } = await load();
  if (args.includes("--help")) {
    console.log(usage);
    return 0;
  }
  try {
    return await command(args, surroundings);
  } catch (error) {
    if (!(error instanceof CallMistake)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}

function usageOfAll(): string {
  return `usage: node generator/start.mjs COMMAND [OPTIONS]\n\nCommands: ${[...commands.keys()].join(", ")}.\n--help after a command tells its options.`;
}
