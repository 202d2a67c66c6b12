import { gzipSync } from "node:zlib";
import type { ClientOptions, Evidence, Outcome } from "../../generated/index.js";
import { onTestFinished } from "vitest";
import { answerOf } from "./http-bytes.js";
import { refusedUrl, startRawServer } from "./raw-server.js";
import type { RawServer, RawServerOptions, Reaction } from "./raw-server.js";
import { after, drip, fin, flood, reset, silence } from "./socket-acts.js";
import type { Act } from "./socket-acts.js";

/** Milliseconds that a call may take against a faulty gateway. */
export const DEADLINE = 150;

/** Where a call goes, and what is special about it. */
export interface FaultyGateway {
  readonly url: string;
  /** Undefined where there is no server. */
  readonly server?: RawServer;
  readonly options?: Partial<ClientOptions>;
  readonly signal?: AbortSignal;
  /** Done between the making of the client and the call. */
  readonly beforeCall?: () => void;
}

export interface TransportFault {
  readonly fault: string;
  /** Starts the gateway, for the running test. */
  readonly start: () => Promise<FaultyGateway>;
  readonly outcome: Outcome;
  readonly phase: Evidence["phase"];
  readonly code: string;
  /** Whether a request reaches the gateway. */
  readonly isSeen: boolean;
  /** Changes something that counts for the whole process: no other call may run beside it. */
  readonly runsAlone: boolean;
}

type Row = readonly [
  fault: string,
  start: TransportFault["start"],
  outcome: Outcome,
  phase: Evidence["phase"],
  code: string,
];

const whole = answerOf("status=0&paymentNumber=23473341");
const half = whole.slice(0, -8);
const head = answerOf("", { headers: { "Content-Length": "1000000" } });

/** A gateway that acts as soon as a complete request has come. */
function answering(reaction: Reaction, options: RawServerOptions = {}): TransportFault["start"] {
  return async () => {
    const server = await startRawServer(reaction, options);
    return { url: server.url, server };
  };
}

/** A gateway that acts as soon as somebody connects. */
function accepting(act: Act, scheme: "http" | "https" = "http"): TransportFault["start"] {
  return async () => {
    const server = await startRawServer(silence, { onAccept: act });
    return { url: server.url.replace("http", scheme), server };
  };
}

/** A gateway that acts before the body is read. */
function heading(act: Act): TransportFault["start"] {
  return answering(silence, { onHead: act });
}

/** Acts when the first bytes have come. */
function onceSpoken(act: Act): Act {
  return (socket) => {
    socket.once("data", () => {
      act(socket);
    });
  };
}

/** Does not read before the deadline is over. */
const deaf: Act = (socket) => {
  socket.pause();
  setTimeout(() => socket.resume(), DEADLINE + 60);
};

/** A gateway while whose act the caller aborts. */
function aborting(when: (abort: () => void) => TransportFault["start"]): TransportFault["start"] {
  return async () => {
    const controller = new AbortController();
    const start = when(() => {
      controller.abort();
    });
    return { ...(await start()), signal: controller.signal };
  };
}

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

/** Every fault between the call and the answer, for an operation that moves money. Written down by hand. */
const unsent: Row[] = [
  ["the port refuses", async () => ({ url: await refusedUrl() }), "unsent", "connect", "connection-refused"],
  [
    "the name does not resolve",
    // RFC 6761: no name under .invalid does.
    () => Promise.resolve({ url: "https://gateway.invalid", options: { timeout: 2000 } }),
    "unsent",
    "connect",
    "name-not-resolved",
  ],
  ["self-signed certificate", answering(whole, { tls: true }), "unsent", "connect", "certificate"],
  ["NODE_TLS_REJECT_UNAUTHORIZED=0", withCertificatesOff, "unsent", "connect", "certificates-off"],
  ["reset at accept", accepting(reset), "unsent", "connect", "unreachable"],
  ["TLS handshake stalls", accepting(silence, "https"), "unsent", "connect", "timeout"],
  ["TLS handshake: reset at accept", accepting(reset, "https"), "unsent", "connect", "unreachable"],
  [
    "TLS handshake: reset after the hello",
    accepting(onceSpoken(reset), "https"),
    "unsent",
    "connect",
    "connection-lost",
  ],
  ["TLS handshake: FIN at accept", accepting(fin, "https"), "unsent", "connect", "connection-lost"],
  [
    "TLS handshake: answered in plain text",
    accepting(after(whole, fin), "https"),
    "unsent",
    "connect",
    "connection-lost",
  ],
  [
    "aborted before the call",
    async () => ({ ...(await answering(whole)()), signal: AbortSignal.abort() }),
    "unsent",
    "connect",
    "aborted",
  ],
  [
    "aborted while connecting",
    aborting((abort) => accepting(() => setTimeout(abort, 20), "https")),
    "unsent",
    "connect",
    "aborted",
  ],
  [
    "onIntent throws",
    async () => ({
      ...(await answering(whole)()),
      options: {
        onIntent: () => {
          throw new Error("the disk is full");
        },
      },
    }),
    "unsent",
    "connect",
    "intent-failed",
  ],
  [
    "onIntent rejects",
    async () => ({
      ...(await answering(whole)()),
      options: { onIntent: () => Promise.reject(new Error("the disk is full")) },
    }),
    "unsent",
    "connect",
    "intent-failed",
  ],
  [
    "onIntent hangs",
    async () => ({ ...(await answering(whole)()), options: { onIntent: () => new Promise<void>(() => undefined) } }),
    "unsent",
    "connect",
    "timeout",
  ],
];

