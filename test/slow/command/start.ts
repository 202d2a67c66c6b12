import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { root } from "../../support/root.js";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

/** Starts the command as it lies in this checkout, or another one. */
export function start(
  words: readonly string[],
  env: Environment = {},
  file: string = join(root, "cli/qmore.mjs"),
): ChildProcess {
  const child = spawn(process.execPath, [file, ...words], { env: { PATH: process.env["PATH"], ...env } });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

/** Runs it to its end, with nobody at the terminal. */
export async function run(words: readonly string[], env: Environment = {}, file?: string): Promise<Ended> {
  const child = start(words, env, file);
  const exit = once(child, "exit");
  child.stdin?.end();
  const [out = "", err = ""] = await Promise.all(
    [child.stdout, child.stderr].map((stream) => (stream === null ? Promise.resolve("") : text(stream))),
  );
  await exit;
  return { code: child.exitCode, out, err };
}
