/** Generators on what they are made for: ours on the spec, the others on an OpenAPI file. Each is a command in a folder of its own. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { growOpenApi, growSpec } from "../grow.js";

const bench = fileURLToPath(new URL("..", import.meta.url));
const root = join(bench, "..");

/** What one run takes: whole processes, from their start to their end. */
export interface Cost {
  readonly milliseconds: number;
  /** Largest resident set. */
  readonly megabytes: number;
}

export interface Generator {
  readonly name: string;
  /** Makes a folder to work in. */
  readonly prepare: (folder: string) => void;
  /** Makes its input as large as so many operations; what it has from the start is the least. */
  readonly grow: (folder: string, operations: number) => void;
  readonly run: (folder: string) => Cost;
  /** Makes one parameter more or less long. */
  readonly change: (folder: string, length: number) => void;
}

const node = (folder: string, script: string, ...args: readonly string[]): Cost => {
  const peak = join(folder, "peak");
  const env = { ...process.env, NODE_OPTIONS: `--require=${join(bench, "peers/peak.cjs")}`, BENCH_PEAK: peak };
  const startedAt = performance.now();
  execFileSync(process.execPath, [script, ...args], { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
  const milliseconds = performance.now() - startedAt;
  // A line for every process of the command.
  const peaks = readFileSync(peak, "utf8").trim().split("\n").map(Number);
  rmSync(peak);
  return { milliseconds, megabytes: Math.max(...peaks) / 1024 };
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
  grow: (folder, operations) => growOpenApi(join(folder, "openapi.yaml"), operations),
  run: (folder) => node(folder, script, ...args),
  change: (folder, length) => replaceIn(join(folder, "openapi.yaml"), /(merchantReference: .*maxLength: )\d+/, length),
});

function replaceIn(file: string, pattern: RegExp, length: number): void {
  const text = readFileSync(file, "utf8");
  const changed = text.replace(pattern, `$1${length}`);
  if (changed === text) throw new Error(`${file} has no such line`);
  writeFileSync(file, changed);
}

export const generators: readonly Generator[] = [
  {
    name: "qmore-client",
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
    grow: (folder, operations) => growSpec(join(folder, "spec"), operations),
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

/** The three kinds of a run. */
export interface Costs {
  /** In a new folder. */
  readonly first: Cost;
  /** After one line changed. */
  readonly changed: Cost;
  readonly unchanged: Cost;
}

/** A generator in a new folder, with so many operations or what its input has. `length` is another than the input's. */
export function costsOf(generator: Generator, length: number, operations = 0): Costs {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    generator.prepare(folder);
    generator.grow(folder, operations);
    const first = generator.run(folder);
    // Twice, so that whoever remembers has something to remember.
    generator.run(folder);
    generator.change(folder, length);
    const changed = generator.run(folder);
    return { first, changed, unchanged: generator.run(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
