import { workerData } from "node:worker_threads";
import type { RuntimeFile } from "../read/spec-files.js";
import { isList, isRecord } from "../text/json.js";

/** What the thread is given when it starts. */
export interface ThreadStart {
  /** Folder for compiled code; another one for other versions of the packages. */
  readonly code: string;
  readonly runtime: readonly RuntimeFile[];
}

export const start: ThreadStart = startOf(workerData);

function startOf(given: unknown): ThreadStart {
  if (isThreadStart(given)) return given;
  throw new TypeError("the thread was started with something else than it needs");
}

function isThreadStart(given: unknown): given is ThreadStart {
  return isRecord(given) && typeof given["code"] === "string" && isList(given["runtime"]);
}
