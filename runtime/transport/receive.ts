import { BrokenAnswerError } from "../answer/broken.js";
import type { Deadline } from "./deadline.js";
import type { Progress } from "./progress.js";

/** Far more than the longest answer: an order with all its payments has a few kilobytes. */
const MOST_BYTES = 256 * 1024;

/** Reads the body to its end, at most MOST_BYTES of it. */
export async function receive(response: Response, deadline: Deadline, progress: Progress): Promise<Uint8Array> {
  const encoding = response.headers.get("content-encoding");
  if (encoding !== null && encoding !== "identity") {
    cancel(response.body);
    throw new BrokenAnswerError("content-encoding", `The answer is encoded as ${encoding}, which was not asked for.`);
  }
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      const { value } = await deadline.race<{ value?: unknown }>(reader.read());
      if (!(value instanceof Uint8Array)) return Buffer.concat(chunks);
      progress.bytesReceived += value.byteLength;
      if (progress.bytesReceived > MOST_BYTES) {
        throw new BrokenAnswerError("too-large", `The answer is longer than ${MOST_BYTES} bytes.`);
      }
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error;
  }
}

/** Lets go of a body that nobody will read, so that its socket closes. */
export function cancel(body: ReadableStream | null): void {
  body?.cancel().catch(() => undefined);
}
