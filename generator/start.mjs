/**
 * Starts a command of the generator: bundles its TypeScript once per state of its sources, then runs the bundle. That is
 * what makes a check take a fraction of a second: no TypeScript loader at start, and nothing loaded that is not needed.
 */
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { bundle } from "./start/bundle.mjs";
import { hashesOfSources } from "./start/hash.mjs";

// In a single run most code runs too few times for V8's optimiser to pay: it would work longer than it saves, on the second
// thread's processor. Sixty times the usual budget keeps it for what is really hot. A watcher runs often enough to gain.
if (!process.argv.includes("--watch")) setFlagsFromString("--interrupt-budget=4000000");

const folder = dirname(fileURLToPath(import.meta.url));
try {
  const { all, generating } = hashesOfSources(folder);
  const { main } = await import(pathToFileURL(await bundle(folder, all)).href);
  process.exitCode = await main(process.argv.slice(2), { root: join(folder, ".."), hash: generating });
} catch (error) {
  // A call of the system that failed says all in its message; anything else is a mistake in the generator.
  const isOutside = error instanceof Error && "syscall" in error;
  console.error(`The generator failed: ${isOutside ? error.message : (error?.stack ?? error)}`);
  process.exitCode = 2;
}
