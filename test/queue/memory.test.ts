/** Promise: a batch that is queued, worked off and read back needs no more memory with many rows than with few. */
import { expect, it } from "vitest";
import { postgresHere, sceneHere } from "./here.js";
import { batchIn, MEASURED, usedIn, writeRows } from "./scene.js";

const postgres = postgresHere();

/** Bytes at the most, of each command, with so many rows that only the queue knows of. */
async function peaks(rows: number): Promise<readonly number[]> {
  const scene = await sceneHere(MEASURED);
  const queue = ["--queue", postgres().newDatabase()];
  const file = writeRows(scene, rows);
  const added = await scene.run("batch", "deposit", file, ...queue, "--yes");
  const worker = scene.start("worker", ...queue);
  const results = await scene.run("batch", "results", batchIn(added.out), ...queue);
  worker.kill("SIGTERM");
  return [added, results].map(({ err }) => usedIn(err).memory);
}

it("stays flat", async () => {
  const [few, many] = [await peaks(1_000), await peaks(60_000)];
  for (const [index, peak] of many.entries()) expect(peak - (few[index] ?? 0)).toBeLessThan(60 * 1024 * 1024);
});
