/** `generate --watch`: one process that generates on every save, and keeps what has not changed. */
import { hasColours } from "../text/colours.js";
import { existsSync, readdirSync, statSync, watch } from "node:fs";
import type { FSWatcher } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { keptSchemas, renderFindings, specLoader } from "../check/load.js";
import type { FindingFormat } from "../findings/finding.js";
import { readRuntime, readSpec } from "../read/spec-files.js";
import type { RuntimeFile, SpecFile } from "../read/spec-files.js";
import { isSystemError } from "../text/json.js";
import { generate } from "../write/generate.js";
import { textsInMemory } from "../write/kept-texts.js";
import { sourcesOf } from "../write/manifest.js";
import type { Sources } from "../write/manifest.js";
import { writeOutput } from "../write/output.js";
import { printRun } from "../write/step.js";
import type { ExitCode } from "./command.js";

export interface Watching {
  /** The repository. */
  readonly root: string;
  /** Folders of the spec and of the generated files. */
  readonly spec: string;
  readonly out: string;
  /** Of findings. */
  readonly format: FindingFormat;
  /** What a manifest says of the generator that runs. */
  readonly generator: Sources["generator"];
  readonly tools: Sources["tools"];
}

/** Generates now and on every save until `signal` aborts, which ends it with 0, or the spec is gone. */
export async function watchSpec(watching: Watching, signal: AbortSignal): Promise<ExitCode> {
  const run = runner(watching, await readRuntime(join(watching.root, "runtime")));
  for await (const saved of savedSpecs(watching.spec, signal)) {
    const report = await run(saved);
    show([...report, `Watching ${watching.spec}. Ctrl-C ends it.`]);
  }
  if (signal.aborted) return 0;
  console.error(`${watching.spec} is gone.`);
  return 2;
}

/** One run after the other; each returns its report. While there are errors, the last good output stays. */
function runner(
  { root, out, format, generator, tools }: Watching,
  runtime: readonly RuntimeFile[],
): (saved: SavedSpec) => Promise<string[]> {
  const load = specLoader(keptSchemas(root));
  const workshop = { runtime, kept: textsInMemory() };
  return async ({ files, noticed }) => {
    const { findings, model } = await load(files);
    const shown = findings.length === 0 ? [] : [renderFindings(findings, files, format, hasColours(process.stdout))];
    if (model === undefined) return [...shown, "Nothing was written."];
    const texts = await generate(model, workshop);
    const changes = writeOutput(out, texts, sourcesOf(files, { generator, tools, runtime }));
    return [...shown, printRun({ changes, files: texts.length, milliseconds: performance.now() - noticed })];
  };
}

/** A save is several events: so long must it be quiet, in milliseconds, and so often is that waited for. */
const QUIET = 20;
const PATIENCE = 10;

export interface SavedSpec {
  readonly files: readonly SpecFile[];
  /** When the first of the changes was noticed, by `performance.now()`. */
  readonly noticed: number;
}

/**
 * The spec as it is, and again after every save that changed it, until `signal` aborts or the folder is gone. What changes
 * while the caller is busy with one comes next, as one.
 */
export async function* savedSpecs(folder: string, signal: AbortSignal): AsyncGenerator<SavedSpec, void, void> {
  const changed = makeBell();
  const folders = watchFolders(folder, changed.ring);
  signal.addEventListener("abort", changed.ring, { once: true });
  let noticed = performance.now();
  let last = "";
  try {
    while (!signal.aborted && existsSync(folder)) {
      // Watched first and read then: a change after the reading is noticed.
      folders.renew();
      const files = await readIfThere(folder);
      const texts = JSON.stringify(files ?? last);
      if (files !== undefined && texts !== last) yield { files, noticed };
      last = texts;
      await changed.heard();
      noticed = performance.now();
      await quiet(changed);
    }
  } finally {
    folders.close();
  }
}

async function quiet(changed: Bell): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += 1) {
    await setTimeout(QUIET);
    if (!changed.rang()) return;
  }
}

/** Nothing when a file went away in between; then there is another change to come. */
async function readIfThere(folder: string): Promise<readonly SpecFile[] | undefined> {
  try {
    return await readSpec(folder);
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return undefined;
    throw error;
  }
}

/** Watchers of a folder and of all folders below it. */
interface WatchedFolders {
  /** Watches what has been added since, and no longer what has been removed. */
  readonly renew: () => void;
  readonly close: () => void;
}

/**
 * Calls `notice` whenever anything in the folders changes. Each folder has a watcher of its own, because one that is
 * recursive loses files that an editor saves by renaming, and folders that are added.
 */
function watchFolders(folder: string, notice: () => void): WatchedFolders {
  const watchers = new Map<string, FSWatcher>();
  const close = (key: string): void => {
    watchers.get(key)?.close();
    watchers.delete(key);
  };
  return {
    renew: () => {
      const found = foldersIn(folder);
      for (const key of [...watchers.keys()].filter((one) => !found.has(one))) close(key);
      for (const [key, path] of found) {
        if (!watchers.has(key)) watchers.set(key, watchOne(path, notice));
      }
    },
    close: () => {
      for (const key of [...watchers.keys()]) close(key);
    },
  };
}

/** A watcher that fails has lost its folder: that is a change, too. */
function watchOne(path: string, notice: () => void): FSWatcher {
  return watch(path, notice).on("error", notice);
}

/** Paths by an identity that a folder does not share with one that was put into its place. */
function foldersIn(folder: string): Map<string, string> {
  try {
    const below = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
    const paths = [folder, ...below.map((entry) => join(entry.parentPath, entry.name))];
    return new Map(paths.map((path) => [`${statSync(path).ino} ${path}`, path]));
  } catch (error) {
    // Something was removed while this looked; its parent notices, and this looks again.
    if (isSystemError(error, "ENOENT")) return new Map();
    throw error;
  }
}

/** Rings for one who waits, or for one who comes to wait later. */
interface Bell {
  readonly ring: () => void;
  /** Ends with the next ring, or at once if it rang since the last time. */
  readonly heard: () => Promise<void>;
  /** Whether it rang since the last time, without waiting. */
  readonly rang: () => boolean;
}

function makeBell(): Bell {
  let hasRung = false;
  let wake = (): void => undefined;
  const rang = (): boolean => {
    const answer = hasRung;
    hasRung = false;
    return answer;
  };
  return {
    ring: () => {
      hasRung = true;
      wake();
    },
    heard: async () => {
      if (!hasRung) await new Promise<void>((resolve) => (wake = resolve));
      hasRung = false;
    },
    rang,
  };
}

/** Takes the cursor to the upper left corner of a terminal and clears all below. */
const CLEAR = "\u001b[H\u001b[J";

/** Shows a report: in the place of the former on a terminal, elsewhere below it. */
function show(lines: readonly string[]): void {
  const before = process.stdout.isTTY ? CLEAR : "";
  process.stdout.write(`${before}${lines.join("\n")}\n${process.stdout.isTTY ? "" : "\n"}`);
}
