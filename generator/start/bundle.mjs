import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

/** Old enough that no run can still be loading from it. */
const OLD = 60 * 60 * 1000;

/**
 * Bundles the generator, unless the bundle for this hash is there already. It is built aside and then renamed, so that
 * another run sees all of it or nothing.
 *
 * @param {string} folder the generator's @param {string} hash of its sources @returns {Promise<string>} path of the entry
 */
export async function bundle(folder, hash) {
  const cache = join(folder, "..", "node_modules", ".cache", "qmore-client");
  const made = join(cache, hash);
  if (!existsSync(made)) {
    mkdirSync(cache, { recursive: true });
    removeOld(cache);
    const aside = mkdtempSync(join(cache, "new-"));
    await build(folder, aside);
    try {
      renameSync(aside, made);
    } catch (error) {
      rmSync(aside, { recursive: true });
      if (!existsSync(made)) throw error;
    }
  }
  return join(made, "main.mjs");
}

/** @param {string} folder @param {string} outdir */
async function build(folder, outdir) {
  const esbuild = await import("esbuild");
  const common = {
    outbase: folder,
    outdir,
    bundle: true,
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: "linked",
    logLevel: "error",
  };
  const main = join(folder, "main.ts");
  const thread = join(folder, "pipeline/thread.ts");
  await Promise.all([
    esbuild.build({ ...common, entryPoints: [main], format: "esm", splitting: true, outExtension: { ".js": ".mjs" } }),
    // As CommonJS, because `import` would read all nine megabytes of TypeScript for its export names first.
    esbuild.build({ ...common, entryPoints: [thread], format: "cjs", outExtension: { ".js": ".cjs" } }),
  ]);
}

/** Removes bundles of earlier sources, and what interrupted runs left; nothing else in the folder. */
function removeOld(cache) {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    const isOurs = /^([0-9a-f]{16}|new-\w{6})$/.test(name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (isOurs && made < Date.now() - OLD) rmSync(path, { recursive: true, force: true });
  }
}
