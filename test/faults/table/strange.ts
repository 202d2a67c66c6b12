/** An answer comes that is none of the gateway's. */
import { gzipSync } from "node:zlib";
import { answerOf } from "../../support/http-bytes.js";
import { flood } from "../../support/socket-acts.js";
import type { Act } from "../../support/socket-acts.js";
import type { Row, TransportFault } from "./fault.js";
import { answering, head } from "./gateways.js";

/** Twenty megabytes, packed when first needed. */
let packed: Buffer | undefined;

const gzipBomb: Act = (socket) => {
  const bomb = (packed ??= gzipSync(Buffer.alloc(20 * 1024 * 1024, "status=0&")));
  const headers = { "Content-Encoding": "gzip", "Content-Length": String(bomb.length) };
  socket.write(answerOf("", { headers }));
  socket.end(bomb);
};

const status = (line: string, headers: Record<string, string> = {}): TransportFault["start"] =>
  answering(answerOf("status=0&paymentNumber=23473341", { status: line, headers }));

export const strange: Row[] = [
  ...[301, 302, 303, 307, 308].map(
    (code) => [`HTTP ${code}`, status(`${code} Moved`, { Location: "/" }), "unknown", "headers", "redirect"] as const,
  ),
  ["HTTP 403 with nothing", answering(answerOf("", { status: "403 Forbidden" })), "refused", "body", "http-403"],
  ["HTTP 403 with an answer", status("403 Forbidden"), "unknown", "body", "http-status"],
  ["HTTP 421", status("421 Misdirected Request"), "unknown", "headers", "http-status"],
  ...[201, 204, 400, 404, 429, 500, 502, 503, 504].map(
    (code) =>
      [`HTTP ${code}`, status(`${code} Text`, { "Retry-After": "0" }), "unknown", "headers", "http-status"] as const,
  ),
  [
    "HTTP 100 for ever",
    answering(flood("", "HTTP/1.1 100 Continue\r\n\r\n".repeat(100))),
    "unknown",
    "headers",
    "connection-lost",
  ],
  ["HTML with HTTP 200", answering(answerOf("<!doctype html><p>Maintenance")), "unknown", "decode", "not-key-value"],
  ["HTTP 200 with nothing", answering(answerOf("")), "unknown", "decode", "empty"],
  ["not HTTP", answering("status=0&paymentNumber=23473341"), "unknown", "headers", "connection-lost"],
  ["gzip bomb", answering(gzipBomb), "unknown", "body", "content-encoding"],
  [
    "endless headers",
    answering(flood("HTTP/1.1 200 OK\r\n", "X: y\r\n".repeat(500))),
    "unknown",
    "headers",
    "connection-lost",
  ],
  ["endless body", answering(flood(head, "x".repeat(1000))), "unknown", "body", "too-large"],
  [
    "endless body in chunks",
    answering(flood("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "5\r\na=b&c\r\n".repeat(500))),
    "unknown",
    "body",
    "too-large",
  ],
  [
    "two lengths that differ",
    answering("HTTP/1.1 200 OK\r\nContent-Length: 8\r\nContent-Length: 31\r\n\r\nstatus=0&paymentNumber=23473341"),
    "unknown",
    "headers",
    "connection-lost",
  ],
  [
    "a length and chunks at once",
    answering("HTTP/1.1 200 OK\r\nContent-Length: 8\r\nTransfer-Encoding: chunked\r\n\r\n8\r\nstatus=0\r\n"),
    "unknown",
    "headers",
    "connection-lost",
  ],
  ["a chunk without a length", answering(chunked("x\r\nstatus=0\r\n0\r\n\r\n")), "unknown", "body", "connection-lost"],
];

function chunked(body: string): string {
  return `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${body}`;
}
