/** The thread that makes TypeScript: it loads ts-morph while the main thread still reads and checks the spec. */
import { parentPort } from "node:worker_threads";
import type { Model } from "../model/model.js";
import type { TextFile } from "../plan/plan.js";
import { formatFiles } from "./format.js";
import { sourcesPrinter } from "./generate.js";
import { storeCode } from "./thread-packages.js";
import { start } from "./thread-start.js";

// Before there is a model: whatever can be done without one.
const print = sourcesPrinter(start.runtime);

parentPort?.once("message", (model: Model) => {
  const [here, there] = divided(print(model));
  parentPort?.postMessage(there);
  void formatFiles(here).then((files) => {
    storeCode();
    parentPort?.postMessage(files);
  });
});

/** The main thread's part of the text: about half, though the validators are its own: it starts earlier. */
const SHARE = 0.5;

/** What is formatted on this thread, and what on the main one. */
function divided(files: readonly TextFile[]): [TextFile[], TextFile[]] {
  const [here, there]: [TextFile[], TextFile[]] = [[], []];
  let [all, given] = [0, 0];
  for (const file of files) {
    all += file.text.length;
    const isTheirs = given + file.text.length <= all * SHARE;
    if (isTheirs) given += file.text.length;
    (isTheirs ? there : here).push(file);
  }
  return [here, there];
}
