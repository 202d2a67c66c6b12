import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { vi } from "vitest";
import type { Command } from "../../generator/command.js";
import { specLoader } from "../../generator/load.js";
import type { Model } from "../../generator/model/model.js";
import { formatFiles } from "../../generator/pipeline/format.js";
import { generate } from "../../generator/pipeline/generate.js";
import { onlyChanged } from "../../generator/pipeline/only-changed.js";
import { sourcesGenerator, sourcesPrinter } from "../../generator/pipeline/sources.js";
import { readRuntime } from "../../generator/read.js";
import type { RuntimeFile, SpecFile } from "../../generator/read.js";
import type { TextFile } from "../../generator/validators/emit.js";
import { root } from "../support/root.js";

export { root };

const load = specLoader();

/** The runtime's sources, of which no test has a copy. */
export const runtime: Promise<readonly RuntimeFile[]> = readRuntime(join(root, "runtime"));

export async function modelOf(files: readonly SpecFile[]): Promise<Model> {
  const { findings, model } = await load(files);
  if (model === undefined) throw new Error(findings.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return model;
}

/** One for all tests: what comes out as before is neither printed nor formatted again. */
const generateSources = runtime.then(sourcesGenerator);
const format = onlyChanged(formatFiles);

/** All generated files of a model, text by path. */
export async function textsOf(model: Model): Promise<ReadonlyMap<string, string>> {
  return byPath(await generate(model, (await generateSources)(model), format));
}

/** The same, planned, emitted and printed afresh; only the formatting of a text that came out before is not done again. */
export async function freshTextsOf(model: Model): Promise<ReadonlyMap<string, string>> {
  const printed = sourcesPrinter(await runtime)(model);
  return byPath(await generate(model, format(printed), format));
}

function byPath(files: readonly TextFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text: content }) => [path, content]));
}

/** The files in a folder, text by path with forward slashes. */
export async function textsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(
    async (path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path, "utf8")] as const,
  );
  return new Map(await Promise.all(files));
}

const temporary: string[] = [];

/** For `afterAll`, in every test file that makes folders. */
export async function removeTemporaryFolders(): Promise<void> {
  for (const folder of temporary) await rm(folder, { recursive: true, force: true });
}

/** A new folder. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "qmore-generator-"));
  temporary.push(folder);
  return folder;
}

/** Copies of `spec/` and `generated/` in a new folder. */
export async function temporaryCopy(): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of ["spec", "generated"]) await cp(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

export async function write(folder: string, path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** Changes one file; the change must change something. */
export async function edit(folder: string, path: string, change: (content: string) => string): Promise<void> {
  const before = await readFile(join(folder, path), "utf8");
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  await writeFile(join(folder, path), after);
}

interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The repository whose generator it is. */
  readonly start?: string;
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `generate` as npm does, in a process of its own. */
export function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ended> {
  return runCommand("generate", args, surroundings);
}

/** Runs a command of the generator as npm does, in a process of its own. */
export async function runCommand(
  command: string,
  args: readonly string[],
  { cwd = root, env = {}, start = root }: Surroundings = {},
): Promise<Ended> {
  const script = join(start, "generator/start.mjs");
  const child = spawn(process.execPath, [script, command, ...args], { cwd, env: { ...process.env, ...env } });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

/** Calls a command in this process, for what one call in a process of its own has shown: what it prints, and ends with. */
export async function callHere(command: Command, args: string[]): Promise<Omit<Ended, "err">> {
  let out = "";
  const printed = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  try {
    const code = await command(args, { root, hash: "" });
    return { code, out };
  } finally {
    printed.mockRestore();
  }
}

/** Runs it on the `spec/` and `generated/` in a folder. */
export function runIn(folder: string, ...args: readonly string[]): Promise<Ended> {
  return run(["--spec", join(folder, "spec"), "--out", join(folder, "generated"), ...args]);
}
