import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { workerData } from "node:worker_threads";
import { loadWithCache } from "./code-cache.js";
import type { Store } from "./code-cache.js";

/**
 * ts-morph, loaded from the code cache in the folder that the thread was given. To be imported before ts-morph is; that it
 * comes from a cache changes nothing but the time that it takes.
 */
export const storeCode: Store = typeof workerData === "string" ? loadTsMorph(workerData) : () => undefined;

function loadTsMorph(folder: string): Store {
  const main = createRequire(__filename).resolve("ts-morph");
  const common = createRequire(main).resolve("@ts-morph/common");
  const typescript = join(dirname(common), "typescript.js");
  const { version } = parsedPackage(join(dirname(main), "../package.json"));
  return loadWithCache([typescript, common, main], version, folder);
}

function parsedPackage(file: string): { readonly version: string } {
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof content === "object" && content !== null && "version" in content)
    return { version: String(content.version) };
  throw new TypeError(`${file} has no version`);
}
