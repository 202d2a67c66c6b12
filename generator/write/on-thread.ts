import { on } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { TextFile } from "../plan/plan.js";
import { isList, isRecord } from "../text/json.js";
import { loadFormatter } from "./format.js";
import type { GenerateSources } from "./generate.js";
import { hashOf } from "./manifest.js";
import type { Makers } from "./manifest.js";
import type { ThreadStart } from "./thread-start.js";

/** The thread, started early; `stop` ends it, also when the spec turns out to have findings. */
interface SourcesThread {
  readonly generateSources: GenerateSources;
  readonly stop: () => Promise<unknown>;
}

export function startSourcesThread({ runtime, tools }: Pick<Makers, "runtime" | "tools">): SourcesThread {
  const versions = hashOf(JSON.stringify([tools, process.version]));
  const code = fileURLToPath(new URL(`../../code/${versions}`, import.meta.url));
  const worker = new Worker(new URL("../write/thread.cjs", import.meta.url), {
    workerData: { code, runtime } satisfies ThreadStart,
  });
  const answers = on(worker, "message");
  const next = async (): Promise<TextFile[]> => {
    const message: unknown = (await answers.next()).value;
    const files: unknown = isList(message) ? message[0] : undefined;
    if (!isFiles(files)) throw new TypeError("the thread answered with something else than files");
    return files;
  };
  return {
    generateSources: async (model) => {
      worker.postMessage(model);
      const storeCode = loadFormatter(join(code, "main"));
      const { formatFiles } = await import("./format.js");
      // Each thread formats one half: first comes this thread's, as printed, then the other's, formatted.
      const formatted = await formatFiles(await next());
      storeCode();
      return [...formatted, ...(await next())];
    },
    stop: () => worker.terminate(),
  };
}

function isFiles(value: unknown): value is TextFile[] {
  return isList(value) && value.every((one) => isRecord(one) && typeof one["text"] === "string");
}
