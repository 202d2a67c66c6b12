/**
 * Starts a command of the generator: bundles its TypeScript once per state of its sources, then runs the bundle. That is
 * what makes a check take a fraction of a second: no TypeScript loader at start, and nothing loaded that is not needed.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { bundle } from "./start/bundle.mjs";
import { loadText, loadWithCache } from "./start/code-cache.mjs";
import { hashesOfSources } from "./start/hash.mjs";

// In a single run most code runs too few times for V8's optimiser to pay: it would work longer than it saves.
// Sixty times the usual budget keeps it for what is really hot. A watcher runs often enough to gain.
// V8 of Node 22 and later has no such flag, and says so on stderr.
const hasBudget = Number.parseInt(process.versions.v8) < 12;
if (hasBudget && !process.argv.includes("--watch")) setFlagsFromString("--interrupt-budget=4000000");

// Whoever reads may have seen enough, as `head` has: that is no mistake, but a watcher then prints for nobody.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    const isClosed = "code" in error && error.code === "EPIPE";
    if (isClosed && !process.argv.includes("--watch")) return;
    if (!isClosed && stream === process.stdout) console.error(`The output cannot be written: ${error.message}`);
    process.exit(isClosed ? 0 : 2);
  });
}

const folder = dirname(fileURLToPath(import.meta.url));
try {
  const { all, generating } = hashesOfSources(folder);
  const bundled = await bundle(folder, all);
  const words = process.argv.slice(2);
  // What is compiled differs from command to command.
  const command = [...words.slice(0, 1), ...words.filter((word) => word === "--check")].join("-").replace(/\W/g, "-");
  const main = "commands/main.cjs";
  const { exports, store } =
    "text" in bundled
      ? { exports: loadText(join(folder, main), bundled.text), store: () => undefined }
      : loadWithCache([join(bundled.made, main)], join(bundled.made, "code", command));
  process.exitCode = await exports.main(words, { root: join(folder, ".."), hash: generating, state: all });
  store();
} catch (error) {
  // A call of the system that failed says all in its message; anything else is a mistake in the generator.
  const isOutside = error instanceof Error && "syscall" in error;
  console.error(`The generator failed: ${isOutside ? error.message : (error?.stack ?? error)}`);
  process.exitCode = 2;
}
