/** What tests of the queue work with: a sandbox that remembers, a file of rows about its orders, and the command. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox } from "../../sandbox/index.js";
import { demoEnv } from "../support/demo-env.js";
import { root } from "../support/root.js";

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Scene {
  readonly sandbox: Sandbox;
  readonly folder: string;
  readonly start: (...words: readonly string[]) => ChildProcess;
  readonly run: (...words: readonly string[]) => Promise<Ended>;
  /** Processes that are still there are killed. */
  readonly close: () => Promise<void>;
}

export async function openScene(env: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const sandbox = await startSandbox({ mode: "stateful", seed: false });
  const folder = mkdtempSync(join(tmpdir(), "qmore-client-"));
  const children = new Set<ChildProcess>();
  const start: Scene["start"] = (...words) => {
    const all = { PATH: process.env["PATH"], ...demoEnv(sandbox.url), ...env };
    const child = spawn(process.execPath, [join(root, "cli/qmore.mjs"), ...words], { cwd: folder, env: all });
    child.stdin.end();
    children.add(child);
    child.once("exit", () => children.delete(child));
    return child;
  };
  return {
    sandbox,
    folder,
    start,
    run: async (...words) => await ended(start(...words)),
    close: async () => {
      for (const child of children) child.kill("SIGKILL");
      await sandbox.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Waits for the end of a command. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const exit = child.exitCode === null && child.signalCode === null ? once(child, "exit") : undefined;
  const [out = "", err = ""] = await Promise.all(
    [child.stdout, child.stderr].map((stream) => (stream === null ? Promise.resolve("") : text(stream))),
  );
  await exit;
  return { code: child.exitCode, out, err };
}

/** What each row captures; approved is ten times as much, so that the gateway would take it twice. */
export const ROW = { amount: "12.50", currency: "EUR" } as const;
const APPROVED = "125.00";
const TOO_LITTLE = "5.00";

/** New orders, and a file with a row about each. Of `refused` many, too little is approved. */
export function writeRows({ sandbox, folder }: Scene, rows: number, refused = 0): string {
  const file = join(folder, "rows.csv");
  const lines = Array.from({ length: rows }, (_, index) => {
    const amount = index < refused ? TOO_LITTLE : APPROVED;
    return `${sandbox.createOrder({ paymentType: "CCARD", amount }).orderNumber},${ROW.amount},${ROW.currency}\n`;
  });
  writeFileSync(file, ["orderNumber,amount,currency\n", ...lines].join(""));
  return file;
}

/** How often money moved, by order: as the sandbox wrote it down, whatever the command says. */
export function captures({ sandbox }: Scene): ReadonlyMap<string, number> {
  return new Map(
    sandbox
      .orders()
      .map(({ orderNumber, history }) => [orderNumber, history.filter(({ event }) => event === "deposit").length]),
  );
}

/** Workers that need not wait as long as for a gateway on the other side of the world. */
export const QUICK = ["--settle", "300", "--timeout", "1500", "--lease", "1000"] as const;

/** The name of the batch in what `qmore batch` said. */
export function batchIn(out: string): string {
  const [, batch] = /is batch ([\w-]+)/.exec(out) ?? [];
  if (batch === undefined) throw new Error(`There is no batch in: ${out}`);
  return batch;
}

/** Makes each command write at its end what it used. */
export const MEASURED = {
  NODE_OPTIONS:
    "--import=data:text/javascript,process.on('exit',()=>process.stderr.write('used'+JSON.stringify(process.resourceUsage())))",
} as const;

export interface Used {
  /** Bytes, at the most. */
  readonly memory: number;
  /** Seconds of a processor. */
  readonly processor: number;
}

/** What a command with {@link MEASURED} wrote. */
export function usedIn(err: string): Used {
  const number = (name: string): number => Number(new RegExp(`used\\{.*"${name}":(\\d+)`).exec(err)?.[1]);
  return {
    memory: number("maxRSS") * 1024,
    processor: (number("userCPUTime") + number("systemCPUTime")) / 1_000_000,
  };
}
