/** The command `qmore`: words come in, an exit code goes out. */
import { CommanderError } from "commander";
import { programFor } from "./program.js";
import { hideSecrets, refuseSecrets } from "./secrets.js";
import { exitCodes } from "./exit-codes.js";
import type { ExitCode } from "./exit-codes.js";
import { processTerminal } from "./terminal.js";
import type { Terminal } from "./terminal.js";

export async function main(words: readonly string[], terminal: Terminal = processTerminal()): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const end = (given: ExitCode): void => {
    code = given;
  };
  try {
    hideSecrets(terminal, terminal.env);
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
