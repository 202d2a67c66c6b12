/** Where the command is typed: what it reads, and where it writes. Data go to `out`, all else to `err`. */
import { text as readAll } from "node:stream/consumers";
import { stripVTControlCharacters, styleText } from "node:util";

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes a line. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody sits there who can answer. */
  readonly isInteractive: boolean;
  /** Whether `y` was typed. */
  readonly confirm: (question: string) => Promise<boolean>;
  /** All of standard input. */
  readonly input: () => Promise<string>;
  /** From now on, none of these is written. */
  readonly hide: (secrets: readonly string[]) => void;
  /** Aborted when somebody presses Ctrl-C or ends the process; a second time, the system ends it. */
  readonly interrupted: () => AbortSignal;
}

/** What stands in place of a secret, here as in what the client shows. */
export const MASK = "•••";

/** Such a secret would take digits out of amounts and order numbers; the client keeps those secret that it knows. */
const NUMBER = /^[\d.,: -]*$/;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  // Whoever reads may have seen enough, as `head` has. What is being done is done to its end.
  for (const stream of [stdout, stderr]) stream.on("error", () => undefined);
  const secrets: string[] = [];
  const write = (stream: NodeJS.WriteStream, text: string): void => {
    const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, MASK), `${text}\n`);
    stream.write(stream.isTTY && !env["NO_COLOR"] ? clean : stripVTControlCharacters(clean));
  };
  return {
    env,
    out: (text) => {
      write(stdout, text);
    },
    err: (text) => {
      write(stderr, text);
    },
    isInteractive: stdin.isTTY && stderr.isTTY,
    confirm: async (question) => {
      const { createInterface } = await import("node:readline/promises");
      const lines = createInterface({ input: stdin, output: stderr });
      // Ctrl-D closes it without an answer.
      const closed = new Promise<string>((resolve) =>
        lines.once("close", () => {
          resolve("");
        }),
      );
      const answer = await Promise.race([lines.question(`${question} [y/N] `), closed]);
      lines.close();
      return /^y(es)?$/i.test(answer.trim());
    },
    input: () => readAll(stdin),
    hide: (more) => void secrets.push(...more.filter((secret) => !NUMBER.test(secret))),
    interrupted: () => {
      const controller = new AbortController();
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
        process.once(signal, () => {
          controller.abort();
        });
      }
      return controller.signal;
    },
  };
}

/** Text that stands out; a terminal without colours shows it plainly. */
export const bold = (text: string): string => styleText("bold", text);
export const dim = (text: string): string => styleText("dim", text);
export const red = (text: string): string => styleText("red", text);
export const green = (text: string): string => styleText("green", text);
export const yellow = (text: string): string => styleText("yellow", text);
