/** The command as few files: what a subcommand does not need lies in a file of its own, and is not opened. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));

/** What is published finds its packages, the client among them, beside it. */
export function bundleToPublish(outdir) {
  return bundle(outdir, { external: [...Object.keys({ ...dependencies, ...peerDependencies }), "yaml"] });
}

/** In a checkout the client is taken from its sources, and what every run needs is not looked for among the packages. */
export async function bundleInCheckout(outdir) {
  const { embedded } = await import("../build/embedded.mjs");
  const external = [...Object.keys(dependencies).filter((name) => name !== "commander"), "yaml"];
  return bundle(outdir, { external, plugins: [embedded] });
}

async function bundle(outdir, options) {
  const esbuild = await import("esbuild");
  await esbuild.build({
    entryPoints: [`${folder}main.ts`],
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    // For CommonJS that became part of it.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    logLevel: "error",
    ...options,
  });
}
