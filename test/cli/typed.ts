import { onTestFinished } from "vitest";
import { main } from "../../cli/main.js";
import type { ExitCode } from "../../cli/exit-codes.js";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox } from "../../sandbox/index.js";
import { demoEnv } from "../support/demo-env.js";

export interface Typed {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** What somebody was asked. */
  readonly asked: readonly string[];
}

export interface Scene {
  readonly env?: Readonly<Record<string, string>>;
  /** What somebody who sits there answers; without it nobody does. */
  readonly answer?: boolean;
  readonly input?: string;
  readonly signal?: AbortSignal;
}

/** The command in this process: what is typed comes in, and what is to be seen of it goes out. */
export async function typed(
  words: readonly string[],
  { env = {}, answer, input = "", signal }: Scene = {},
): Promise<Typed> {
  const out: string[] = [];
  const err: string[] = [];
  const asked: string[] = [];
  const plain = (text: string): string => text.replaceAll(/\u001b\[\d+m/g, "");
  const code = await main(words, {
    env,
    out: (text) => void out.push(plain(text)),
    err: (text) => void err.push(plain(text)),
    isInteractive: answer !== undefined,
    confirm: (question) => {
      asked.push(question);
      return Promise.resolve(answer === true);
    },
    input: () => Promise.resolve(input),
    // The tests want to see what would be written.
    hide: () => undefined,
    interrupted: () => signal ?? new AbortController().signal,
  });
  return { code, out: out.join("\n"), err: err.join("\n"), asked };
}

export async function stateful(): Promise<{
  readonly sandbox: Sandbox;
  readonly env: Readonly<Record<string, string>>;
}> {
  const sandbox = await startSandbox({ mode: "stateful" });
  onTestFinished(() => sandbox.close());
  return { sandbox, env: demoEnv(sandbox.url) };
}

/** `deposit` of one euro, as words. */
export const deposit = [
  "call",
  "deposit",
  "--order-number",
  "23473341",
  "--amount",
  "1.00",
  "--currency",
  "EUR",
] as const;
