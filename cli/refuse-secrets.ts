import { UsageError } from "./usage-error.js";

/** A word of the command line that looks like a secret is not even repeated in a message. @throws {UsageError} */
export function refuseSecrets(words: readonly string[]): void {
  const [, name] = words.map((word) => /^--?([\w-]*(?:secret|password)[\w-]*)/i.exec(word)).find(Boolean) ?? [];
  if (name === undefined) return;
  throw new UsageError(
    `--${name} is refused: other users of this machine can read the command line, and the shell keeps it. ` +
      "Put QMORE_SECRET and QMORE_PASSWORD into the environment, or into a file for --env-file.",
  );
}
