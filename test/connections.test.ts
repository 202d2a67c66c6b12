/** Promise: an agent of the caller's brings the call through proxies and certificates, and `unsent` is said only as far as it can be proved. */
import { execFile } from "node:child_process";
import { Agent, createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import https from "node:https";
import { connect } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { join } from "node:path";
import { TLSSocket } from "node:tls";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { deposit } from "../generated/index.js";
import type { Client, ClientOptions, Result } from "../generated/index.js";
import { ProxyAgent } from "./examples/proxy-agent.js";
import { company } from "./support/certificates.js";
import { demoClient } from "./support/clients.js";
import { root } from "./support/root.js";

const pay = (client: Client, signal?: AbortSignal): Promise<Result<object>> =>
  deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" }, { signal });

const answer: RequestListener = (request, response) => {
  request.resume().once("end", () => response.end("status=0&paymentNumber=23473341"));
};

/** Listens on 127.0.0.1 until the test ends, and gives the port. */
async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

interface SecureGateway {
  readonly url: string;
  readonly requests: () => number;
  /** Of each request, whether its handshake was shortened by an earlier one. */
  readonly resumed: readonly boolean[];
  /** Common names of the clients, where they showed a certificate. */
  readonly clients: readonly unknown[];
}

/** A gateway behind TLS, with a certificate of the company's authority; with `requestCert` it wants one as well. */
async function secureGateway(options: https.ServerOptions = {}): Promise<SecureGateway> {
  let requests = 0;
  const clients: unknown[] = [];
  const resumed: boolean[] = [];
  const settings = { ...company.server, ca: company.ca, ALPNProtocols: ["h2", "http/1.1"], ...options };
  const server = https.createServer(settings, (request, response) => {
    requests++;
    if (request.socket instanceof TLSSocket) resumed.push(request.socket.isSessionReused());
    if (settings.requestCert === true && request.socket instanceof TLSSocket)
      clients.push(request.socket.getPeerCertificate().subject.CN);
    answer(request, response);
  });
  server.on("tlsClientError", () => undefined);
  return { url: `https://127.0.0.1:${await listen(server)}`, requests: () => requests, resumed, clients };
}

interface Proxy {
  readonly url: string;
  readonly asked: string[];
  readonly passwords: (string | undefined)[];
}

/** What a proxy does with a CONNECT; without it, it connects. */
type Refusal = (socket: Socket) => void;

async function proxy(refusal?: Refusal): Promise<Proxy> {
  const asked: string[] = [];
  const passwords: (string | undefined)[] = [];
  const server = createServer();
  server.on("connect", (request, socket: Socket) => {
    asked.push(request.url ?? "");
    passwords.push(request.headers["proxy-authorization"]);
    socket.on("error", () => undefined);
    if (refusal !== undefined) {
      refusal(socket);
      return;
    }
    const [host = "", port = ""] = (request.url ?? "").split(":");
    const onward = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("close", () => onward.destroy());
  });
  return { url: `http://shop:s%40fe@127.0.0.1:${await listen(server)}`, asked, passwords };
}

const through = (url: string, baseUrl: string, options: Partial<ClientOptions> = {}): Client =>
  demoClient({ baseUrl, agent: new ProxyAgent(url, { ca: company.ca, ...company.client }), ...options });

describe("a CONNECT proxy", () => {
  test("carries the call, with the proxy's password, TLS to the gateway and a client certificate", async () => {
    const gateway = await secureGateway({ requestCert: true });
    const way = await proxy();
    expect(await pay(through(way.url, gateway.url))).toMatchObject({
      outcome: "done",
      data: { paymentNumber: "23473341" },
    });
    expect(way.asked).toEqual([gateway.url.replace("https://", "")]);
    expect(way.passwords).toEqual([`Basic ${Buffer.from("shop:s@fe").toString("base64")}`]);
    expect([gateway.requests(), gateway.clients]).toEqual([1, ["client"]]);
  });

  test.each<[title: string, refusal: Refusal, why: RegExp]>([
    ["refuses with 407", (socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"), /HTTP 407/],
    ["refuses with 502", (socket) => socket.end("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"), /HTTP 502/],
    ["resets", (socket) => socket.resetAndDestroy(), /ECONNRESET|socket hang up/],
    ["closes", (socket) => socket.end(), /socket hang up/],
    ["answers something else", (socket) => socket.end("hello\r\n\r\n"), /Parse Error/],
  ])("that %s: unsent, and the proxy is named", async (_title, refusal, why) => {
    const gateway = await secureGateway();
    const way = await proxy(refusal);
    const result = await pay(through(way.url, gateway.url));
    const named = new RegExp(`proxy 127\\.0\\.0\\.1:${new URL(way.url).port}: .*(${why.source})`);
    expect(result).toMatchObject({
      outcome: "unsent",
      evidence: { phase: "connect", code: "no-connection", message: expect.stringMatching(named) as unknown },
    });
    expect(JSON.stringify(result)).not.toContain("s%40fe");
    expect(gateway.requests()).toBe(0);
  });

  test("that hangs: unsent when the time is up", async () => {
    const gateway = await secureGateway();
    const controller = new AbortController();
    const way = await proxy(() => {
      controller.abort();
    });
    const result = await pay(through(way.url, gateway.url), controller.signal);
    expect(result).toMatchObject({ outcome: "unsent", evidence: { phase: "connect", code: "aborted" } });
    expect(gateway.requests()).toBe(0);
  });

  test("that is not there: unsent, and it is named", async () => {
    const result = await pay(through("http://127.0.0.1:9", "https://127.0.0.1:8"));
    expect(result).toMatchObject({ outcome: "unsent", evidence: { code: "no-connection" } });
    expect(JSON.stringify(result)).toContain("proxy 127.0.0.1:9: connect ECONNREFUSED");
  });
});

describe("certificates", () => {
  test("of a company's authority are trusted through an agent, and HTTP/1.1 is spoken where h2 is offered", async () => {
    const gateway = await secureGateway();
    const agent = new https.Agent({ ca: company.ca });
    expect((await pay(demoClient({ baseUrl: gateway.url, agent }))).outcome).toBe("done");
    expect((await pay(demoClient({ baseUrl: gateway.url }))).outcome).toBe("unsent");
    expect(gateway.requests()).toBe(1);
  });

  test("of a company's authority are trusted through NODE_EXTRA_CA_CERTS, without an agent", async () => {
    const gateway = await secureGateway();
    const script = `
      import { createClient, demoCredentials, deposit } from "./generated/index.js";
      const client = createClient({ ...demoCredentials, baseUrl: "${gateway.url}" });
      for (const orderNumber of ["1", "2"])
        console.log((await deposit(client, { orderNumber, amount: "1.00", currency: "EUR" })).outcome);`;
    const run = ["--import", "tsx", "--input-type=module", "--eval", script];
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: company.caFile };
    const { stdout } = await promisify(execFile)(process.execPath, run, { cwd: join(root), env });
    expect(stdout).toBe("done\ndone\n");
    // A connection for each call, but one whole handshake for both.
    expect(gateway.resumed).toEqual([false, true]);
  });

  test("that the gateway demands and nobody shows: not executed, and not claimed to be unsent", async () => {
    const gateway = await secureGateway({ requestCert: true, rejectUnauthorized: true });
    const agent = new https.Agent({ ca: company.ca });
    // TLS 1.3 tells the client after its handshake is over: by then the request may have left.
    expect((await pay(demoClient({ baseUrl: gateway.url, agent }))).outcome).toBe("unknown");
    expect(gateway.requests()).toBe(0);
    const known = new https.Agent({ ca: company.ca, ...company.client });
    expect((await pay(demoClient({ baseUrl: gateway.url, agent: known }))).outcome).toBe("done");
  });
});

describe("an agent that hands over a socket which is connected already", () => {
  test("gets no claim that nothing was sent, when the connection breaks off", async () => {
    const server = createServer((request) => request.socket.destroy());
    const port = await listen(server);
    const socket = connect(port, "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    class Ready extends Agent {
      override createConnection(): Socket {
        return socket;
      }
    }
    const client = demoClient({ baseUrl: `http://127.0.0.1:${port}`, agent: new Ready() });
    expect(await pay(client)).toMatchObject({ outcome: "unknown", evidence: { code: "connection-lost" } });
  });

  test("of another protocol than the base URL's: unsent, before anything is connected", async () => {
    const client = demoClient({ baseUrl: "http://127.0.0.1:9", agent: new https.Agent() });
    expect(await pay(client)).toMatchObject({
      outcome: "unsent",
      evidence: { cause: { code: "ERR_INVALID_PROTOCOL" } },
    });
  });
});
