/**
 * `npm run bench:batch -- [rows]`: `qmore batch` beside a bare loop over the same rows, with eight calls at a time against a
 * gateway that answers at once; each in a process of its own, in turns. Prints medians, and the memory of few and many rows.
 */
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createClient, demoCredentials, explain } from "../generated/index.js";
import { startSandbox } from "../sandbox/index.js";
import { bundle } from "../test/support/bundle.js";
import { demoEnv } from "../test/support/demo-env.js";
import { printTable } from "../test/support/print-table.js";

const rows = Number(process.argv[2] ?? 10_000);
const ROUNDS = 3;
const FEW = 1_000;
const MANY = 100_000;

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "qmore-client-bench-"));
const gateway = fork(here("batch-gateway.ts"), [await recordLook()], { execArgv: ["--import", "tsx"] });
const baseUrl = `http://127.0.0.1:${String((await once(gateway, "message")).at(0))}`;
const loop = await bundle("bench/batch-loop.ts");

/** The answer to a look at an order, as the sandbox gives it. */
async function recordLook(): Promise<string> {
  const sandbox = await startSandbox({ mode: "stateful" });
  const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
  const { url, headers, body } = explain(client, "getOrderDetails", { orderNumber: "23473341" }, { reveal: true });
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method: "POST", headers }, resolve).on("error", reject).end(body);
  });
  const recorded = await text(answer);
  await sandbox.close();
  return recorded;
}

function writeRows(count: number): string {
  const file = join(folder, "rows.csv");
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  writeFileSync(file, `orderNumber,amount,currency\n${"".concat(...lines(count))}`);
  return file;
}

function lines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${1_000_000 + index},1.00,EUR\n`);
}

interface Run {
  readonly milliseconds: number;
  /** Largest of what was resident, in MB. */
  readonly memory: number;
}

/** Runs a program to its end. */
async function run(words: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", here("report-memory.mjs"), ...words], {
    env: { PATH: process.env["PATH"], ...demoEnv(baseUrl) },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let memory = 0;
  child.on("message", (message) => (memory = Number(message)));
  await once(child, "exit");
  if (child.exitCode !== 0) throw new Error(`${words.join(" ")} ended with ${child.exitCode ?? "a signal"}`);
  return { milliseconds: performance.now() - started, memory };
}

const qmore = (file: string): Promise<Run> => run([here("../cli/qmore.mjs"), "batch", "deposit", file, "--yes"]);

const contenders: Readonly<Record<string, (file: string) => Promise<Run>>> = {
  "loop of deposits": (file) => run([loop.file, file, "calls"]),
  "loop of looks and deposits": (file) => run([loop.file, file, "looks"]),
  "qmore batch": qmore,
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

try {
  await qmore(writeRows(1));
  const times = Object.keys(contenders).map((name) => ({ name, runs: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { name, runs } of times) runs.push((await contenders[name]?.(writeRows(rows)))?.milliseconds ?? 0);
  const middle = times.map(({ name, runs }) => ({ name, time: median(runs) }));
  const batch = middle.at(-1)?.time ?? 0;
  printTable(`${rows} rows, eight at a time, medians of ${ROUNDS} runs with their start`, [
    ["", "ms", "rows/s", "qmore batch / this"],
    ...middle.map(({ name, time }) => [
      name,
      time.toFixed(0),
      ((rows / time) * 1_000).toFixed(0),
      (batch / time).toFixed(2),
    ]),
  ]);
  const [few, many] = [await qmore(writeRows(FEW)), await qmore(writeRows(MANY))];
  printTable("Memory of qmore batch, the most that was resident", [
    ["rows", "MB", "s"],
    ...[few, many].map(({ memory, milliseconds }, index) => [
      String([FEW, MANY][index]),
      memory.toFixed(1),
      (milliseconds / 1_000).toFixed(1),
    ]),
    ["ratio", (many.memory / few.memory).toFixed(2), ""],
  ]);
} finally {
  gateway.disconnect();
  gateway.kill();
  await loop.remove();
  rmSync(folder, { recursive: true });
}
