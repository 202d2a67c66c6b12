/**
 * Starts the generator: bundles its TypeScript once per state of its sources, then runs the bundle. That is what makes a
 * check take a fraction of a second: no TypeScript loader at start, and nothing loaded that the command does not need.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = dirname(fileURLToPath(import.meta.url));
const cache = join(folder, "..", "node_modules", ".cache", "qmore-client");

/** Hash over names and texts of all sources here, this file included; the manifest of the generated files records it. */
const digest = createHash("sha256");
for (const name of sources("")) {
  digest.update(`${name}\0`).update(readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n"));
}
const hash = digest.digest("hex").slice(0, 16);

const bundle = join(cache, hash, "main.js");
if (!existsSync(bundle)) {
  const { build } = await import("esbuild");
  mkdirSync(cache, { recursive: true });
  await build({
    entryPoints: [join(folder, "main.ts"), join(folder, "pipeline/thread.ts")],
    outbase: folder,
    outdir: join(cache, hash),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "error",
  });
}
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2), hash);

/** @param {string} below @returns {string[]} paths with forward slashes, in code-point order */
function sources(below) {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? sources(name) : /\.(ts|mjs)$/.test(name) ? [name] : [];
    })
    .sort();
}
