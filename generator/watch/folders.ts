import { readdirSync, statSync, watch } from "node:fs";
import type { FSWatcher } from "node:fs";
import { join } from "node:path";
import { isSystemError } from "../thrown.js";

/** Watchers of a folder and of all folders below it. */
export interface WatchedFolders {
  /** Watches what has been added since, and no longer what has been removed. */
  readonly renew: () => void;
  readonly close: () => void;
}

/**
 * Calls `notice` whenever anything in the folders changes. Each folder has a watcher of its own, because one that is
 * recursive loses files that an editor saves by renaming, and folders that are added.
 */
export function watchFolders(folder: string, notice: () => void): WatchedFolders {
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
