import { createServer } from "node:net";
import type { Server, Socket } from "node:net";
import { onTestFinished } from "vitest";
import { parseRequest } from "./http-bytes.js";
import type { RawRequest } from "./http-bytes.js";

/** A server that knows nothing of HTTP: it keeps the bytes it gets and answers with the bytes it is given. */
export interface RawServer {
  readonly url: string;
  /** How often somebody connected. */
  readonly connections: () => number;
  /** On how many connections at least one byte came: after an abort, fetch of Node 20 connects once more and is silent. */
  readonly speakingConnections: () => number;
  /** All requests that came complete. */
  readonly requests: readonly RawRequest[];
}

/** What to do with a socket once a complete request has come; a string is written, then the socket is closed. */
export type Reaction = string | ((socket: Socket, request: RawRequest) => void);

/** Starts a raw server on a free port of 127.0.0.1; it is closed with all its sockets when the running test ends. */
export async function startRawServer(reaction: Reaction): Promise<RawServer> {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let speaking = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    let received = Buffer.alloc(0);
    let isAnswered = false;
    // Tests reset and cut connections on purpose.
    socket.on("error", () => undefined);
    socket.once("data", () => {
      speaking++;
    });
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, typeof chunk === "string" ? Buffer.from(chunk) : chunk]);
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
  });
  const url = await listen(server);
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url, connections: () => connections, speakingConnections: () => speaking, requests };
}

/** A port of 127.0.0.1 on which nobody listens. */
export async function refusedUrl(): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`);
    });
  });
}
