/**
 * The wire: one POST over a connection of its own, with `node:http` and `node:https`. In comes a prepared request, out
 * comes a real `Response` with the whole body, or a rejection. What happens to the very socket is written into `Progress`:
 * that is how "nothing was sent" is known. Nothing here repeats, redirects, decodes or caches.
 */
import http, { ClientRequest } from "node:http";
import type { Agent, IncomingMessage } from "node:http";
import https from "node:https";
import { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { urlToHttpOptions } from "node:url";
import ky from "ky";
import { BrokenAnswerError } from "../answer/broken.js";
import type { PreparedRequest } from "../request/prepare.js";
import { TransportError } from "./failure.js";
import type { Progress } from "./progress.js";

/** Far more than the longest answer: an order with all its payments has a few kilobytes. */
const MOST_BYTES = 256 * 1024;
/** The gateway sends none. Without a bound, a server could keep the process busy until the deadline, and nothing else. */
const MOST_INTERIM = 20;
/** Of all other answers the status says enough: nobody waits for their bodies. */
const STATUSES_WITH_BODY: ReadonlySet<number> = new Set([200, 403]);

export interface Way {
  /** The caller's, for proxies and client certificates. Without one, every request gets a connection of its own. */
  readonly agent: Agent | undefined;
  /** Destroys the socket. */
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/**
 * Sends a prepared request once. ky is told nothing that the wire knows already: its repeats, timeout and errors are off,
 * and as body and headers do not pass through it, no error of ky can carry the password.
 */
export function send(request: PreparedRequest, way: Way): Promise<Response> {
  const fetch = (): Promise<Response> => exchangeOnce(request, way);
  const response = ky(request.url, { method: "post", retry: 0, timeout: false, throwHttpErrors: false, fetch });
  return Promise.resolve(response);
}

function exchangeOnce({ url, headers, body }: PreparedRequest, way: Way): Promise<Response> {
  const { agent = false, signal, progress } = way;
  return new Promise((resolve, reject) => {
    const target = new URL(url);
    // Looked up at every call: whoever watches `http.request` is welcome, whenever it came.
    const { request } = target.protocol === "https:" ? https : http;
    const outgoing = made(() =>
      request({
        ...urlToHttpOptions(target),
        method: "POST",
        headers,
        agent,
        insecureHTTPParser: false,
        ...(agent === false && target.protocol === "https:" ? TLS : {}),
      }),
    );
    const fail = (error: Error): void => {
      signal.removeEventListener("abort", abort);
      reject(error);
      outgoing.destroy();
    };
    const abort = (): void => {
      fail(new TransportError("interrupted"));
    };
    outgoing.on("error", (error: unknown) => {
      fail(new TransportError(error));
    });
    let interim = 0;
    outgoing.on("information", () => {
      if (++interim > MOST_INTERIM) fail(new TransportError(new Error("one interim answer after the other")));
    });
    outgoing.on("upgrade", ({ statusCode }, socket) => {
      socket.destroy();
      fail(unexpected(statusCode));
    });
    outgoing.on("response", (incoming) => {
      progress.phase = "headers";
      progress.httpStatus = incoming.statusCode;
      if (!STATUSES_WITH_BODY.has(incoming.statusCode ?? 0)) {
        signal.removeEventListener("abort", abort);
        resolve(withoutBody(incoming));
        return;
      }
      read(incoming, progress)
        .then((response) => {
          signal.removeEventListener("abort", abort);
          resolve(response);
        })
        .catch((error: unknown) => {
          fail(error instanceof BrokenAnswerError ? error : new TransportError(error));
        });
    });
    follow(outgoing, progress);
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
    else outgoing.end(body);
  });
}

/** What a wrapper throws is no better known than what it hands out. */
function made(request: () => ClientRequest): ClientRequest {
  try {
    return request();
  } catch (error) {
    throw new TransportError(error);
  }
}

/** Whatever the environment says: HTTP/1.1, and a certificate that is checked. */
const TLS = { ALPNProtocols: ["http/1.1"], rejectUnauthorized: true };

/**
 * Keeps `progress.phase` at "connect" for as long as the socket cannot carry a byte of the request. Only what is certainly
 * Node's own proves that: of a request or a socket that somebody else made nothing is known, and it counts as sent.
 */
function follow(outgoing: ClientRequest, progress: Progress): void {
  const enterSend = (): void => {
    if (progress.phase === "connect") progress.phase = "send";
  };
  if (Object.getPrototypeOf(outgoing) !== ClientRequest.prototype) enterSend();
  outgoing.on("socket", (socket: unknown) => {
    progress.hasSocket = true;
    const ready = readyEventOf(socket);
    if (ready !== undefined && socket instanceof Socket) socket.prependOnceListener(ready, enterSend);
    else enterSend();
  });
  outgoing.on("finish", () => {
    if (progress.phase === "send") progress.phase = "headers";
  });
}

/** What tells that a socket can carry the request from now on; undefined for one that may be able to already. */
function readyEventOf(socket: unknown): "connect" | "secureConnect" | undefined {
  if (!(socket instanceof Socket)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(socket);
  if (prototype === TLSSocket.prototype && socket instanceof TLSSocket) {
    // Of a handshake that is not over, the protocol is not known yet.
    const protocol = socket.getProtocol();
    return socket.connecting || protocol === null || protocol === "unknown" ? "secureConnect" : undefined;
  }
  return prototype === Socket.prototype && socket.connecting ? "connect" : undefined;
}

/** At once: what follows the head of such an answer may be no HTTP any more. */
function withoutBody(incoming: IncomingMessage): Response | Promise<Response> {
  const { statusCode = 0 } = incoming;
  incoming.destroy();
  // No `Response` can have any other status.
  if (statusCode < 200 || statusCode > 599) return Promise.reject(unexpected(statusCode));
  return new Response(null, { status: statusCode });
}

/** Reads an answer to its end, at most MOST_BYTES of it. */
function read(incoming: IncomingMessage, progress: Progress): Promise<Response> {
  progress.phase = "body";
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => {
      progress.bytesReceived += chunk.byteLength;
      if (progress.bytesReceived > MOST_BYTES)
        reject(new BrokenAnswerError("too-large", `The answer is longer than ${MOST_BYTES} bytes.`));
      else chunks.push(chunk);
    });
    incoming.on("end", () => {
      if (!incoming.complete) reject(new Error("The answer was cut short."));
      else
        resolve(
          new Response(Buffer.concat(chunks), { status: incoming.statusCode ?? 0, headers: headersOf(incoming) }),
        );
    });
    incoming.on("error", reject);
    incoming.on("close", () => {
      reject(new Error("The answer was cut short."));
    });
  });
}

/** What says how the body was sent; a header that no `Headers` takes must not make an answer fail. */
function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const { "content-length": length, "transfer-encoding": transfer, "content-encoding": encoding } = headers;
  return {
    ...(length === undefined ? {} : { "content-length": length }),
    ...(transfer === undefined ? {} : { "transfer-encoding": transfer }),
    ...(encoding === undefined ? {} : { "content-encoding": encoding }),
  };
}

function unexpected(status: number | undefined): BrokenAnswerError {
  return new BrokenAnswerError("http-status", `The gateway answered with HTTP ${status ?? "nothing"}.`);
}
