/**
 * The proof: rows against a sandbox with faults, while workers are killed at random moments until all is done. What the
 * command says of each row is compared with the sandbox's ledger.
 */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Postgres } from "./postgres.js";
import { batchIn, captures, QUICK, writeRows } from "./scene.js";
import type { Scene } from "./scene.js";

export interface Trial {
  readonly rows: number;
  readonly workers: number;
  /** Whether PostgreSQL crashes in the middle, and comes again. */
  readonly restart: boolean;
}

export interface Verdict {
  readonly rows: number;
  readonly workers: number;
  readonly kills: number;
  readonly restarts: number;
  /** As the ledger has it. */
  readonly movedOnce: number;
  readonly movedTwice: number;
  /** As the results have it. */
  readonly refused: number;
  readonly unclear: number;
  /** Money did not move, and the results say neither that it was refused nor that it is unclear. */
  readonly lost: number;
  /** The results say that it is done, or that it is not, and the ledger says otherwise. */
  readonly wrong: number;
  readonly seconds: number;
}

export async function prove(scene: Scene, postgres: Postgres, { rows, workers, restart }: Trial): Promise<Verdict> {
  armFaults(scene);
  const file = writeRows(scene, rows, Math.ceil(rows / 50));
  const queue = ["--queue", postgres.newDatabase()];
  const { out } = await scene.run("batch", "deposit", file, ...queue, "--yes");
  const batch = batchIn(out);
  const since = performance.now();
  const begin = (): ChildProcess => scene.start("worker", ...queue, ...QUICK, "--until-done");
  const crash = restart ? crashInTheMiddle(scene, postgres, rows) : Promise.resolve();
  const [kills] = await Promise.all([killUntilDone(begin, workers), crash]);
  const seconds = (performance.now() - since) / 1_000;
  await scene.run("batch", "results", batch, ...queue);
  return { rows, workers, kills, restarts: restart ? 1 : 0, seconds, ...judge(scene, `${file}.result.csv`) };
}

/** Answers that are lost and calls that never arrive, of captures and of looks. */
function armFaults({ sandbox }: Scene): void {
  const often = { times: 1_000_000 } as const;
  const deposit = { ...often, operation: "deposit" } as const;
  sandbox.fault({ ...deposit, at: "after-execute", kind: "reset", probability: 0.04, seed: 1 });
  sandbox.fault({ ...deposit, at: "after-execute", kind: "silence", probability: 0.02, seed: 2 });
  sandbox.fault({ ...deposit, at: "after-execute", kind: "truncate", probability: 0.02, seed: 3 });
  sandbox.fault({ ...deposit, at: "before-execute", kind: "reset", probability: 0.04, seed: 4 });
  sandbox.fault({ ...deposit, at: "before-execute", kind: "silence", probability: 0.02, seed: 5 });
  sandbox.fault({
    ...often,
    operation: "getOrderDetails",
    at: "after-execute",
    kind: "reset",
    probability: 0.02,
    seed: 6,
  });
}

async function crashInTheMiddle(scene: Scene, postgres: Postgres, rows: number): Promise<void> {
  const half = (): boolean => [...captures(scene).values()].filter((count) => count > 0).length >= rows / 2;
  while (!half()) await sleep(100);
  postgres.stop("immediate");
  await sleep(500);
  postgres.start();
}

/** @returns how many were killed */
async function killUntilDone(begin: () => ChildProcess, workers: number): Promise<number> {
  let kills = 0;
  const runOne = async (): Promise<void> => {
    for (;;) {
      const child = begin();
      const timer = setTimeout(() => child.kill("SIGKILL"), 700 + Math.random() * 3_000);
      await once(child, "exit");
      clearTimeout(timer);
      if (child.exitCode === 0) return;
      if (child.signalCode === null) throw new Error(`A worker ended with ${String(child.exitCode)}.`);
      kills += 1;
    }
  };
  await Promise.all(Array.from({ length: workers }, runOne));
  return kills;
}

function judge(scene: Scene, results: string): Omit<Verdict, "rows" | "workers" | "kills" | "restarts" | "seconds"> {
  const moved = captures(scene);
  const counts = { movedOnce: 0, movedTwice: 0, refused: 0, unclear: 0, lost: 0, wrong: 0 };
  for (const line of readFileSync(results, "utf8").trim().split("\n").slice(1)) {
    const [, order = "", , , outcome = "", verdict = ""] = line.split(",");
    const [times = 0, isDone] = [moved.get(order), outcome === "done" || verdict === "executed"];
    const [isRefused, isUnclear] = [outcome === "refused", outcome === "unknown" && verdict !== "executed"];
    if (times === 1) counts.movedOnce += 1;
    if (times > 1) counts.movedTwice += 1;
    if (isRefused) counts.refused += 1;
    if (isUnclear) counts.unclear += 1;
    if (times === 0 && !isRefused && !isUnclear) counts.lost += 1;
    if (!isUnclear && isDone !== times > 0) counts.wrong += 1;
  }
  return counts;
}
