/** The thread that makes TypeScript: it loads ts-morph while the main thread still reads and checks the spec. */
import { storeCode } from "./load-packages.js";
import { parentPort } from "node:worker_threads";
import type { Model } from "../model/model.js";
import type { TextFile } from "../validators/emit.js";
import { formatFiles } from "./format.js";
import { sourcesPrinter } from "./sources.js";
import { start } from "./thread-start.js";

// Before there is a model: whatever can be done without one.
const print = sourcesPrinter(start.runtime);

parentPort?.once("message", (model: Model) => {
  const [here, there] = halves(print(model));
  parentPort?.postMessage(there);
  void formatFiles(here).then((files) => {
    storeCode();
    parentPort?.postMessage(files);
  });
});

/** Two lists of about the same length of text. */
function halves(files: readonly TextFile[]): [TextFile[], TextFile[]] {
  const lists: [TextFile[], TextFile[]] = [[], []];
  const lengths: [number, number] = [0, 0];
  for (const file of files) {
    const shorter = lengths[0] <= lengths[1] ? 0 : 1;
    lists[shorter].push(file);
    lengths[shorter] += file.text.length;
  }
  return lists;
}
