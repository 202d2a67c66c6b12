import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST_PATH, hashOf } from "./manifest.js";
import type { Manifest } from "./manifest.js";
import { readManifest } from "./output.js";

/** One reason why the generated files are out of step. */
export interface OutOfStep {
  readonly cause: "spec-changed" | "generator-changed" | "edited" | "missing" | "no-manifest";
  readonly file: string;
}

/** Compares the hashes of spec, generator and generated files with the committed manifest. Runs nothing, loads nothing. */
export function findOutOfStep(folder: string, now: Omit<Manifest, "files">): OutOfStep[] {
  const manifest = readManifest(folder);
  if (manifest === undefined) return [{ cause: "no-manifest", file: MANIFEST_PATH }];
  const specFiles = [...new Set([...Object.keys(manifest.spec), ...Object.keys(now.spec)])].sort();
  return [
    ...specFiles
      .filter((file) => manifest.spec[file] !== now.spec[file])
      .map((file) => ({ cause: "spec-changed" as const, file })),
    ...(manifest.generator === now.generator ? [] : [{ cause: "generator-changed" as const, file: "generator" }]),
    ...Object.entries(manifest.files).flatMap(([file, hash]) => outputState(folder, file, hash)),
  ];
}

function outputState(folder: string, file: string, hash: string): OutOfStep[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [{ cause: "missing", file }];
  return hashOf(readFileSync(path, "utf8")) === hash ? [] : [{ cause: "edited", file }];
}
