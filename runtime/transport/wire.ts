/**
 * The wire: one POST over a connection of its own, with `node:http` and `node:https`. In comes a prepared request, out
 * comes an answer that is whole, or a rejection. What happens to the very socket is written into `Progress`: that is how
 * "nothing was sent" is known. Nothing here repeats, redirects, decodes or caches.
 */
import http, { ClientRequest } from "node:http";
import type { Agent, IncomingHttpHeaders, IncomingMessage } from "node:http";
import https from "node:https";
import { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { urlToHttpOptions } from "node:url";
import ky from "ky";
import { hasFunctions } from "../snapshot.js";
import type { Deadline } from "./deadline.js";
import { BrokenAnswerError, TransportError } from "./failure.js";
import type { Progress } from "./failure.js";

/** Far more than the longest answer: an order with all its payments has a few kilobytes. */
const MOST_BYTES = 256 * 1024;
/** The gateway sends none. Without a bound, a server could keep the process busy until the deadline, and nothing else. */
const MOST_INTERIM = 20;
/** Of all other answers the status says enough: nobody waits for their bodies. */
const STATUSES_WITH_BODY: ReadonlySet<number> = new Set([200, 403]);

/** A request as it goes out. */
interface OutgoingRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Way {
  /** The caller's, for proxies and client certificates. Without one, every request gets a connection of its own. */
  readonly agent: object | undefined;
  /** Its end destroys the socket. */
  readonly deadline: Deadline;
  readonly progress: Progress;
}

/** What came back. Only HTTP 200 and 403 have a body. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/**
 * Sends a prepared request once. ky is told nothing that the wire knows already: its repeats, timeout and errors are off,
 * and as bodies and headers do not pass through it, no error of ky can carry the password. (A body in a `Response` is a
 * stream; to make one of a hundred bytes and read it again takes longer than to sign the request.)
 */
export async function send(request: OutgoingRequest, way: Way): Promise<HttpAnswer> {
  let answer: HttpAnswer | undefined;
  const fetch = async (): Promise<Response> => {
    answer = await exchangeOnce(request, way);
    return new Response(null, { status: answer.status });
  };
  await ky(request.url, { method: "post", retry: 0, timeout: false, throwHttpErrors: false, fetch });
  if (answer === undefined) throw unexpected(undefined);
  return answer;
}

function exchangeOnce({ url, headers, body }: OutgoingRequest, way: Way): Promise<HttpAnswer> {
  const { deadline, progress } = way;
  return new Promise((resolve, reject) => {
    const outgoing = open(url, headers, way.agent);
    const fail = (error: Error): void => {
      stay();
      reject(error);
      outgoing.destroy();
    };
    const done = (answer: HttpAnswer): void => {
      stay();
      resolve(answer);
    };
    let interim = 0;
    outgoing.on("error", (error: unknown) => {
      fail(new TransportError(error));
    });
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
      read(incoming, progress, done, fail);
    });
    follow(outgoing, progress);
    const stay = deadline.whenOver(() => {
      reject(new TransportError("interrupted"));
      outgoing.destroy();
    });
    if (!deadline.isOver) outgoing.end(body);
  });
}

/** A request that waits for its body. What a wrapper throws is no better known than what it hands out. */
function open(url: string, headers: OutgoingRequest["headers"], chosen: object | undefined): ClientRequest {
  const target = new URL(url);
  const isTls = target.protocol === "https:";
  const isOther = isAgent(chosen);
  const agent = isOther ? chosen : isTls && (sessions ??= new https.Agent());
  const own = { method: "POST", headers, agent, insecureHTTPParser: false, ...(isTls && !isOther ? TLS : {}) };
  try {
    // Looked up at every call: whoever watches `http.request` is welcome, whenever it came.
    return (isTls ? https : http).request({ ...urlToHttpOptions(target), ...own });
  } catch (error) {
    throw new TransportError(error);
  }
}

/** Keeps no connection, but what a server gave to shorten the next handshake with it. */
let sessions: https.Agent | undefined;

/** Whether Node can ask something for connections: agents of proxies need not extend Node's; `addRequest` is what it calls. */
export function isAgent(value: unknown): value is Agent {
  return hasFunctions(value, "addRequest");
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

/** Reads an answer to its end, at most MOST_BYTES of it. Calls back at once: what Node tells next may be an error of the rest. */
function read(
  incoming: IncomingMessage,
  progress: Progress,
  done: (answer: HttpAnswer) => void,
  fail: (error: Error) => void,
): void {
  const { statusCode: status = 0, headers } = incoming;
  if (!STATUSES_WITH_BODY.has(status)) {
    // No `Response` can have any other status.
    if (status >= 200 && status <= 599) done({ status, headers, body: new Uint8Array() });
    else fail(unexpected(status));
    // Nobody waits for the body; what follows the head of such an answer may be no HTTP any more.
    incoming.destroy();
    return;
  }
  progress.phase = "body";
  const chunks: Buffer[] = [];
  const cut = (cause: unknown): void => {
    fail(new TransportError(cause));
  };
  incoming.on("data", (chunk: Buffer) => {
    progress.bytesReceived += chunk.byteLength;
    if (progress.bytesReceived <= MOST_BYTES) chunks.push(chunk);
    else fail(new BrokenAnswerError("too-large", `The answer is longer than ${MOST_BYTES} bytes.`));
  });
  incoming.on("end", () => {
    if (incoming.complete) done({ status, headers, body: Buffer.concat(chunks) });
    else cut(new Error("The answer was cut short."));
  });
  incoming.on("error", cut);
  incoming.on("close", () => {
    if (!incoming.complete) cut(new Error("The answer was cut short."));
  });
}

function unexpected(status: number | undefined): BrokenAnswerError {
  return new BrokenAnswerError("http-status", `The gateway answered with HTTP ${status ?? "nothing"}.`);
}
