import { BrokenAnswerError } from "../answer/broken.js";
import type { Deadline } from "./deadline.js";
import type { Progress } from "./progress.js";

/** Far more than the longest answer: an order with all its payments has a few kilobytes. */
const MOST_BYTES = 256 * 1024;

/** A body, and whether its end is certain. */
export interface Received {
  readonly body: Uint8Array;
  /** The answer told its length, and all of it arrived. Without, Node takes any end of the connection for the answer's. */
  readonly isFramed: boolean;
}

/** Reads the body to its end, at most MOST_BYTES of it. */
export async function receive(response: Response, deadline: Deadline, progress: Progress): Promise<Received> {
  const encoding = response.headers.get("content-encoding");
  if (encoding !== null && encoding !== "identity") {
    cancel(response.body);
    throw new BrokenAnswerError("content-encoding", "The answer is compressed, which was not asked for.");
  }
  const { headers, url } = response;
  // A response without URL did not come over a connection: a test made it, whole.
  const isFramed = url === "" || (headers.has("content-length") && !headers.has("transfer-encoding"));
  if (response.body === null) return { body: new Uint8Array(), isFramed };
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  try {
    for (;;) {
      const { done, value } = await deadline.race<{ done: boolean; value?: unknown }>(reader.read());
      if (done) return { body: Buffer.concat(chunks), isFramed };
      if (!(value instanceof Uint8Array))
        throw new BrokenAnswerError("not-bytes", "The answer does not consist of bytes.");
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
