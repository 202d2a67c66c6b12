/** Answers of any bytes, or nearly of HTTP, over a socket. */
import fc from "fast-check";
import { expect } from "vitest";
import { recurPayment } from "../../generated/index.js";
import { demoClient } from "./clients.js";
import { startRawServer } from "./raw-server.js";

const line = fc.constantFrom(
  "HTTP/1.1 200 OK",
  "HTTP/1.1 302 Found",
  "HTTP/1.0 200 OK",
  "HTTP/1.1 999 X",
  "HTTP/2 200",
);
const header = fc.constantFrom(
  "Content-Length: 8",
  "Content-Length: 31",
  "Content-Length: -1",
  "Content-Length: 99999999999999999999",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: gzip, chunked",
  "Content-Encoding: gzip",
  "Content-Encoding: identity",
  "Connection: close",
  "Connection: upgrade",
  "Location: //",
  "X\0: y",
  " folded",
  "no colon",
);
const body = fc.constantFrom(
  "",
  "status=0",
  "status=0&orderNumber=1113051",
  "8\r\nstatus=0\r\n0\r\n\r\n",
  "ffffffff\r\n",
);
const end = fc.constantFrom("\r\n", "\n", "\r\n\r\n");
const nearlyHttp = fc
  .tuple(line, fc.array(header, { maxLength: 4 }), end, body)
  .map(([first, headers, last, content]) => Buffer.from([first, ...headers, last + content].join("\r\n"), "latin1"));
const anything = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
const afterHead = anything.map((bytes) => Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\n\r\n"), bytes]));
const afterLength = anything.map((bytes) =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${bytes.length}\r\n\r\n`), bytes]),
);

/** Makes so many calls, each of which must resolve, and must not believe what it cannot. */
export async function callWithAnyBytes(numRuns: number): Promise<void> {
  let answer = Buffer.alloc(0);
  const server = await startRawServer((socket) => socket.end(answer));
  const client = demoClient({ baseUrl: server.url });
  const parameters = { sourceOrderNumber: "1", orderDescription: "x", amount: "1.00", currency: "EUR" } as const;
  let calls = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(nearlyHttp, anything, afterHead, afterLength), async (bytes) => {
      answer = bytes;
      const result = await recurPayment(client, parameters);
      calls++;
      expect(["done", "unknown"]).toContain(result.outcome);
      // recurPayment must answer with a number: without one, and without its end in sight, it is not believed.
      if (result.outcome === "done") expect(bytes.toString("latin1")).toContain("Content-Length: ");
      else expect(result).toMatchObject({ outcome: "unknown", pending: false });
    }),
    { numRuns },
  );
  expect(server.heads()).toBe(calls);
}
