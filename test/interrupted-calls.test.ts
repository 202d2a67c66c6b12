import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { deposit, getOrderDetails } from "../generated/index.js";
import type { Client } from "../generated/index.js";
import { everythingArrived } from "./support/arrived.js";
import { demoClient } from "./support/clients.js";
import { holdClock, pass } from "./support/clock.js";
import { answerOf } from "./support/http-bytes.js";
import { refusedUrl, startRawServer } from "./support/raw-server.js";
import type { Reaction } from "./support/raw-server.js";
import { watched } from "./support/settled.js";
import { until } from "./support/until.js";

const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;
const pay = (client: Client, signal?: AbortSignal): ReturnType<typeof deposit> =>
  deposit(client, parameters, { signal });

describe("unsent: nothing reached the gateway", () => {
  test("the port refuses the connection", async () => {
    const result = await pay(demoClient({ baseUrl: refusedUrl }));
    expect(result).toMatchObject({
      outcome: "unsent",
      operation: "deposit",
      status: undefined,
      evidence: { code: "connection-refused", phase: "connect", bytesReceived: 0, httpStatus: undefined },
    });
  });

  test("the host name does not resolve", async () => {
    // RFC 6761: no name under .invalid resolves. Offline that may take long.
    const result = await pay(demoClient({ baseUrl: "https://gateway.invalid", timeout: 200_000 }));
    expect(result).toMatchObject({ outcome: "unsent", evidence: { code: "name-not-resolved" } });
  });

  test("the signal was aborted before the call", async () => {
    const server = await startRawServer(answerOf("status=0"));
    const result = await pay(demoClient({ baseUrl: server.url }), AbortSignal.abort());
    expect(result).toMatchObject({ outcome: "unsent", evidence: { code: "aborted", phase: "connect" } });
    await everythingArrived();
    expect(server.connections()).toBe(0);
  });
});

const half = answerOf("status=0&paymentNumber=23473341").slice(0, -8);

/** Milliseconds; where the connection breaks, the call ends while the time stands still. */
const TIMEOUT = 150;

const faults: { name: string; reaction: Reaction; evidence: object }[] = [
  {
    name: "the connection is reset",
    reaction: (socket) => socket.resetAndDestroy(),
    evidence: { code: "connection-lost", httpStatus: undefined, bytesReceived: 0 },
  },
  {
    name: "the connection ends without an answer",
    reaction: "",
    evidence: { code: "connection-lost", httpStatus: undefined, bytesReceived: 0 },
  },
  {
    name: "the answer ends in the middle of its head",
    reaction: "HTTP/1.1 200 OK\r\nContent-Le",
    evidence: { code: "connection-lost", bytesReceived: 0 },
  },
  {
    name: "the body is shorter than Content-Length",
    reaction: half,
    evidence: { code: "connection-lost", phase: "body", httpStatus: 200, bytesReceived: 23 },
  },
  { name: "the answer is not HTTP", reaction: "status=0", evidence: { code: "connection-lost", bytesReceived: 0 } },
  {
    name: "nothing comes",
    reaction: () => undefined,
    evidence: { code: "timeout", elapsed: TIMEOUT, httpStatus: undefined, bytesReceived: 0 },
  },
  {
    name: "the body stops coming",
    reaction: (socket) => socket.write(half),
    evidence: { code: "timeout", elapsed: TIMEOUT, phase: "body", httpStatus: 200, bytesReceived: 23 },
  },
  {
    name: "the body comes drop by drop",
    reaction: (socket) => {
      socket.write(answerOf("", { headers: { "Content-Length": "1000" } }));
      const drops = setInterval(() => socket.write("x"), 20);
      socket.on("close", () => {
        clearInterval(drops);
      });
    },
    evidence: { code: "timeout", elapsed: TIMEOUT, phase: "body", httpStatus: 200 },
  },
];

describe("unknown: the request was sent, and no whole answer came", () => {
  beforeEach(() => {
    onTestFinished(holdClock());
  });

  test.each(faults)("$name", async ({ reaction, evidence }) => {
    const server = await startRawServer(reaction);
    const call = watched(pay(demoClient({ baseUrl: server.url, timeout: TIMEOUT })));
    await until(() => server.requests.length > 0);
    await everythingArrived();
    if ("elapsed" in evidence) {
      await pass(TIMEOUT - 1);
      expect(call.isSettled()).toBe(false);
      await pass(1);
    }
    const result = await call.promise;
    expect(result).toMatchObject({ outcome: "unknown", errors: [], pending: false, status: undefined, evidence });
    await pass(1000);
    expect(server.requests).toHaveLength(1);
    expect(server.speakingConnections()).toBe(1);
  });

  test("the caller aborts while waiting", async () => {
    const controller = new AbortController();
    const server = await startRawServer(() => {
      controller.abort();
    });
    const result = await pay(demoClient({ baseUrl: server.url }), controller.signal);
    expect(result).toMatchObject({ outcome: "unknown", evidence: { code: "aborted" } });
    expect(server.speakingConnections()).toBe(1);
  });

  test("the advice tells operations that move money from those that only read", async () => {
    const server = await startRawServer("");
    const client = demoClient({ baseUrl: server.url });
    const [paid, read] = [await pay(client), await getOrderDetails(client, { orderNumber: "23473341" })];
    if (paid.outcome !== "unknown" || read.outcome !== "unknown") throw new Error("the outcome should be unknown");
    expect(paid.evidence.message).toMatch(/do not call again, find out with reconcile\(\), or look the order up/);
    expect(read.evidence.message).toMatch(/may be called again/);
  });
});
