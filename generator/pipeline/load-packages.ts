import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { loadWithCache } from "../start/code-cache.mjs";
import { start } from "./thread-start.js";

/**
 * The packages of the thread, loaded from the code cache. To be imported before they are; that they come from a cache
 * changes nothing but the time that it takes.
 */
export const storeCode: () => void = loadWithCache(files(), start.code).store;

/** What others need comes before them. */
function files(): string[] {
  const { resolve } = createRequire(__filename);
  const tsMorph = resolve("ts-morph");
  const common = createRequire(tsMorph).resolve("@ts-morph/common");
  const formatter = ["prettier/standalone", "prettier/plugins/babel", "prettier/plugins/estree"];
  return [join(dirname(common), "typescript.js"), common, tsMorph, ...formatter.map((name) => resolve(name))];
}
