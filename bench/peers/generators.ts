/**
 * Generators on what they are made for: ours on the spec, the others on an equal OpenAPI file. Times of whole commands in fresh
 * processes, in turns: the first run in a new folder, after one changed line, and with nothing changed. Prints JSON.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { medianOf } from "./measure.js";

const bench = fileURLToPath(new URL("..", import.meta.url));
const root = join(bench, "..");
const ROUNDS = 3;

interface Generator {
  readonly name: string;
  /** Makes a folder to work in. */
  readonly prepare: (folder: string) => void;
  readonly run: (folder: string) => void;
  /** Makes one parameter more or less long. */
  readonly change: (folder: string, length: number) => void;
}

const node = (folder: string, script: string, ...args: readonly string[]): void => {
  execFileSync(process.execPath, [script, ...args], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
};
const binary = (name: string): string => {
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(join(bench, "node_modules", name, "package.json"), "utf8"),
  );
  return join(bench, "node_modules", name, typeof bin === "string" ? bin : (Object.values(bin)[0] ?? ""));
};

const fromOpenApi = (
  name: string,
  files: Readonly<Record<string, string>>,
  script: string,
  ...args: readonly string[]
): Generator => ({
  name,
  prepare: (folder) => {
    cpSync(join(bench, "peers/openapi.yaml"), join(folder, "openapi.yaml"));
    symlinkSync(join(bench, "node_modules"), join(folder, "node_modules"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  },
  run: (folder) => node(folder, script, ...args),
  change: (folder, length) => replaceIn(join(folder, "openapi.yaml"), /(merchantReference: .*maxLength: )\d+/, length),
});

function replaceIn(file: string, pattern: RegExp, length: number): void {
  const text = readFileSync(file, "utf8");
  const changed = text.replace(pattern, `$1${length}`);
  if (changed === text) throw new Error(`${file} has no such line`);
  writeFileSync(file, changed);
}

const generators: readonly Generator[] = [
  {
    name: "qmore-client (13 operations)",
    prepare: (folder) => {
      for (const part of [
        "spec",
        "generator",
        "runtime",
        "generated",
        "package.json",
        "tsconfig.json",
        ".prettierrc.json",
      ])
        cpSync(join(root, part), join(folder, part), { recursive: true, force: true, errorOnExist: false });
      rmSync(join(folder, "generated"), { recursive: true });
      cpSync(join(root, "node_modules"), join(folder, "node_modules"), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !path.includes("node_modules/.cache"),
      });
    },
    run: (folder) => node(folder, join(folder, "generator/start.mjs"), "generate"),
    change: (folder, length) =>
      replaceIn(
        join(folder, "spec/parameters.yaml"),
        /(merchantReference:\n {4}type: ascii\n {4}length: \{ max: )\d+/,
        length,
      ),
  },
  fromOpenApi(
    "hey-api (ky, zod)",
    {},
    binary("@hey-api/openapi-ts"),
    "-i",
    "openapi.yaml",
    "-o",
    "out",
    "-c",
    "@hey-api/client-ky",
    "-p",
    "@hey-api/typescript",
    "@hey-api/sdk",
    "zod",
    "--silent",
  ),
  fromOpenApi(
    "orval (fetch)",
    {},
    binary("orval"),
    "--input",
    "openapi.yaml",
    "--output",
    "out/api.ts",
    "--client",
    "fetch",
  ),
  fromOpenApi(
    "kubb (types, client)",
    {
      "kubb.config.js":
        'import { defineConfig } from "@kubb/core"; import { pluginOas } from "@kubb/plugin-oas"; import { pluginTs } from "@kubb/plugin-ts"; import { pluginClient } from "@kubb/plugin-client";\nexport default defineConfig({ root: ".", input: { path: "openapi.yaml" }, output: { path: "out", clean: true }, plugins: [pluginOas(), pluginTs(), pluginClient()] });\n',
    },
    binary("@kubb/cli"),
    "generate",
  ),
  fromOpenApi("openapi-typescript (types)", {}, binary("openapi-typescript"), "openapi.yaml", "-o", "out.ts"),
];

const results: Record<string, Record<"first" | "changed" | "unchanged", number[]>> = {};
for (let round = 0; round < ROUNDS; round++) {
  for (const { name, prepare, run, change } of generators) {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    const clocked = (): number => {
      const startedAt = performance.now();
      run(folder);
      return performance.now() - startedAt;
    };
    prepare(folder);
    const of = (results[name] ??= { first: [], changed: [], unchanged: [] });
    of.first.push(clocked());
    // Twice, so that whoever remembers has something to remember.
    clocked();
    change(folder, 100 + round);
    of.changed.push(clocked());
    of.unchanged.push(clocked());
    rmSync(folder, { recursive: true, force: true });
  }
}
process.stdout.write(
  JSON.stringify(
    Object.fromEntries(
      Object.entries(results).map(([name, of]) => [
        name,
        { first: medianOf(of.first), changed: medianOf(of.changed), unchanged: medianOf(of.unchanged) },
      ]),
    ),
  ),
);
