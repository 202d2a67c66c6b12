/**
 * `npm run bench:generate`: time and memory of a whole `generate` for specs of 10, 100 and 1,000 operations. The larger
 * ones hold every operation of the real spec again and again.
 */
import { spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { growSpec } from "./grow.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1000];

interface Run {
  readonly seconds: number;
  /** Largest resident set, in MiB. */
  readonly mebibytes: number;
}

/** Runs the generator in a process of its own, as npm does. */
async function generate(spec: string, out: string): Promise<Run> {
  // At the exit of the process, not of its threads.
  const report = `import { isMainThread } from "node:worker_threads";
if (isMainThread) process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)));`;
  const args = [
    "--import",
    `data:text/javascript,${encodeURIComponent(report)}`,
    "generator/start.mjs",
    "generate",
    "--spec",
    spec,
    "--out",
    out,
  ];
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, { cwd: root });
  child.stdout.resume();
  const errors = await text(child.stderr);
  const seconds = (performance.now() - startedAt) / 1000;
  if (!/^\d+$/.test(errors)) throw new Error(errors);
  return { seconds, mebibytes: Number(errors) / 1024 };
}

process.stdout.write("operations  seconds  MiB at most  milliseconds an operation\n");
for (const size of SIZES) {
  const folder = await mkdtemp(join(tmpdir(), "qmore-bench-"));
  try {
    await cp(join(root, "spec"), join(folder, "spec"), { recursive: true });
    growSpec(join(folder, "spec"), size);
    const { seconds, mebibytes } = await generate(join(folder, "spec"), join(folder, "generated"));
    const columns = [String(size), seconds.toFixed(2), mebibytes.toFixed(0), ((seconds * 1000) / size).toFixed(1)];
    process.stdout.write(
      `${[10, 9, 13, 27].map((width, column) => (columns[column] ?? "").padStart(width)).join("")}\n`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
