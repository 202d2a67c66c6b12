import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { readSpec } from "../read.js";
import type { SpecFile } from "../read.js";
import { isSystemError } from "../thrown.js";
import { makeBell } from "./bell.js";
import type { Bell } from "./bell.js";
import { watchFolders } from "./folders.js";

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
