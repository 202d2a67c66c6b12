import { createRequire } from "node:module";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.mjs";
import { makeOnce } from "./make-once.mjs";

const require = createRequire(import.meta.url);

/**
 * Bundles the generator, unless the bundle for this hash is there already.
 *
 * @param {string} folder the generator's @param {string} hash of its sources
 * @returns {Promise<{ made: string } | { text: string }>} its folder, or itself where nothing can be kept
 */
export async function bundle(folder, hash) {
  const cache = cacheFolder(join(folder, ".."));
  if (cache === undefined) return { text: (await build(folder, { write: false })).outputFiles[0].text };
  const make = (aside) => build(folder, { outdir: aside, sourcemap: "linked" });
  return { made: await makeOnce(cache, hash, make) };
}

/** @param {string} folder @param {import("esbuild").BuildOptions} options what becomes of it */
async function build(folder, options) {
  const esbuild = await import("esbuild");
  return esbuild.build({
    ...options,
    entryPoints: [join(folder, "commands/main.ts")],
    outbase: folder,
    bundle: true,
    platform: "node",
    target: "node20",
    // As CommonJS, because only that can come from a code cache, and because `import` would read all nine megabytes of
    // TypeScript for its export names first.
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    define: { "import.meta.url": "moduleUrl" },
    banner: { js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
    packages: "external",
    logLevel: "error",
    // Code from a cache cannot import; what is imported late is required late.
    supported: { "dynamic-import": false },
    plugins: [inside("yaml"), inside("ajv"), outside("import-package.mjs")],
  });
}

/** A package of many small files, which become part of the bundle. */
function inside(name) {
  return {
    name: "inside",
    setup: ({ onResolve }) => {
      onResolve({ filter: new RegExp(`^${name}(/|$)`) }, ({ path }) => ({ path: require.resolve(path) }));
    },
  };
}

/** A source that stays outside of the bundle. */
function outside(name) {
  return {
    name: "outside",
    setup: ({ onResolve }) => {
      onResolve({ filter: new RegExp(`/${name}$`) }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path),
        external: true,
      }));
    },
  };
}
