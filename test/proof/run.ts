/** `npm run proof -- [rows]`: batches that are killed, that are started twice, and whose disk is full; prints what the books say. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printTable } from "../support/print-table.js";
import { proveBatch } from "./killed-batch.js";
import type { Proof, ProofOptions } from "./killed-batch.js";

const rows = Number(process.argv[2] ?? 2_000);
const soon = (): number => 100 + Math.random() * 1_400;

const cases: readonly (readonly [name: string, options: ProofOptions])[] = [
  ["not killed", { rows, lifetime: () => undefined }],
  ["killed at random", { rows, lifetime: soon }],
  ["two at once, killed", { rows, lifetime: soon, atOnce: 2 }],
];

/** A disk of a few kilobytes, which gets larger after the first run. */
async function onFullDisk(): Promise<Proof> {
  const folder = mkdtempSync(join(tmpdir(), "qmore-client-disk-"));
  // The list of rows, and a third of the journal.
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${Math.ceil(rows / 4)}k`, "tmpfs", folder]);
  try {
    const prepare = (run: number): void => {
      if (run === 1) execFileSync("mount", ["-o", "remount,size=1g", folder]);
    };
    return await proveBatch({ rows, lifetime: () => undefined, folder, prepare });
  } finally {
    execFileSync("umount", [folder]);
    rmdirSync(folder);
  }
}

const proofs: (readonly [string, Proof])[] = [];
for (const [name, options] of cases) proofs.push([name, await proveBatch(options)]);
// Only who may mount can make a disk that is full.
if (process.getuid?.() === 0) proofs.push(["disk full, then larger", await onFullDisk()]);
const columns = Object.keys(proofs[0]?.[1] ?? {});
printTable(`What the books of the gateway say, ${new Date().toISOString()}`, [
  ["", ...columns],
  ...proofs.map(([name, proof]) => [name, ...Object.values(proof).map(String)]),
]);
if (proofs.some(([, { movedTwice, lost, unnoticed }]) => movedTwice + lost + unnoticed > 0)) process.exitCode = 1;
