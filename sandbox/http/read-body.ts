import type { IncomingMessage } from "node:http";

/** More than the gateway takes: 12000 parameters of ordinary length. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads a request's body. @throws {RangeError} when it is too long */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new RangeError("the body is too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
