import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { TextFile } from "../validators/emit.js";
import type { GenerateSources } from "./generate.js";

/** The thread, started early; `stop` ends it when the spec turns out to have findings. */
export interface SourcesThread {
  readonly generateSources: GenerateSources;
  stop(): Promise<unknown>;
}

export function startSourcesThread(): SourcesThread {
  const worker = new Worker(new URL("./pipeline/thread.js", import.meta.url));
  return {
    generateSources: async (model) => {
      worker.postMessage(model);
      const message: readonly unknown[] = await once(worker, "message");
      const [files] = message;
      if (!isFiles(files)) throw new TypeError("the thread answered with something else than files");
      return files;
    },
    stop: () => worker.terminate(),
  };
}

function isFiles(value: unknown): value is TextFile[] {
  return (
    Array.isArray(value) && value.every((one: unknown) => typeof one === "object" && one !== null && "text" in one)
  );
}
