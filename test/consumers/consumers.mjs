import { WORKS, commonjs, esm, jestTest, nextRoute, typescript, withYaml } from "./programs.mjs";

/**
 * @typedef {object} Consumer
 * @property {string} name
 * @property {Record<string, string>} [packages] beside qmore-client, in exact versions
 * @property {"npm" | "pnpm" | "yarn"} [installer] by default npm
 * @property {Record<string, string>} files
 * @property {readonly (readonly string[])[]} steps commands; \`node\` is this Node, \`bin\` a program of a package
 * @property {string} [says] what the last step prints; by default what the check says
 * @property {boolean} [withCommand] the package qmore is installed too
 * @property {string} [alone] the file that a bundler wrote: it runs in a folder where nothing else is
 */

const json = (value) => JSON.stringify(value, null, 2);

/** The optional peer, and what needs it. */
const YAML = { yaml: "2.9.1" };
const SCENARIO = { "main.mjs": withYaml, "scenario.yaml": "orders:\n  - { paymentType: CCARD, amount: '1.00' }\n" };

/** Bundled into `out/`, without a warning. */
const bundled = (name, packages, build, out = "out/main.mjs") => ({
  name,
  packages,
  files: { "main.mjs": esm, "build.mjs": build },
  steps: [["node", "build.mjs"]],
  alone: out,
});

const next = (version, react) => ({
  name: `Next ${version.split(".")[0]}`,
  packages: { next: version, react, "react-dom": react },
  files: {
    "app/layout.js": "export default function Layout({ children }) { return <html><body>{children}</body></html>; }\n",
    "app/check/route.js": nextRoute,
    "start.mjs": `import { spawn } from "node:child_process";
const server = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-p", "0"]);
let said = "";
server.stdout.on("data", async (data) => {
  said += data;
  const [url] = /http:\\/\\/localhost:\\d+/.exec(said) ?? [];
  if (url === undefined || !said.includes("Ready")) return;
  said = "";
  console.log(await (await fetch(url + "/check")).text());
  server.kill();
});
`,
  },
  steps: [
    ["bin", "next", "build"],
    ["node", "start.mjs"],
  ],
});

/** @type {readonly Consumer[]} */
export const CONSUMERS = [
  { name: "ESM", files: { "main.mjs": esm }, steps: [["node", "main.mjs"]] },
  {
    name: "The command",
    files: {},
    steps: [
      ["bin", "qmore", "operations"],
      ["bin", "qmore", "error", "11017"],
    ],
    says: "Amount is missing",
    withCommand: true,
  },
  { name: "CommonJS", files: { "main.cjs": commonjs }, steps: [["node", "main.cjs"]] },
  {
    name: "TypeScript node16, CommonJS",
    packages: { typescript: "5.9.3", "@types/node": "20.19.43" },
    files: {
      "main.ts": typescript,
      "tsconfig.json": json({
        compilerOptions: { module: "node16", strict: true, types: ["node"] },
        files: ["main.ts"],
      }),
    },
    steps: [
      ["bin", "tsc", "-p", "."],
      ["node", "main.js"],
    ],
  },
  {
    name: "TypeScript node10",
    packages: { typescript: "5.9.3", "@types/node": "20.19.43" },
    files: {
      "main.ts": typescript,
      "tsconfig.json": json({
        compilerOptions: {
          module: "commonjs",
          moduleResolution: "node10",
          target: "es2022",
          strict: true,
          types: ["node"],
        },
        files: ["main.ts"],
      }),
    },
    steps: [
      ["bin", "tsc", "-p", "."],
      ["node", "main.js"],
    ],
  },
  {
    name: "Jest 30, CommonJS",
    packages: { jest: "30.5.2" },
    files: {
      "main.test.js": jestTest,
      // As README has it.
      "jest.config.js": `module.exports = {
  transform: { "/qmore-client/dist/": "qmore-client/jest", "\\\\.[jt]sx?$": "babel-jest" },
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?qmore-client/)"],
};
`,
    },
    steps: [["bin", "jest", "--ci"]],
    says: "",
  },
  bundled(
    "webpack 5",
    { webpack: "5.113.0" },
    `import webpack from "webpack";
const config = { mode: "production", target: "node20", entry: "./main.mjs", output: { path: process.cwd() + "/out", filename: "main.cjs" } };
webpack(config, (error, stats) => {
  if (error) throw error;
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString("errors-warnings"));
});
`,
    "out/main.cjs",
  ),
  bundled(
    "esbuild",
    { esbuild: "0.28.2" },
    `import { build } from "esbuild";
const { warnings } = await build({ entryPoints: ["main.mjs"], outfile: "out/main.mjs", bundle: true, minify: true, format: "esm", platform: "node" });
if (warnings.length > 0) throw new Error(JSON.stringify(warnings));
`,
  ),
  bundled(
    "rollup",
    { rollup: "4.68.8", "@rollup/plugin-node-resolve": "16.0.3" },
    `import { rollup } from "rollup";
import { nodeResolve } from "@rollup/plugin-node-resolve";
const onwarn = (warning) => { throw new Error(warning.message); };
const bundle = await rollup({ input: "main.mjs", external: /^node:/, onwarn, plugins: [nodeResolve({ preferBuiltins: true })] });
await bundle.write({ file: "out/main.mjs" });
`,
  ),
  bundled(
    "Vite SSR",
    { vite: "8.3.8" },
    `import { build } from "vite";
await build({ logLevel: "warn", ssr: { noExternal: true }, build: { ssr: "main.mjs", outDir: "out" } });
`,
    "out/main.mjs",
  ),
  {
    name: "ncc",
    packages: { "@vercel/ncc": "0.45.0" },
    files: { "main.mjs": esm },
    steps: [["bin", "ncc", "build", "main.mjs", "-o", "out"]],
    alone: "out/index.mjs",
  },
  { name: "pnpm, isolated", installer: "pnpm", packages: YAML, files: SCENARIO, steps: [["node", "main.mjs"]] },
  {
    name: "Yarn, Plug'n'Play",
    installer: "yarn",
    packages: YAML,
    files: SCENARIO,
    steps: [["node", "--require", "./.pnp.cjs", "--loader", "./.pnp.loader.mjs", "main.mjs"]],
  },
  next("14.2.35", "18.3.1"),
  next("15.5.29", "19.2.0"),
  {
    name: "Bun",
    packages: { bun: "1.4.5" },
    files: { "main.mjs": esm },
    steps: [["bin", "bun", "main.mjs"]],
  },
  {
    name: "Deno",
    packages: { deno: "2.9.6" },
    files: { "main.mjs": esm },
    steps: [["bin", "deno", "run", "--allow-all", "main.mjs"]],
  },
].map((consumer) => ({ packages: {}, installer: "npm", says: WORKS, ...consumer }));
