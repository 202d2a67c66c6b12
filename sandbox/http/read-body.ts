import type { IncomingMessage } from "node:http";

/** Far more than any shop sends: a basket of thousands of items. */
export const MOST_BYTES: number = 1024 * 1024;

/** What is read and thrown away of a longer one, so that its sender gets to see the answer. */
const MOST_WASTED = 64 * 1024 * 1024;

/** Reads a request's body; undefined when it is too long. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    bytes += chunk.length;
    if (bytes > MOST_WASTED) request.destroy();
    if (bytes <= MOST_BYTES) chunks.push(chunk);
    else chunks.length = 0;
  }
  return bytes > MOST_BYTES ? undefined : Buffer.concat(chunks).toString("utf8");
}
