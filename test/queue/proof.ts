/**
 * `npm run test:proof:queue`, or `npm run test:proof:queue -- 500` for so many rows: the proof at its full size, as a table. Exit code 1
 * when money moved twice, or a row was lost.
 */
import { printTable } from "../support/print-table.js";
import { startPostgres } from "./postgres.js";
import { prove } from "./prove.js";
import type { Trial, Verdict } from "./prove.js";
import { openScene } from "./scene.js";

const rows = Number(process.argv[2] ?? 2_000);
const trials: readonly Trial[] = [
  { rows, workers: 1, restart: false },
  { rows, workers: 3, restart: false },
  { rows, workers: 3, restart: true },
];
const verdicts = [];
for (const trial of trials) verdicts.push(await tryOnce(trial));
const [first] = verdicts;
printTable("Rows against faults, with workers killed:", [
  Object.keys(first ?? {}),
  ...verdicts.map((verdict) => Object.values({ ...verdict }).map((value) => String(Math.round(value)))),
]);
if (verdicts.some(({ movedTwice, lost, wrong }) => movedTwice + lost + wrong > 0)) process.exitCode = 1;

async function tryOnce(trial: Trial): Promise<Verdict> {
  const postgres = startPostgres();
  const scene = await openScene();
  try {
    return await prove(scene, postgres, trial);
  } finally {
    await scene.close();
    postgres.close();
  }
}
