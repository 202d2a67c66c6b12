/**
 * What it costs to have a library: time and memory of a fresh process that imports it, what is installed, and what a bundle holds
 * that captures one payment with it. Prints JSON.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { inTurns, medianOf } from "./measure.js";

const bench = fileURLToPath(new URL("..", import.meta.url));
const modules = join(bench, "node_modules");

/** By name: the packages, and a program that uses it for one operation. */
const libraries: Readonly<Record<string, { readonly packages: readonly string[]; readonly program: string }>> = {
  ky: { packages: ["ky"], program: 'import ky from "ky"; export default ky.post;' },
  "qmore-client": {
    packages: ["qmore-client", "ky"],
    program: 'import { createClient, deposit } from "qmore-client"; export default [createClient, deposit];',
  },
  "hey-api + ky": {
    packages: ["ky"],
    program: 'import { deposit } from "./made/ky/sdk.gen.js"; export default deposit;',
  },
  "hey-api + ky + zod": {
    packages: ["ky", "zod"],
    program: 'import { deposit } from "./made/ky-zod/sdk.gen.js"; export default deposit;',
  },
  stripe: { packages: ["stripe"], program: 'import Stripe from "stripe"; export default new Stripe("k");' },
  mollie: {
    packages: ["@mollie/api-client"],
    program: 'import { createMollieClient } from "@mollie/api-client"; export default createMollieClient;',
  },
  braintree: {
    packages: ["braintree"],
    program: 'import braintree from "braintree"; export default braintree.BraintreeGateway;',
  },
  adyen: {
    packages: ["@adyen/api-library"],
    program: 'import adyen from "@adyen/api-library"; export default adyen.CheckoutAPI;',
  },
  square: { packages: ["square"], program: 'import { SquareClient } from "square"; export default SquareClient;' },
};

const programs = Object.fromEntries(
  await Promise.all(
    Object.entries(libraries).map(async ([name, { program }]) => [name, await bundled(program)] as const),
  ),
);

/** Imports it as it is installed; the generated clients, which are TypeScript, as one file beside their packages. */
async function importable(name: string, program: string): Promise<string> {
  if (!name.startsWith("hey-api")) return program;
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: bench },
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

async function bundled(program: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: bench },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

const sources = Object.fromEntries(
  await Promise.all(
    Object.entries(libraries).map(async ([name, { program }]) => [name, await importable(name, program)] as const),
  ),
);
const fresh = (source: string): string =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", source], { cwd: bench, encoding: "utf8" });
const times = await inTurns(
  Object.fromEntries([
    ["(nothing)", () => fresh("")],
    ...Object.entries(sources).map(([name, source]) => [name, () => fresh(source)] as const),
  ]),
  { rounds: 15, warmUp: 2 },
);
const nothing = medianOf(times.get("(nothing)") ?? []);

const REPORT = "\nprocess.stdout.write(String(process.memoryUsage().rss));";
const bare = Number(fresh(REPORT));

/** A package with everything that it depends on, as it lies on the disk. */
function installed(names: readonly string[], seen = new Set<string>()): { bytes: number; files: number } {
  let [bytes, files] = [0, 0];
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    const own = name === "qmore-client" ? packed() : sizeOf(join(modules, name));
    const { dependencies = {} }: { dependencies?: object } = JSON.parse(
      readFileSync(join(modules, name, "package.json"), "utf8"),
    );
    const below = installed(Object.keys(dependencies), seen);
    bytes += own.bytes + below.bytes;
    files += own.files + below.files;
  }
  return { bytes, files };
}

function sizeOf(folder: string): { bytes: number; files: number } {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => !path.startsWith("node_modules"),
  );
  const sizes = paths.map((path) => statSync(join(folder, path))).filter((stat) => stat.isFile());
  return { bytes: sizes.reduce((sum, { size }) => sum + size, 0), files: sizes.length };
}

function packed(): { bytes: number; files: number } {
  const printed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: join(bench, ".."),
    encoding: "utf8",
  });
  const [{ unpackedSize, entryCount }]: [{ unpackedSize: number; entryCount: number }] = JSON.parse(printed);
  return { bytes: unpackedSize, files: entryCount };
}

const rows = Object.entries(libraries).map(([name, { packages }]) => ({
  name,
  milliseconds: medianOf(times.get(name) ?? []) - nothing,
  megabytes: (Number(fresh(`${sources[name] ?? ""}${REPORT}`)) - bare) / 2 ** 20,
  gzip: programs[name] ?? 0,
  ...installed(packages),
}));
process.stdout.write(JSON.stringify({ nothing, rows }));