async function withCertificatesOff(): Promise<FaultyGateway> {
  const server = await startRawServer(whole, { tls: true });
  onTestFinished(() => {
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  });
  const beforeCall = (): void => {
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
  };
  return { url: server.url, server, beforeCall };
}

const cut: Row[] = [
  ["silence at accept", accepting(deaf), "unknown", "headers", "timeout"],
  ["silence after the request's head", heading(silence), "unknown", "headers", "timeout"],
  ["silence after the request's body", answering(silence), "unknown", "headers", "timeout"],
  ["silence after the status line", answering(after("HTTP/1.1 200 OK\r\n", silence)), "unknown", "headers", "timeout"],
  [
    "silence in the headers",
    answering(after("HTTP/1.1 200 OK\r\nContent-Le", silence)),
    "unknown",
    "headers",
    "timeout",
  ],
  ["silence in the body", answering(after(half, silence)), "unknown", "body", "timeout"],
  ["reset after the request's head", heading(reset), "unknown", "headers", "connection-lost"],
  ["reset after the request's body", answering(reset), "unknown", "headers", "connection-lost"],
  [
    "reset after the status line",
    answering(after("HTTP/1.1 200 OK\r\n", reset)),
    "unknown",
    "headers",
    "connection-lost",
  ],
  [
    "reset in the headers",
    answering(after("HTTP/1.1 200 OK\r\nContent-Le", reset)),
    "unknown",
    "headers",
    "connection-lost",
  ],
  ["reset in the body", answering(after(half, reset)), "unknown", "body", "connection-lost"],
  ["FIN at accept", accepting(fin), "unknown", "headers", "connection-lost"],
  ["FIN after the request's head", heading(fin), "unknown", "headers", "connection-lost"],
  ["FIN after the request's body", answering(fin), "unknown", "headers", "connection-lost"],
  ["FIN after the status line", answering(after("HTTP/1.1 200 OK\r\n", fin)), "unknown", "headers", "connection-lost"],
  [
    "FIN in the headers",
    answering(after("HTTP/1.1 200 OK\r\nContent-Le", fin)),
    "unknown",
    "headers",
    "connection-lost",
  ],
  ["FIN in the body", answering(after(half, fin)), "unknown", "body", "connection-lost"],
  ["the headers drip", answering(drip("HTTP/1.1 200 OK\r\n", "X: y\r\n")), "unknown", "headers", "timeout"],
  ["the body drips", answering(drip(head, "x")), "unknown", "body", "timeout"],
  [
    "the answer comes after the deadline",
    answering((socket) => setTimeout(() => socket.end(whole), DEADLINE + 20)),
    "unknown",
    "headers",
    "timeout",
  ],
  ["aborted after sending", aborting((abort) => answering(abort)), "unknown", "headers", "aborted"],
  ["aborted in the body", aborting((abort) => answering(after(half, abort))), "unknown", "body", "aborted"],
];

const strange: Row[] = [
  ...[301, 302, 303, 307, 308].map(
    (code) => [`HTTP ${code}`, status(`${code} Moved`, { Location: "/" }), "unknown", "headers", "redirect"] as const,
  ),
  ["HTTP 403", status("403 Forbidden"), "refused", "headers", "http-403"],
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

const listed = (rows: readonly Row[], isSeen: boolean): TransportFault[] =>
  rows.map(([fault, start, outcome, phase, code]) => ({
    fault,
    start,
    outcome,
    phase,
    code,
    isSeen,
    runsAlone: start === withCertificatesOff,
  }));

export const transportFaults: readonly TransportFault[] = [
  ...listed(unsent, false),
  ...listed([...cut, ...strange], true),
];
