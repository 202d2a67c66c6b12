import { onTestFinished } from "vitest";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.js";
import { ask } from "./ask.js";
import type { Question } from "./ask.js";

/** Own parameters of a request, in the order in which they are signed. */
export type Own = Readonly<Record<string, string>>;
export type Pairs = Readonly<Record<string, string>>;

/** A sandbox with a memory, and a way to ask it without the client. */
export interface Stateful {
  readonly sandbox: Sandbox;
  /** The answer's pairs. */
  readonly call: (operation: string, own?: Own, profile?: Question["profile"]) => Promise<Pairs>;
  /** `0`, or status and error code: `2 30013`. */
  readonly code: (operation: string, own?: Own, profile?: Question["profile"]) => Promise<string>;
  /** The answer of getOrderDetails. */
  readonly details: (orderNumber: string) => Promise<Pairs>;
}

/** Starts a sandbox with a memory that closes when the running test ends. */
export async function startStateful(options: Omit<SandboxOptions, "mode"> = {}): Promise<Stateful> {
  const sandbox = await startSandbox({ ...options, mode: "stateful" });
  onTestFinished(() => sandbox.close());
  const call: Stateful["call"] = async (operation, own = {}, profile = "seamless") =>
    (await ask(sandbox.url, { operation, own: Object.entries(own), profile })).pairs;
  return {
    sandbox,
    call,
    code: async (...question) => codeOf(await call(...question)),
    details: (orderNumber) => call("getOrderDetails", { orderNumber }),
  };
}

/** `0`, or status and error code. */
export function codeOf(pairs: Pairs): string {
  const code = pairs["error.1.errorCode"] ?? pairs["errorCode"];
  return code === undefined ? (pairs["status"] ?? "no status") : `${pairs["status"] ?? "no status"} ${code}`;
}

export const eur = (amount: string): Own => ({ amount, currency: "EUR" });
