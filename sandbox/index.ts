import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { service } from "../generated/service.js";
import { demoBehaviour } from "./demo.js";
import { answerRequest } from "./gateway.js";

export interface SandboxOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number | undefined;
  /** `"demo"`: the vendor's demo account, which keeps nothing between calls. */
  readonly mode?: "demo" | undefined;
}

/** A running sandbox. */
export interface Sandbox {
  /** What a client takes as `baseUrl`. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** More than the gateway takes: 12000 parameters of ordinary length. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Starts an offline gateway on 127.0.0.1. It checks headers, parameters, fingerprint and password as the real one, and
 * knows the vendor's published demo credentials.
 *
 * @throws the listening error, for example when the port is taken
 *
 * @example
 * ```ts
 * const sandbox = await startSandbox();
 * const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
 * await sandbox.close();
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const behave = demoBehaviour(() => new Date());
  const server = createServer((request, response) => {
    readBody(request).then(
      (body) => {
        const { status, body: answer } = answerRequest({ ...headOf(request), body }, behave);
        respond(response, status, answer);
      },
      () => {
        respond(response, 413, "");
      },
    );
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => close(server),
  };
}

function headOf(request: IncomingMessage): {
  method: string;
  path: string;
  userAgent: string | undefined;
  contentType: string | undefined;
} {
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  return {
    method: request.method ?? "GET",
    path: pathname,
    userAgent: request.headers["user-agent"],
    contentType: request.headers["content-type"],
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
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

/** Headers as recorded from the vendor's server. */
function respond(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "Content-Type": service.headers["Content-Type"],
    "Content-Length": Buffer.byteLength(body),
    Connection: "close",
  });
  response.end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
