import ky from "ky";
import type { Settings } from "../client.js";
import type { PreparedRequest } from "../request/prepare.js";
import type { Progress } from "./progress.js";
import { traced } from "./trace.js";

/**
 * Sends a prepared request once and answers with the response's head. ky's own repeats, timeout and errors are off: what
 * may be repeated and when a call ends is decided above.
 *
 * ky gets a fetch of its own per call, which hands over our string body, headers and signal. Passing ky's Request on would
 * turn the body into chunks without Content-Length, and ky's errors would carry the password.
 */
export function send(
  { url, headers, body }: PreparedRequest,
  { fetch }: Settings,
  signal: AbortSignal,
  progress: Progress,
): Promise<Response> {
  // Of a fetch that is not Node's own nothing is known: its request may leave at once.
  const followed = <T>(work: () => T): T => (fetch === globalThis.fetch ? traced(progress, work) : work());
  if (fetch !== globalThis.fetch) progress.phase = "send";
  const response = ky(url, {
    method: "post",
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    fetch: () =>
      followed(() =>
        fetch(url, {
          method: "POST",
          // No encodings: a compressed answer could be small on the wire and endless in memory.
          headers: { ...headers, "Accept-Encoding": "identity" },
          body,
          redirect: "manual",
          signal,
        }),
      ),
  });
  return Promise.resolve(response);
}
