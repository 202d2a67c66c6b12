import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { vi } from "vitest";
import type { Command } from "../../generator/commands/command.js";
import { main } from "../../generator/commands/main.js";
import type { Model } from "../../generator/model/model.js";
import type { TextFile } from "../../generator/plan/plan.js";
import { readRuntime } from "../../generator/read/spec-files.js";
import type { RuntimeFile, SpecFile } from "../../generator/read/spec-files.js";
import { generate } from "../../generator/write/generate.js";
import type { Workshop } from "../../generator/write/generate.js";
import { textsInMemory } from "../../generator/write/kept-texts.js";
import type { KeptTexts } from "../../generator/write/kept-texts.js";
import { sourcesOf } from "../../generator/write/manifest.js";
import type { Makers, Sources } from "../../generator/write/manifest.js";
import { readManifest, writeOutput } from "../../generator/write/output.js";
import type { Changes } from "../../generator/write/output.js";
import { root } from "../support/root.js";
import { frozenSpec, load } from "../support/specs.js";

export { root };

/** The runtime's sources, of which no test has a copy. */
export const runtime: Promise<readonly RuntimeFile[]> = readRuntime(join(root, "runtime"));

export async function modelOf(files: readonly SpecFile[]): Promise<Model> {
  const { findings, model } = await load(files);
  if (model === undefined) throw new Error(findings.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return model;
}

/** One for all tests: what is made of the same as before is neither printed nor formatted again. */
export const workshop: Promise<Workshop> = runtime.then((files) => ({ runtime: files, kept: keepingAll() }));

/** All generated files of a model, text by path. */
export async function textsOf(model: Model): Promise<ReadonlyMap<string, string>> {
  return byPath(await generate(model, await workshop));
}

/** The same, all of it made afresh. */
export async function freshTextsOf(model: Model): Promise<ReadonlyMap<string, string>> {
  const kept: KeptTexts = {
    text: (_, make) => make(),
    inParts: (_, make) => make((_, makePart) => makePart()),
    forget: () => undefined,
  };
  return byPath(await generate(model, { runtime: await runtime, kept }));
}

/** Tests come back to the same specs again and again. */
function keepingAll(): KeptTexts {
  return { ...textsInMemory(), forget: () => undefined };
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

/** What a run that starts now would record of its sources: as if generator and tools were those of the last run. */
export async function sourcesNow(files: readonly SpecFile[]): Promise<Sources> {
  const { generator, tools }: Omit<Makers, "runtime"> = readManifest(join(root, "generated")) ?? {
    generator: "none",
    tools: {},
  };
  return sourcesOf(files, { generator, tools, runtime: await runtime });
}

/** Writes files of a spec below a folder. */
export async function writeSpec(folder: string, files: readonly SpecFile[]): Promise<void> {
  for (const { file, text: content } of files) await write(folder, file, content);
}

/** The frozen spec as `spec/` in a new folder, and what is generated from it as `generated/`. */
export async function temporaryCopy(): Promise<string> {
  const folder = await temporaryFolder();
  await writeSpec(folder, frozenSpec);
  writeOutput(join(folder, "generated"), await filesOfFrozenSpec(), await sourcesNow(frozenSpec));
  return folder;
}

const filesOfFrozenSpec = once(() => filesOf(frozenSpec));

async function filesOf(spec: readonly SpecFile[]): Promise<readonly TextFile[]> {
  const texts = await textsOf(await modelOf(spec));
  return [...texts].map(([path, content]) => ({ path, text: content }));
}

/** Made when it is first asked for, and then the same for all: who imports this module need not need it. */
function once<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    const [first = make()] = made;
    made[0] = first;
    return first;
  };
}

/** What `npm run generate` does with a spec without findings, in this process. */
export async function generateHere(folder: string, files: readonly SpecFile[]): Promise<Changes> {
  return writeOutput(join(folder, "generated"), await filesOf(files), await sourcesNow(files));
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
  const { code, out } = await endedHere(() => command(args, { root, hash: "" }));
  return { code, out };
}

/** The same for a whole call, as in `npm run`: with the usage after a mistake. */
export function mainHere(...words: string[]): Promise<Ended> {
  return endedHere(() => main(words, { root, hash: "" }));
}

async function endedHere(call: () => Promise<number>): Promise<Ended> {
  const printed = { out: "", err: "" };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      printed.out += String(chunk);
      return true;
    }),
    vi.spyOn(console, "log").mockImplementation((line) => {
      printed.out += `${String(line)}\n`;
    }),
    vi.spyOn(console, "error").mockImplementation((line) => {
      printed.err += `${String(line)}\n`;
    }),
  ];
  try {
    const code = await call();
    return { code, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs it on the `spec/` and `generated/` in a folder. */
export function runIn(folder: string, ...args: readonly string[]): Promise<Ended> {
  return run(["--spec", join(folder, "spec"), "--out", join(folder, "generated"), ...args]);
}
