import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathFrom } from "../read.js";
import { MANIFEST_PATH, hashOf } from "./manifest.js";
import type { Manifest, Sources } from "./manifest.js";
import { readManifest } from "./output.js";

/** One reason why the generated files are out of step; `file` is what it is about. */
export type OutOfStep = FileOutOfStep | ToolUpdated;

interface FileOutOfStep {
  readonly cause:
    | "spec-changed"
    | "spec-added"
    | "spec-removed"
    | "generator-changed"
    | "runtime-changed"
    | "edited"
    | "missing"
    | "left-over"
    | "no-manifest";
  readonly file: string;
}

interface ToolUpdated {
  readonly cause: "tool-updated";
  readonly file: string;
  readonly before: string;
  readonly now: string;
}

/** Compares the hashes of spec, generator and generated files with the committed manifest. Runs nothing, loads nothing. */
export function findOutOfStep(folder: string, now: Sources): OutOfStep[] {
  const manifest = readManifest(folder);
  if (manifest === undefined) return [{ cause: "no-manifest", file: MANIFEST_PATH }];
  return [
    ...namesIn(manifest.spec, now.spec).flatMap((file) => specState(file, manifest.spec[file], now.spec[file])),
    ...(manifest.generator === now.generator ? [] : [{ cause: "generator-changed" as const, file: "generator" }]),
    ...(manifest.runtime === now.runtime ? [] : [{ cause: "runtime-changed" as const, file: "runtime" }]),
    ...namesIn(manifest.tools, now.tools).flatMap((file) => toolState(file, manifest.tools[file], now.tools[file])),
    ...Object.entries(manifest.files).flatMap(([file, hash]) => outputState(folder, file, hash)),
    ...leftOver(folder, manifest),
  ];
}

function namesIn(...lists: readonly Readonly<Record<string, string>>[]): string[] {
  return [...new Set(lists.flatMap((list) => Object.keys(list)))].sort();
}

function specState(file: string, before: string | undefined, now: string | undefined): OutOfStep[] {
  if (before === now) return [];
  return [{ cause: before === undefined ? "spec-added" : now === undefined ? "spec-removed" : "spec-changed", file }];
}

function toolState(file: string, before = "none", now = "none"): OutOfStep[] {
  return before === now ? [] : [{ cause: "tool-updated", file, before, now }];
}

function outputState(folder: string, file: string, hash: string): OutOfStep[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [{ cause: "missing", file }];
  return hashOf(readFileSync(path, "utf8")) === hash ? [] : [{ cause: "edited", file }];
}

/** Files that no run wrote. Names with a dot in front are left to editors and systems, who put them everywhere. */
function leftOver(folder: string, { files }: Manifest): OutOfStep[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => pathFrom(folder, join(entry.parentPath, entry.name)))
    .filter((file) => file !== MANIFEST_PATH && !Object.hasOwn(files, file))
    .sort()
    .map((file) => ({ cause: "left-over", file }));
}
