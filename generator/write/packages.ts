/** The packages that print and format, loaded when there is something to print or to format, and from V8's code cache. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { loadWithCache } from "../start/code-cache.mjs";

const { resolve } = createRequire(import.meta.url);

/** What a loader leaves to be done at the end of a run: it keeps what was compiled, for the next one. */
export type StoreCode = () => void;

/** ts-morph and what it needs; that it comes from a cache changes nothing but the time that it takes. */
export function loadPrinter(folder: string): StoreCode {
  const tsMorph = resolve("ts-morph");
  const common = createRequire(tsMorph).resolve("@ts-morph/common");
  // What others need comes before them.
  return loadWithCache([join(dirname(common), "typescript.js"), common, tsMorph], folder).store;
}

/** The same for prettier. */
export function loadFormatter(folder: string): StoreCode {
  const parts = ["prettier/standalone", "prettier/plugins/babel", "prettier/plugins/estree"];
  return loadWithCache(
    parts.map((part) => resolve(part)),
    folder,
  ).store;
}
