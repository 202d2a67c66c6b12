/** Texts by what they were made of, so that a run makes, prints and formats only what a change of the spec made different. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../start/cache-folder.mjs";
import { keepFile, removeOld } from "../start/keep.mjs";
import { hashOf } from "./manifest.js";
import type { Makers } from "./manifest.js";

export interface KeptTexts {
  /** The text that was made of the same before, or a new one. */
  text(madeOf: string, make: () => Promise<string>): Promise<string>;
  /** To be called when all texts of a run are there: forgets those that are old and were not asked for. */
  forget(): void;
}

/** In memory: for programs that generate again and again. */
export function textsInMemory(): KeptTexts {
  let last = new Map<string, Promise<string>>();
  let now = new Map<string, Promise<string>>();
  return {
    text: (madeOf, make) => {
      const text = now.get(madeOf) ?? last.get(madeOf) ?? make();
      now.set(madeOf, text);
      return text;
    },
    forget: () => {
      last = now;
      now = new Map();
    },
  };
}

/** From one run to the next, apart for every state of the generator and of the packages that write code. */
export function textsOnDisk(root: string, { generator, tools }: Makers): KeptTexts {
  const folder = join(cacheFolder(root), "texts", hashOf(JSON.stringify([generator, tools])));
  const asked = new Set<string>();
  let isNew = false;
  return {
    text: async (madeOf, make) => {
      const name = hashOf(madeOf);
      asked.add(name);
      const file = join(folder, name);
      if (existsSync(file)) return readFileSync(file, "utf8");
      const text = await make();
      keepFile(file, text);
      isNew = true;
      return text;
    },
    forget: () => {
      if (!isNew) return;
      removeOld(folder, (name) => !asked.has(name));
      removeOld(join(folder, ".."), (name) => !folder.endsWith(name));
    },
  };
}
