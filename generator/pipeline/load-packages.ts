import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { loadWithCache } from "../start/code-cache.mjs";

const { resolve } = createRequire(import.meta.url);

/**
 * Loads what formats from the code cache in a folder; that it comes from a cache changes nothing but the time that it takes.
 * To be called before anything imports it. What it returns keeps what was compiled, for the next run.
 */
export function loadFormatter(folder: string): () => void {
  return loadWithCache(formatter(), folder).store;
}

/** The same for all that the thread needs. What others need comes before them. */
export function loadPrinterAndFormatter(folder: string): () => void {
  const tsMorph = resolve("ts-morph");
  const common = createRequire(tsMorph).resolve("@ts-morph/common");
  const printer = [join(dirname(common), "typescript.js"), common, tsMorph];
  return loadWithCache([...printer, ...formatter()], folder).store;
}

function formatter(): string[] {
  return ["prettier/standalone", "prettier/plugins/babel", "prettier/plugins/estree"].map((name) => resolve(name));
}
