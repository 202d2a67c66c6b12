import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { getOrderDetails } from "../../generated/index.js";
import type { Outcome, ReadOptions, Result } from "../../generated/index.js";
import { demoClient } from "../support/clients.js";
import { answerOf } from "../support/http-bytes.js";
import { startRawServer } from "../support/raw-server.js";
import type { RawServer, Reaction } from "../support/raw-server.js";
import { minimalRequest } from "../support/requests.js";
import { reset, silence } from "../support/socket-acts.js";
import { transportFaults } from "./table/all.js";
import { DEADLINE } from "./table/fault.js";
import type { TransportFault } from "./table/fault.js";
import { callOperation } from "../support/untyped.js";

/** Longer than the pause before a first repeat. */
const REPEAT_WOULD_BE_HERE = 150;

const movingMoney = [
  "approveReversal",
  "deposit",
  "depositReversal",
  "recurPayment",
  "refund",
  "refundReversal",
  "transferFund",
];

describe.each(movingMoney)("%s is sent once at most, even when asked to repeat", (operation) => {
  const parameters = minimalRequest(operation);

  /** Calls a faulty gateway, and tells how the call ended and how many requests there were. */
  async function run({ fault, start }: TransportFault): Promise<{ fault: string; outcome: string; seen: number }> {
    const { url, server, options, signal, beforeCall } = await start();
    const client = demoClient({ baseUrl: url, timeout: DEADLINE, ...options });
    beforeCall?.();
    const { outcome } = await callOperation(client, operation, parameters, { signal, retry: 10 });
    await delay(REPEAT_WOULD_BE_HERE);
    return { fault, outcome, seen: server?.heads() ?? 0 };
  }

  // With all of them at once only the number of requests counts, not the time.
  test("whatever becomes of it", async () => {
    const results = await Promise.all(transportFaults.filter(({ runsAlone }) => !runsAlone).map(run));
    expect(results.filter(({ seen }) => seen > 1)).toEqual([]);
    expect(results.filter(({ seen, outcome }) => seen > 0 && outcome === "unsent")).toEqual([]);
    expect(results.filter(({ outcome }) => outcome === "done")).toEqual([]);
  });
});

/** A read of an order from a gateway of one's own, with the requests that it caused. */
async function read(reaction: Reaction, options: ReadOptions): Promise<{ result: Result<object>; server: RawServer }> {
  const server = await startRawServer(reaction);
  const result = await getOrderDetails(demoClient({ baseUrl: server.url }), { orderNumber: "1" }, options);
  return { result, server };
}

const answer = answerOf("status=0&objectsTotal=0&orders=0");

/** Breaks off so many times, and then answers. */
function breaking(times: number): Reaction {
  let broken = 0;
  return (socket) => {
    if (broken++ < times) reset(socket);
    else socket.end(answer);
  };
}

/** Waits side by side for repeats that there must not be. */
async function requestsOf(reads: readonly Promise<{ result: Result<object>; server: RawServer }>[]): Promise<object[]> {
  const ended = await Promise.all(reads);
  await delay(REPEAT_WOULD_BE_HERE);
  return ended.map(({ result: { outcome }, server }) => ({ outcome, requests: server.heads() }));
}

describe("what only reads is repeated as often as was asked for", () => {
  test("and as the connection breaks", async () => {
    const cases = [
      { retry: undefined, breaks: 1, outcome: "unknown", requests: 1 },
      { retry: 0, breaks: 1, outcome: "unknown", requests: 1 },
      { retry: 1, breaks: 1, outcome: "done", requests: 2 },
      { retry: 2, breaks: 2, outcome: "done", requests: 3 },
      { retry: 2, breaks: 3, outcome: "unknown", requests: 3 },
      { retry: 2, breaks: 0, outcome: "done", requests: 1 },
    ];
    const found = await requestsOf(cases.map(({ retry, breaks }) => read(breaking(breaks), { retry })));
    expect(cases.map(({ retry, breaks }, index) => ({ retry, breaks, ...found[index] }))).toEqual(cases);
  });

  test("also when the connection is not made", async () => {
    const server = await startRawServer(silence, { onAccept: reset });
    const client = demoClient({ baseUrl: server.url });
    const result = await getOrderDetails(client, { orderNumber: "1" }, { retry: 1 });
    expect(result).toMatchObject({ outcome: "unsent" });
    expect(server.connections()).toBe(2);
  });

  test("only where nothing else came of it", async () => {
    const cases: readonly (readonly [name: string, reaction: Reaction, outcome: Outcome])[] = [
      ["silence", silence, "unknown"],
      ["a redirect", answerOf("", { status: "302 Found", headers: { Location: "/" } }), "unknown"],
      ["HTTP 403", answerOf("", { status: "403 Forbidden" }), "refused"],
      ["HTTP 503", answerOf("", { status: "503 Service Unavailable", headers: { "Retry-After": "0" } }), "unknown"],
      ["an answer that cannot be read", answerOf("<html>"), "unknown"],
      ["a refusal", answerOf("status=1&errors=1&error.1.errorCode=11011&error.1.message=Text"), "refused"],
      ["a gateway that fails", answerOf("status=3&errors=1&error.1.errorCode=30003&error.1.message=Text"), "unknown"],
    ];
    const found = await requestsOf(cases.map(([, reaction]) => read(reaction, { retry: 5, timeout: DEADLINE })));
    expect(cases.map(([name], index) => ({ name, ...found[index] }))).toEqual(
      cases.map(([name, , outcome]) => ({ name, outcome, requests: 1 })),
    );
  });

  test("within the deadline alone", async () => {
    const startedAt = performance.now();
    const { result, server } = await read(reset, { retry: 10, timeout: 300 });
    expect(performance.now() - startedAt).toBeLessThan(300 + 50);
    expect(result.outcome).toBe("unknown");
    const requests = server.heads();
    // Pauses of 50 to 100, 100 to 200 and 200 to 400 ms.
    expect(requests).toBeGreaterThanOrEqual(2);
    expect(requests).toBeLessThanOrEqual(3);
    await delay(400);
    expect(server.heads()).toBe(requests);
  });

  test.each([0, 20])("never after an abort, %s ms after the connection broke", async (milliseconds) => {
    const controller = new AbortController();
    const reaction: Reaction = (socket) => {
      reset(socket);
      if (milliseconds === 0) controller.abort();
      else setTimeout(controller.abort.bind(controller), milliseconds);
    };
    const startedAt = performance.now();
    const { result, server } = await read(reaction, { retry: 10, signal: controller.signal });
    expect(performance.now() - startedAt).toBeLessThan(milliseconds + 50);
    expect(result.outcome).toBe("unknown");
    await delay(REPEAT_WOULD_BE_HERE);
    expect(server.heads()).toBe(1);
  });

  test("generateOrderNumber reserves a number, and is not repeated", async () => {
    const server = await startRawServer(reset);
    const client = demoClient({ baseUrl: server.url });
    const { outcome } = await callOperation(client, "generateOrderNumber", {}, { retry: 5 });
    await delay(REPEAT_WOULD_BE_HERE);
    expect(outcome).toBe("unknown");
    expect(server.heads()).toBe(1);
  });
});
