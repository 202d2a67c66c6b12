import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { Progress } from "./progress.js";

/**
 * Follows a request of Node's own fetch to the socket, so that a call which is cut off while it still connects can be told
 * from one whose request has left. Node publishes both moments; the request is known by the call that it was created in.
 */
export function traced<T>(progress: Progress, work: () => T): T {
  return current.run(progress, work);
}

const current = new AsyncLocalStorage<Progress>();
const requests = new WeakMap<object, Progress>();

subscribe("undici:request:create", (message) => {
  const progress = current.getStore();
  const request = requestIn(message);
  if (progress === undefined || request === undefined) return;
  // Not before: a global fetch that somebody replaced may send without telling, and that must not pass for unsent.
  progress.isTraced = true;
  requests.set(request, progress);
});

subscribe("undici:client:sendHeaders", (message) => {
  enter("send", message);
});

subscribe("undici:request:bodySent", (message) => {
  enter("headers", message);
});

function enter(phase: Progress["phase"], message: unknown): void {
  const request = requestIn(message);
  const progress = request && requests.get(request);
  if (progress !== undefined) progress.phase = phase;
}

function requestIn(message: unknown): object | undefined {
  if (typeof message !== "object" || message === null || !("request" in message)) return undefined;
  return typeof message.request === "object" && message.request !== null ? message.request : undefined;
}
