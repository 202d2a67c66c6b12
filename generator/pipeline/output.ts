import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { TextFile } from "../validators/emit.js";
import { MANIFEST_PATH, hashesOf, parseManifest, printManifest } from "./manifest.js";
import type { Manifest } from "./manifest.js";

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
export function compareOutput(folder: string, files: readonly TextFile[]): Changes {
  const wanted = new Set(files.map(({ path }) => path));
  const found = files.map(({ path, text }) => ({ path, text, current: readOutput(folder, path) }));
  const written = Object.keys(readManifest(folder)?.files ?? {});
  return {
    added: found.filter(({ current }) => current === undefined).map(({ path }) => path),
    changed: found.filter(({ text, current }) => current !== undefined && current !== text).map(({ path }) => path),
    removed: written.filter((path) => !wanted.has(path) && isInside(folder, path) && existsSync(join(folder, path))),
  };
}

/**
 * write: only files whose content changed; removes only files that the last run's manifest says it wrote, and folders that
 * this leaves empty. Nothing else is ever deleted.
 */
export function writeOutput(folder: string, files: readonly TextFile[], sources: Omit<Manifest, "files">): Changes {
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
  const parent = dirname(join(folder, path));
  if (resolve(parent) !== resolve(folder) && readdirSync(parent).length === 0) rmdirSync(parent);
}

/** A manifest is a file that anyone may edit: a path that leads out of the folder is not ours. */
function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(folder, path));
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
