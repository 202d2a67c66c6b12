import { createInterface } from "node:readline/promises";
import { CallMistake } from "../../command.js";
import type { Ask } from "./ask.js";

/** A person at a terminal; undefined where there is none. `close` lets the process end. */
export function openTerminal(): { readonly ask: Ask; readonly close: () => void } | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const left = new AbortController();
  // Ctrl-C and Ctrl-D close it, and would leave the question without an answer for ever.
  lines.once("close", () => {
    left.abort();
  });
  return {
    ask: async (text) => {
      const line = text.lastIndexOf("\n") + 1;
      process.stdout.write(text.slice(0, line));
      try {
        return await lines.question(text.slice(line), { signal: left.signal });
      } catch (error) {
        if (!left.signal.aborted) throw error;
        throw new CallMistake("\nNothing was written: the questions are not all answered.");
      }
    },
    close: () => {
      lines.close();
    },
  };
}
