/**
 * `npm run test:soak`: 10,000 calls against the stateful sandbox in a process of its own, every tenth met by a fault. Prints
 * what is left of sockets, timers and memory; exit code 1 when something is.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createClient, demoCredentials, deposit, getOrderDetails } from "../../generated/index.js";
import type { Client, Outcome } from "../../generated/index.js";
import { startSandbox } from "../../sandbox/index.js";
import type { FaultKind } from "../../sandbox/index.js";

const CALLS = 10_000;
const MOST_GROWTH = 5 * 1024 * 1024;
const KINDS: readonly FaultKind[] = [
  "reset",
  "silence",
  "close",
  "truncate",
  "html",
  "http-503",
  "redirect",
  "garbage",
];

if (process.send === undefined) await soak();
else await serve();

/** The sandbox lives in a process of its own, so that its memory and sockets are not counted. */
async function serve(): Promise<void> {
  const sandbox = await startSandbox({ mode: "stateful" });
  process.send?.(sandbox.url);
  let count = 0;
  // Faults are armed one at a time, each for the next call.
  process.on("message", () => {
    const kind = KINDS[count++ % KINDS.length] ?? "reset";
    sandbox.fault({ at: "after-execute", kind });
    process.send?.("armed");
  });
}

async function soak(): Promise<void> {
  const worker = fork(fileURLToPath(import.meta.url), { execArgv: ["--import", "tsx"] });
  const next = async (): Promise<string> => String((await once(worker, "message")).at(0));
  const client = createClient({ ...demoCredentials, baseUrl: await next(), timeout: 100 });
  const arm = async (): Promise<void> => {
    worker.send("arm");
    await next();
  };
  const resourcesBefore = resources();
  await callAll(client, 1_000, arm);
  const before = await heap();
  const startedAt = performance.now();
  const outcomes = await callAll(client, CALLS, arm);
  const seconds = (performance.now() - startedAt) / 1000;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const growth = (await heap()) - before;
  const left = resources().filter((kind) => !resourcesBefore.includes(kind));
  worker.kill();
  print(`${CALLS} calls in ${seconds.toFixed(1)} s: ${JSON.stringify(Object.fromEntries(outcomes))}`);
  print(`heap: ${(growth / 1024 / 1024).toFixed(2)} MiB more than after the first 1000 calls (allowed: 5)`);
  print(`sockets and timers left: ${left.length === 0 ? "none" : left.join(", ")}`);
  process.exitCode = growth < MOST_GROWTH && left.length === 0 ? 0 : 1;
}

async function callAll(client: Client, calls: number, arm: () => Promise<void>): Promise<Map<Outcome, number>> {
  const outcomes = new Map<Outcome, number>();
  for (let count = 0; count < calls; count += 10) {
    await arm();
    const orderNumber = "23473341";
    const ten = Array.from({ length: 10 }, (_, index) =>
      index % 2 === 0
        ? getOrderDetails(client, { orderNumber })
        : deposit(client, { orderNumber, amount: "1.00", currency: "EUR" }),
    );
    for (const { outcome } of await Promise.all(ten)) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  return outcomes;
}

/** Bytes in use after garbage collection. */
async function heap(): Promise<number> {
  for (let round = 0; round < 5; round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc?.();
  }
  if (globalThis.gc === undefined) throw new Error("run with --expose-gc");
  return process.memoryUsage().heapUsed;
}

/** What keeps the process alive, but for the worker and the terminal. */
function resources(): string[] {
  return process.getActiveResourcesInfo().filter((kind) => /TCP|Timeout|Immediate|FSReq/.test(kind));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
