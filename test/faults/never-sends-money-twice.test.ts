import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { getOrderDetails } from "../../generated/index.js";
import type { Outcome, ReadOptions, Result } from "../../generated/index.js";
import { everythingArrived } from "../support/arrived.js";
import { demoClient } from "../support/clients.js";
import { holdClock, pass, passUntil } from "../support/clock.js";
import { answerOf } from "../support/http-bytes.js";
import { startRawServer } from "../support/raw-server.js";
import type { RawServer, Reaction } from "../support/raw-server.js";
import { minimalRequest } from "../support/requests.js";
import { reset, silence } from "../support/socket-acts.js";
import { callOperation } from "../support/untyped.js";
import { until } from "../support/until.js";
import { transportFaults } from "./table/all.js";
import { DEADLINE } from "./table/fault.js";
import { runAll } from "./table/run.js";

/** Longer than the pauses before the first repeats. */
const REPEAT_WOULD_BE_HERE = 1000;

const movingMoney = [
  "approveReversal",
  "deposit",
  "depositReversal",
  "recurPayment",
  "refund",
  "refundReversal",
  "transferFund",
];

describe.each(movingMoney)("%s is sent once at most", (operation) => {
  const parameters = minimalRequest(operation);

  test("whatever becomes of it", async () => {
    const ends = await runAll(transportFaults, (client, options) =>
      callOperation(client, operation, parameters, options),
    );
    const results = [...ends].map(([{ fault }, { result, heads }]) => ({ fault, outcome: result.outcome, heads }));
    expect(results).toHaveLength(transportFaults.length);
    expect(results.filter(({ heads }) => heads > 1)).toEqual([]);
    expect(results.filter(({ heads, outcome }) => heads > 0 && outcome === "unsent")).toEqual([]);
    expect(results.filter(({ outcome }) => outcome === "done")).toEqual([]);
  });
});

/** A read of an order from a gateway of one's own, under way. */
interface Reading {
  readonly call: Promise<Result<object>>;
  readonly server: RawServer;
}

async function reading(reaction: Reaction, options: ReadOptions): Promise<Reading> {
  const server = await startRawServer(reaction);
  return { call: getOrderDetails(demoClient({ baseUrl: server.url }), { orderNumber: "1" }, options), server };
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

/** Lets the time pass in which there are repeats, or must be none, when every gateway has seen its first request. */
async function requestsOf(starts: readonly Promise<Reading>[]): Promise<object[]> {
  const readings = await Promise.all(starts);
  await until(() => readings.every(({ server }) => server.heads() > 0));
  await everythingArrived();
  const results = await passUntil(Promise.all(readings.map(({ call }) => call)));
  await pass(REPEAT_WOULD_BE_HERE);
  return readings.map(({ server }, index) => ({ outcome: results[index]?.outcome, requests: server.heads() }));
}

describe("what only reads is repeated as often as was asked for", () => {
  beforeEach(() => {
    onTestFinished(holdClock());
  });

  test("and as the connection breaks", async () => {
    const cases = [
      { retry: undefined, breaks: 1, outcome: "unknown", requests: 1 },
      { retry: 0, breaks: 1, outcome: "unknown", requests: 1 },
      { retry: 1, breaks: 1, outcome: "done", requests: 2 },
      { retry: 2, breaks: 2, outcome: "done", requests: 3 },
      { retry: 2, breaks: 3, outcome: "unknown", requests: 3 },
      { retry: 2, breaks: 0, outcome: "done", requests: 1 },
    ];
    const found = await requestsOf(cases.map(({ retry, breaks }) => reading(breaking(breaks), { retry })));
    expect(cases.map(({ retry, breaks }, index) => ({ retry, breaks, ...found[index] }))).toEqual(cases);
  });

  test("also when the connection is not made", async () => {
    const server = await startRawServer(silence, { onAccept: reset });
    const client = demoClient({ baseUrl: server.url });
    const result = await passUntil(getOrderDetails(client, { orderNumber: "1" }, { retry: 1 }));
    expect(result).toMatchObject({ outcome: "unsent" });
    expect(server.connections()).toBe(2);
  });

  test("and is not unsent when one of the attempts has left", async () => {
    const server = await startRawServer(silence, {
      // The first connection takes the request and breaks, the second is not made.
      onAccept: (socket) => {
        if (server.connections() > 1) reset(socket);
      },
      onHead: reset,
    });
    const client = demoClient({ baseUrl: server.url });
    const result = await passUntil(getOrderDetails(client, { orderNumber: "1" }, { retry: 1 }));
    expect(result).toMatchObject({ outcome: "unknown", evidence: { phase: "connect" } });
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
    // Only silence ends by the time.
    const optionsOf = (reaction: Reaction): ReadOptions => (reaction === silence ? { timeout: DEADLINE } : {});
    const found = await requestsOf(
      cases.map(([, reaction]) => reading(reaction, { retry: 5, ...optionsOf(reaction) })),
    );
    expect(cases.map(([name], index) => ({ name, ...found[index] }))).toEqual(
      cases.map(([name, , outcome]) => ({ name, outcome, requests: 1 })),
    );
  });

  test("within the deadline alone", async () => {
    const startedAt = performance.now();
    const { call, server } = await reading(reset, { retry: 10, timeout: 300 });
    await until(() => server.heads() > 0);
    const { outcome } = await passUntil(call);
    expect(performance.now() - startedAt).toBe(300);
    expect(outcome).toBe("unknown");
    const requests = server.heads();
    // Pauses of 50 to 100, 100 to 200 and 200 to 400 ms.
    expect(requests).toBeGreaterThanOrEqual(2);
    expect(requests).toBeLessThanOrEqual(3);
    await pass(REPEAT_WOULD_BE_HERE);
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
    const { call, server } = await reading(reaction, { retry: 10, signal: controller.signal });
    await until(() => server.heads() > 0);
    await everythingArrived();
    await pass(milliseconds);
    expect((await call).outcome).toBe("unknown");
    expect(performance.now() - startedAt).toBe(milliseconds);
    await pass(REPEAT_WOULD_BE_HERE);
    expect(server.heads()).toBe(1);
  });

  test("generateOrderNumber reserves a number, and is not repeated", async () => {
    const server = await startRawServer(reset);
    const client = demoClient({ baseUrl: server.url });
    const { outcome } = await passUntil(callOperation(client, "generateOrderNumber", {}));
    await pass(REPEAT_WOULD_BE_HERE);
    expect(outcome).toBe("unknown");
    expect(server.heads()).toBe(1);
  });
});
