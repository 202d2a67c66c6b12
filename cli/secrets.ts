/** What must never be seen: neither taken from the command line, nor written. Loads no client. */
import type { Terminal } from "./terminal.js";
import { UsageError } from "./usage-error.js";

/** Nothing that is written from now on holds them. */
export function hideSecrets(terminal: Terminal, env: Terminal["env"]): void {
  terminal.hide([env["QMORE_SECRET"], env["QMORE_PASSWORD"]].flatMap((secret) => (secret ? [secret] : [])));
}

/** A word of the command line that looks like a secret is not even repeated in a message. @throws {UsageError} */
export function refuseSecrets(words: readonly string[]): void {
  const [, name] = words.map((word) => /^--?([\w-]*(?:secret|password)[\w-]*)/i.exec(word)).find(Boolean) ?? [];
  if (name === undefined) return;
  throw new UsageError(
    `--${name} is refused: other users of this machine can read the command line, and the shell keeps it. ` +
      "Put QMORE_SECRET and QMORE_PASSWORD into the environment, or into a file for --env-file.",
  );
}
