/** What every command of the generator's folder looks like to `main.ts`. */
import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { CallMistake } from "../read/spec-files.js";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>
>;

/** Reads a command line strictly. @throws {CallMistake} when it names something unknown. */
export function parseCall<O extends Options>(args: string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new CallMistake(error.message);
    throw error;
  }
}

/** 0 clean, 1 findings, differences or out of step, 2 a mistake in the call or a crash. */
export type ExitCode = 0 | 1 | 2;

export interface Surroundings {
  /** The repository's folder; relative paths in a call are relative to it. */
  readonly root: string;
  /** Hash over the sources that decide what is generated. */
  readonly hash: string;
  /** Hash over all that runs, packages included, for what is kept of values and texts; without it nothing is. */
  readonly state?: string;
}

export type Command = (args: string[], surroundings: Surroundings) => Promise<ExitCode>;

/** The one of `choices` that was asked for. @throws {CallMistake} when it is none of them. */
export function oneOf<C extends string>(choices: readonly C[], what: string, given: string): C {
  const chosen = choices.find((choice) => choice === given);
  if (chosen === undefined) throw new CallMistake(`There is no ${what} "${given}": ${choices.join(", ")}.`);
  return chosen;
}

/** For commands that take no words besides their options. @throws {CallMistake} when there are any. */
export function noWords(words: readonly string[]): void {
  if (words.length > 0) throw new CallMistake(`This takes no "${words.join(" ")}".`);
}
