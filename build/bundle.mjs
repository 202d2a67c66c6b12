import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { embedded } from "./embedded.mjs";
import { sparse } from "./maps.mjs";

const FORM = {
  outdir: "dist",
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  legalComments: "none",
  logLevel: "error",
};

/**
 * The compiled modules of dist/ as one file for each entry, and one for what both need. ky becomes a part: a file that is
 * not looked for and opened is time that nobody waits. Names stay as they are, so that a stack trace can be read without a map.
 */
export async function bundle() {
  const groups = await import(pathToFileURL("dist/generated/groups.js").href);
  await build({
    ...FORM,
    entryPoints: { index: "dist/generated/index.js", sandbox: "dist/sandbox/index.js" },
    chunkNames: "shared",
    splitting: true,
    sourcemap: "linked",
    sourcesContent: false,
    plugins: [embedded, spelledOut(groups)],
  });
  for (const name of ["index", "shared"]) {
    const map = `dist/${name}.js.map`;
    writeFileSync(map, sparse(readFileSync(map, "utf8")));
  }
  // The sandbox is a tool of tests: its sources are not shipped, and a map would lead nowhere.
  rmSync("dist/sandbox.js.map");
  const sandbox = readFileSync("dist/sandbox.js", "utf8");
  writeFileSync("dist/sandbox.js", sandbox.replace(/\/\/# sourceMappingURL=.*\n?/, ""));
  // What the journal needs of the client is public: it takes that from the entry, and makes no third part of it.
  await build({ ...FORM, entryPoints: { journal: "dist/generated/journal.js" }, plugins: [fromTheEntry] });
}

const fromTheEntry = {
  name: "from-the-entry",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/reconcile\.js$/ }, () => ({ path: "./index.js", external: true }));
  },
};

/**
 * In the tables of operations, `...subMerchantOrder` becomes the names themselves: a spread may run code, for all that a
 * bundler knows, and the table of an operation that nobody uses would stay.
 */
function spelledOut(groups) {
  return {
    name: "spelled-out",
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]dist[\\/]generated[\\/]operations[\\/]\w+\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, "utf8").replace(/\.\.\.(\w+Order)\b/g, (_, name) =>
          groups[name].map((one) => JSON.stringify(one)).join(", "),
        ),
        loader: "js",
      }));
    },
  };
}
