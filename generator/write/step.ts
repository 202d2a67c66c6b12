import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathFrom } from "../read/spec-files.js";
import { hashOf, MANIFEST_PATH } from "./manifest.js";
import type { Manifest, Sources } from "./manifest.js";
import { readManifest } from "./output.js";
import type { Changes } from "./output.js";

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

/** What a run did, in one place; renderers turn it into text. */
interface RunReport {
  readonly changes: Changes;
  readonly files: number;
  readonly milliseconds: number;
}

/** The report of a run for a terminal. */
export function printRun({ changes, files, milliseconds }: RunReport): string {
  const { added, changed, removed } = changes;
  const listed = [
    ...added.map((path) => `  added    ${path}`),
    ...changed.map((path) => `  changed  ${path}`),
    ...removed.map((path) => `  removed  ${path}`),
  ];
  const touched = added.length + changed.length + removed.length;
  const summary = touched === 0 ? "nothing changed" : `${touched} changed`;
  return [...listed, `${files} files, ${summary}, ${milliseconds.toFixed(0)} ms`].join("\n");
}

const CAUSES: Readonly<Record<Exclude<OutOfStep["cause"], "tool-updated">, string>> = {
  "spec-changed": "the spec changed since the last run",
  "spec-added": "new in the spec since the last run",
  "spec-removed": "gone from the spec since the last run",
  "generator-changed": "the generator changed since the last run",
  "runtime-changed": "the runtime changed since the last run",
  edited: "edited by hand, or written by another generator",
  missing: "missing",
  "left-over": "left over, no run wrote it; remove it",
  "no-manifest": "there is no manifest of the last run",
};

/** What a check found, for a terminal. */
export function printOutOfStep(found: readonly OutOfStep[]): string {
  return ["generated/ is out of step:", ...found.map((one) => `  ${one.file}: ${causeOf(one)}`)].join("\n");
}

function causeOf(one: OutOfStep): string {
  if (one.cause !== "tool-updated") return CAUSES[one.cause];
  return `${one.before} in the last run, ${one.now} now`;
}
