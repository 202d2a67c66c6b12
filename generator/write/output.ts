import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { TextFile } from "../plan/plan.js";
import { hashesOf, hashOf, MANIFEST_PATH, parseManifest, printManifest } from "./manifest.js";
import type { Manifest, Sources } from "./manifest.js";

/** What a run changed, or would change, in the output folder. Paths are relative to it. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What the output folder holds of a file; undefined when it is not there. */
export function readOutput(folder: string, path: string): string | undefined {
  const full = join(folder, path);
  return existsSync(full) ? readFileSync(full, "utf8") : undefined;
}

export function readManifest(folder: string): Manifest | undefined {
  return parseManifest(readOutput(folder, MANIFEST_PATH));
}

/** compare: the difference between what is there and what should be. */
function compareOutput(folder: string, files: readonly TextFile[]): Changes {
  const wanted = new Set(files.map(({ path }) => path));
  const found = files.map(({ path, text }) => ({ path, text, current: readOutput(folder, path) }));
  const written = Object.entries(readManifest(folder)?.files ?? {});
  return {
    added: found.filter(({ current }) => current === undefined).map(({ path }) => path),
    changed: found.filter(({ text, current }) => current !== undefined && current !== text).map(({ path }) => path),
    removed: written.flatMap(([path, hash]) => (!wanted.has(path) && isOurs(folder, path, hash) ? [path] : [])),
  };
}

/**
 * write: only files whose content changed; removes only files that the last run's manifest says it wrote, as long as they
 * are as it wrote them, and folders that this leaves empty. Nothing else is ever deleted.
 */
export function writeOutput(folder: string, files: readonly TextFile[], sources: Sources): Changes {
  const changes = compareOutput(folder, files);
  const touched = new Set([...changes.added, ...changes.changed]);
  for (const { path, text } of files) if (touched.has(path)) writeText(join(folder, path), text);
  for (const path of changes.removed) remove(folder, path);
  const manifest = { ...sources, files: hashesOf(files.map(({ path, text }) => ({ name: path, text }))) };
  const text = printManifest(manifest);
  if (readOutput(folder, MANIFEST_PATH) !== text) writeText(join(folder, MANIFEST_PATH), text);
  return changes;
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function remove(folder: string, path: string): void {
  rmSync(join(folder, path));
  const parent = dirname(path);
  if (parent !== "." && readdirSync(join(folder, parent)).length === 0) rmdirSync(join(folder, parent));
}

/**
 * A manifest is a file that anyone may edit. What it names is ours only when it is a plain file reached without links or
 * detours, and still holds what the last run wrote.
 */
function isOurs(folder: string, path: string, hash: string): boolean {
  const full = join(folder, path);
  if (lstatSync(full, { throwIfNoEntry: false })?.isFile() !== true) return false;
  return (
    realpathSync(full) === join(realpathSync(folder), path) &&
    isBelow(path) &&
    hashOf(readFileSync(full, "utf8")) === hash
  );
}

/** Whether a path leads downwards only. */
function isBelow(path: string): boolean {
  return path.split(/[/\\]/).every((part) => part !== "" && part !== "." && part !== "..");
}
