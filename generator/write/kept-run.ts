/** All texts of a run, by what it started from: who starts from the same again needs to read, check and make nothing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextFile } from "../plan/plan.js";
import { cacheFolder } from "../start/cache-folder.mjs";
import { keepFile, removeOld } from "../start/keep.mjs";
import { isTexts } from "../text/json.js";
import { hashOf } from "./manifest.js";
import type { Sources } from "./manifest.js";

export interface KeptRun {
  /** Undefined where there was none. */
  readonly read: () => readonly TextFile[] | undefined;
  /** Only for runs that had nothing to say of the spec: nobody would say it again. */
  readonly keep: (files: readonly TextFile[]) => void;
}

/** `state` is that of all that runs. Undefined without it, and where nothing can be kept. */
export function keptRun(root: string, state: string | undefined, sources: Sources): KeptRun | undefined {
  const cache = cacheFolder(root);
  if (cache === undefined || state === undefined) return undefined;
  const folder = join(cache, "runs", state);
  const file = join(folder, hashOf(JSON.stringify(sources)));
  return {
    read: () => {
      const texts: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
      return isTexts(texts) ? Object.entries(texts).map(([path, text]) => ({ path, text })) : undefined;
    },
    keep: (files) => {
      keepFile(file, JSON.stringify(Object.fromEntries(files.map(({ path, text }) => [path, text]))));
      removeOld(folder);
      removeOld(join(folder, ".."), (name) => name !== state);
    },
  };
}
