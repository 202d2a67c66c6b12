import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import { TLSSocket, createServer as createTlsServer } from "node:tls";
import { onTestFinished } from "vitest";
import { selfSigned } from "./certificates.js";
import { parseRequest } from "./http-bytes.js";
import type { RawRequest } from "./http-bytes.js";
import { beneath } from "./socket-acts.js";

/** A server that knows nothing of HTTP: it keeps the bytes it gets and answers with the bytes it is given. */
export interface RawServer {
  readonly url: string;
  /** How often somebody connected. */
  readonly connections: () => number;
  /** On how many connections at least one byte came: after an abort, fetch of Node 20 connects once more and is silent. */
  readonly speakingConnections: () => number;
  /** On how many connections a whole head of a request came; its body may have come or not. */
  readonly heads: () => number;
  /** Connections that neither side has closed. */
  readonly open: () => number;
  /** All requests that came complete. */
  readonly requests: readonly RawRequest[];
}

/** What to do with a socket once a complete request has come; a string is written, then the socket is closed. */
export type Reaction = string | ((socket: Socket, request: RawRequest) => void);

export interface RawServerOptions {
  /** What to do with a socket as soon as it is there. */
  readonly onAccept?: (socket: Socket) => void;
  /** What to do with a socket once the head of a request has come. */
  readonly onHead?: (socket: Socket) => void;
  /** Speaks TLS, with a certificate that nobody signed, and would speak HTTP/2 as well. Default false. */
  readonly tls?: boolean;
  /** Takes what closes the server with all its sockets. Default: the end of the running test. */
  readonly whenOver?: WhenOver;
}

/** Keeps something to be done when the server is needed no more. */
export type WhenOver = (close: () => Promise<void>) => void;

/** Starts a raw server on a free port of 127.0.0.1. */
export async function startRawServer(reaction: Reaction, options: RawServerOptions = {}): Promise<RawServer> {
  const { onAccept, onHead, tls = false, whenOver = onTestFinished } = options;
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  const accepted = new Map<number | undefined, Socket>();
  let connections = 0;
  let speaking = 0;
  let heads = 0;
  const accept = (socket: Socket): void => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    if (socket instanceof TLSSocket) beneath.set(socket, accepted.get(socket.remotePort) ?? socket);
    let received = Buffer.alloc(0);
    let isAnswered = false;
    let hasHead = false;
    // Tests reset and cut connections on purpose.
    socket.on("error", () => undefined);
    socket.once("data", () => {
      speaking++;
    });
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, typeof chunk === "string" ? Buffer.from(chunk) : chunk]);
      if (!hasHead && received.includes("\r\n\r\n")) {
        hasHead = true;
        heads++;
        onHead?.(socket);
      }
      const request = parseRequest(received);
      if (request === undefined) return;
      // Bytes after the request would be a second one.
      if (isAnswered) requests.pop();
      requests.push(request);
      if (isAnswered) return;
      isAnswered = true;
      if (typeof reaction === "string") socket.end(reaction);
      else reaction(socket, request);
    });
    onAccept?.(socket);
  };
  const server = tls
    ? createTlsServer({ ...selfSigned, ALPNProtocols: ["h2", "http/1.1"] }, accept)
    : createServer(accept);
  server.on("tlsClientError", () => undefined);
  server.on("connection", (socket: Socket) => accepted.set(socket.remotePort, socket));
  const port = await listen(server);
  whenOver(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}`,
    connections: () => connections,
    speakingConnections: () => speaking,
    heads: () => heads,
    open: () => sockets.size,
    requests,
  };
}

/** Port 1 is that of a service of 1988: nobody listens, and no test is ever given it. */
export const refusedUrl = "http://127.0.0.1:1";

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
