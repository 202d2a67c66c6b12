/** Texts by what they were made of, so that a run makes, prints and formats only what a change of the spec made different. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../start/cache-folder.mjs";
import { keepFile, removeOld } from "../start/keep.mjs";
import { isTexts } from "../text/json.js";
import { hashOf } from "./manifest.js";
import type { Makers } from "./manifest.js";

/** Gives the text that was made of the same before, or a new one. */
export type Keep = (madeOf: string, make: () => Promise<string>) => Promise<string>;

export interface KeptTexts {
  readonly text: Keep;
  /** Makes a text of parts that are kept as well, until the next text of this name does without them. */
  inParts(name: string, make: (part: Keep) => Promise<string>): Promise<string>;
  /** To be called when all texts of a run are there: forgets those that are old and were not asked for. */
  forget(): void;
}

/** In memory: for programs that generate again and again. */
export function textsInMemory(): KeptTexts {
  let last = new Map<string, Promise<string>>();
  let now = new Map<string, Promise<string>>();
  const parts = new Map<string, ReadonlyMap<string, Promise<string>>>();
  return {
    text: (madeOf, make) => keptIn(now, last, madeOf, make),
    inParts: (name, make) => {
      const before = parts.get(name) ?? new Map<string, Promise<string>>();
      const made = new Map<string, Promise<string>>();
      parts.set(name, made);
      return make((madeOf, makePart) => keptIn(made, before, madeOf, makePart));
    },
    forget: () => {
      last = now;
      now = new Map();
    },
  };
}

function keptIn(
  now: Map<string, Promise<string>>,
  before: ReadonlyMap<string, Promise<string>>,
  madeOf: string,
  make: () => Promise<string>,
): Promise<string> {
  const text = now.get(madeOf) ?? before.get(madeOf) ?? make();
  now.set(madeOf, text);
  return text;
}

const PARTS = "parts-";

/** From one run to the next, where that can be, apart for every state of the generator and of the packages that write code. */
export function textsOnDisk(root: string, { generator, tools }: Makers): KeptTexts {
  const cache = cacheFolder(root);
  if (cache === undefined) return textsInMemory();
  const folder = join(cache, "texts", hashOf(JSON.stringify([generator, tools])));
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
    inParts: async (name, make) => {
      const file = join(folder, `${PARTS}${hashOf(name)}`);
      const before = readParts(file);
      const now = new Map<string, string>();
      const text = await make(async (madeOf, makePart) => {
        const part = hashOf(madeOf);
        const made = before[part] ?? (await makePart());
        now.set(part, made);
        return made;
      });
      keepFile(file, JSON.stringify(Object.fromEntries(now)));
      return text;
    },
    forget: () => {
      if (!isNew) return;
      removeOld(folder, (name) => !asked.has(name) && !name.startsWith(PARTS));
      removeOld(join(folder, ".."), (name) => !folder.endsWith(name));
    },
  };
}

/** Formatted parts by the hash of what they were. */
function readParts(file: string): Readonly<Record<string, string>> {
  const parts: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return isTexts(parts) ? parts : {};
}
