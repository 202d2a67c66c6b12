/** The thread that makes TypeScript: it loads ts-morph while the main thread still reads and checks the spec. */
import { parentPort } from "node:worker_threads";
import type { Model } from "../model/model.js";
import { generateSources } from "./sources.js";

parentPort?.once("message", (model: Model) => {
  void generateSources(model).then((files) => {
    parentPort?.postMessage(files);
  });
});
