/** Promise: however often its process is killed, and however many begin at once, a batch moves the money of a row once. */
import { expect, it } from "vitest";
import { printTable } from "../../support/print-table.js";
import { proveBatch } from "../../proof/killed-batch.js";
import type { Proof } from "../../proof/killed-batch.js";

const ROWS = 150;

function show(title: string, proof: Proof): void {
  printTable(title, [Object.keys(proof), Object.values(proof).map(String)]);
}

it("killed at random moments, with lost answers and silence", async () => {
  const started = performance.now();
  // Longer by and by, so that it gets to its end on a slow machine as well.
  const proof = await proveBatch({ rows: ROWS, lifetime: (run) => (100 + Math.random() * 900) * 1.05 ** run });
  show(`A batch that was killed, ${Math.round(performance.now() - started)} ms`, proof);
  expect(proof).toMatchObject({
    rows: ROWS,
    movedOnce: 135,
    movedTwice: 0,
    lost: 0,
    unnoticed: 0,
    unclear: 0,
    unsent: 0,
  });
  expect(proof.refused).toBe(15);
  expect(proof.code).toBe(3);
});

it("started three times at once, again and again", async () => {
  const lifetime = (run: number): number => (300 + Math.random() * 900) * 1.05 ** run;
  const proof = await proveBatch({ rows: ROWS, lifetime, atOnce: 3 });
  show("Three processes about one file", proof);
  expect(proof).toMatchObject({ movedOnce: 135, movedTwice: 0, lost: 0, unnoticed: 0, unsent: 0, code: 3 });
});
