/**
 * `npm run bench:queue`: what a queue costs, and what it brings. Rows are called by one process with a file, by one worker
 * and by three, with a gateway that answers at once and with one that takes its time; then by the database alone; then, how long a batch takes to be
 * queued, and how long its first and further rows take to be handed out, by how many wait.
 */
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimNext, endClaim, writeIntent } from "../cli/queue/claims.js";
import { enter } from "../cli/queue/presence.js";
import { openQueue } from "../cli/queue/queue.js";
import { startPostgres } from "../test/queue/postgres.js";
import { ended, MEASURED, openScene, usedIn, writeRows } from "../test/queue/scene.js";
import type { Ended, Scene } from "../test/queue/scene.js";
import { demoClient } from "../test/support/clients.js";
import { printTable } from "../test/support/print-table.js";

/** Rows by the milliseconds in which the gateway answers: enough for the start of a process not to count. */
const CALLS = [
  [0, 6_000],
  [100, 1_200],
] as const;
const WAITING = [1_000, 10_000, 100_000, 1_000_000] as const;
const HAND_OUTS = 20;
const TURNED_OVER = 5_000;

const postgres = startPostgres();
try {
  const calls = [];
  for (const [delay, rows] of CALLS) {
    calls.push([`${delay} ms`, "a file", ...(await callRows(delay, rows, callFile))]);
    for (const workers of [1, 3])
      calls.push([
        `${delay} ms`,
        `${workers} of a queue`,
        ...(await callRows(delay, rows, (...on) => callQueue(...on, workers))),
      ]);
  }
  printTable("Two calls for each row, eight at a time in each process:", [
    ["gateway", "processes", "rows/s", "processor ms a row", "MiB each"],
    ...calls,
  ]);
  printTable("The database alone:", [["rows/s"], [shown(await turnOver())]]);
  const waiting = [];
  for (const rows of WAITING) waiting.push(await queueRows(rows));
  printTable("Rows that wait:", [["rows", "queued rows/s", "MiB", "ms until 25 are handed out"], ...waiting]);
} finally {
  postgres.close();
}

type CallAll = (scene: Scene, file: string) => Promise<readonly Ended[]>;

async function callRows(delay: number, rows: number, callAll: CallAll): Promise<string[]> {
  const scene = await openScene(MEASURED);
  try {
    const file = writeRows(scene, rows);
    if (delay > 0) scene.sandbox.fault({ at: "before-execute", kind: "delay", milliseconds: delay, times: 1_000_000 });
    const since = performance.now();
    const ends = await callAll(scene, file);
    const seconds = (performance.now() - since) / 1_000;
    if (ends.some(({ code }) => code !== 0)) throw new Error(ends.map(({ err }) => err).join("\n"));
    const used = ends.map(({ err }) => usedIn(err));
    const processor = used.reduce((sum, one) => sum + one.processor, 0);
    return [rows / seconds, (processor * 1_000) / rows, inMiB(Math.max(...used.map(({ memory }) => memory)))].map(
      shown,
    );
  } finally {
    await scene.close();
  }
}

async function callFile(scene: Scene, file: string): Promise<readonly Ended[]> {
  return [await scene.run("batch", "deposit", file, "--yes")];
}

/** Queueing the rows is part of it. */
async function callQueue(scene: Scene, file: string, workers: number): Promise<readonly Ended[]> {
  const queue = ["--queue", postgres.newDatabase()];
  const added = await scene.run("batch", "deposit", file, ...queue, "--yes");
  const all = Array.from({ length: workers }, () => scene.start("worker", ...queue, "--until-done"));
  return [added, ...(await Promise.all(all.map(ended)))];
}

/** Rows a second of the database alone: claim, intent and end, of one process without a gateway. */
async function turnOver(): Promise<number> {
  const scene = await openScene();
  const url = postgres.newDatabase();
  await scene.run("batch", "deposit", writeRows(scene, TURNED_OVER), "--queue", url, "--yes");
  const queue = await openQueue(url, demoClient({ baseUrl: scene.sandbox.url }), { longest: 0, say: () => undefined });
  const { worker, leave } = await enter(queue, 600_000);
  const work = async (): Promise<void> => {
    for (let claims = await claimNext(queue, worker); claims !== undefined; claims = await claimNext(queue, worker))
      for (const { id, operation, values } of claims) {
        const intent = { id: randomUUID(), operation, at: new Date().toISOString(), parameters: values, memo: id };
        const before = { orderNumber: values["orderNumber"] ?? "", payments: [{ state: "APPROVED" }], credits: [] };
        await writeIntent(queue, { claim: id, worker, intent, before, longest: 0 });
        await endClaim(queue, { id, state: "done", end: { outcome: "done", errors: [], numbers: {} } });
      }
  };
  const since = performance.now();
  await Promise.all(Array.from({ length: 8 }, work));
  const seconds = (performance.now() - since) / 1_000;
  await leave();
  await queue.close();
  await scene.close();
  return TURNED_OVER / seconds;
}

async function queueRows(rows: number): Promise<string[]> {
  const scene = await openScene(MEASURED);
  try {
    const file = join(scene.folder, "rows.csv");
    const lines = Array.from({ length: rows }, (_, index) => `${10_000_000 + index},12.50,EUR\n`);
    writeFileSync(file, ["orderNumber,amount,currency\n", ...lines].join(""));
    const url = postgres.newDatabase();
    const since = performance.now();
    const { err } = await scene.run("batch", "deposit", file, "--queue", url, "--yes");
    const seconds = (performance.now() - since) / 1_000;
    return [rows, rows / seconds, inMiB(usedIn(err).memory), await handOut(url, scene)].map(shown);
  } finally {
    await scene.close();
  }
}

/** @returns milliseconds, the median */
async function handOut(url: string, { sandbox }: Scene): Promise<number> {
  const queue = await openQueue(url, demoClient({ baseUrl: sandbox.url }), { longest: 0, say: () => undefined });
  const { worker, leave } = await enter(queue, 600_000);
  const times = [];
  for (let count = 0; count < HAND_OUTS; count++) {
    const since = performance.now();
    await claimNext(queue, worker);
    times.push(performance.now() - since);
  }
  await leave();
  await queue.close();
  return times.sort((a, b) => a - b)[HAND_OUTS / 2] ?? 0;
}

function inMiB(bytes: number): number {
  return bytes / 1024 / 1024;
}

function shown(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
