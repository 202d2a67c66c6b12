import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { deposit, getOrderDetails } from "../../generated/index.js";
import type { CallOptions, Client, ClientOptions, Evidence, Outcome } from "../../generated/index.js";
import { demoClient } from "../support/clients.js";
import { collectGarbageDuringTests } from "../support/collect-garbage.js";
import { answerOf } from "../support/http-bytes.js";
import { startRawServer } from "../support/raw-server.js";
import { after, reset, silence } from "../support/socket-acts.js";
import { until } from "../support/until.js";

collectGarbageDuringTests(50);

/** Milliseconds of a call, where the client's own timeout is far longer. */
const TIMEOUT = 150;

const whole = answerOf("status=0&paymentNumber=23473341");
const pay = (client: Client, options?: CallOptions): ReturnType<typeof deposit> =>
  deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" }, options);

interface Place {
  readonly place: string;
  /** A client whose calls come as far as this place, and no farther. */
  readonly stuck: () => Promise<Client>;
  readonly outcome: Outcome;
  readonly phase: Evidence["phase"];
}

async function clientOf(
  reaction: Parameters<typeof startRawServer>[0],
  options: Partial<ClientOptions> = {},
): Promise<Client> {
  const { url } = await startRawServer(reaction);
  return demoClient({ baseUrl: url, ...options });
}

const places: Place[] = [
  {
    place: "queue",
    stuck: async () => {
      const client = await clientOf(silence, { maxConcurrent: 1 });
      void pay(client, { timeout: 3 * TIMEOUT });
      return client;
    },
    outcome: "unsent",
    phase: "connect",
  },
  {
    place: "onIntent",
    stuck: () => clientOf(whole, { onIntent: () => new Promise(() => undefined) }),
    outcome: "unsent",
    phase: "connect",
  },
  {
    place: "connect",
    stuck: async () => demoClient({ baseUrl: (await startRawServer(silence)).url.replace("http", "https") }),
    outcome: "unsent",
    phase: "connect",
  },
  { place: "headers", stuck: () => clientOf(silence), outcome: "unknown", phase: "headers" },
  { place: "body", stuck: () => clientOf(after(whole.slice(0, -8), silence)), outcome: "unknown", phase: "body" },
];

describe("the call's own timeout ends it wherever it is", () => {
  test.each(places)("$place", async ({ stuck, outcome, phase }) => {
    const client = await stuck();
    const startedAt = performance.now();
    const result = await pay(client, { timeout: TIMEOUT });
    const elapsed = performance.now() - startedAt;
    expect(result).toMatchObject({ outcome, evidence: { code: "timeout", phase } });
    expect(elapsed).toBeGreaterThanOrEqual(TIMEOUT - 2);
    expect(elapsed).toBeLessThan(TIMEOUT + 50);
  });

  test("repeats", async () => {
    const client = await clientOf(reset);
    const startedAt = performance.now();
    const options = { timeout: TIMEOUT, retry: 10 };
    const { outcome } = await getOrderDetails(client, { orderNumber: "1" }, options);
    expect(outcome).toBe("unknown");
    expect(performance.now() - startedAt).toBeLessThan(TIMEOUT + 50);
  });

  test("all places together have one deadline", async () => {
    // 60 ms in the queue, 60 ms in onIntent, 60 ms until the headers, and then a body that never ends.
    const head = answerOf("", { headers: { "Content-Length": "31" } });
    const client = await clientOf((socket) => setTimeout(() => socket.write(head), 60), {
      maxConcurrent: 1,
      onIntent: () => delay(60),
    });
    const first = pay(client, { timeout: 60 });
    const startedAt = performance.now();
    const result = await pay(client, { timeout: 300 });
    expect(result).toMatchObject({ outcome: "unknown", evidence: { code: "timeout", phase: "body" } });
    expect(performance.now() - startedAt).toBeLessThan(300 + 50);
    expect(await first).toMatchObject({ outcome: "unsent" });
  });
});

describe("the caller's signal ends it wherever it is", () => {
  test.each(places)("$place", async ({ stuck, outcome, phase }) => {
    const client = await stuck();
    const controller = new AbortController();
    const startedAt = performance.now();
    setTimeout(() => {
      controller.abort();
    }, TIMEOUT);
    const result = await pay(client, { signal: controller.signal });
    expect(result).toMatchObject({ outcome, evidence: { code: "aborted", phase } });
    expect(performance.now() - startedAt).toBeLessThan(TIMEOUT + 50);
  });

  test("a signal that was used before does not end the next call", async () => {
    const { signal } = new AbortController();
    const client = await clientOf(whole);
    const results = [await pay(client, { signal }), await pay(client, { signal })];
    expect(results.map(({ outcome }) => outcome)).toEqual(["done", "done"]);
  });
});

describe("a call that waits for a place gives it on", () => {
  test("when it is aborted while it waits", async () => {
    const answers: (() => void)[] = [];
    const server = await startRawServer((socket) => answers.push(() => socket.end(whole)));
    const client = demoClient({ baseUrl: server.url, maxConcurrent: 1 });
    const controller = new AbortController();
    const first = pay(client);
    const aborted = pay(client, { signal: controller.signal });
    const third = pay(client);
    expect(await until(() => answers.length === 1, 1000)).toBe(true);
    controller.abort();
    expect(await aborted).toMatchObject({ outcome: "unsent", evidence: { code: "aborted" } });
    expect(server.heads()).toBe(1);
    answers[0]?.();
    expect((await first).outcome).toBe("done");
    expect(await until(() => answers.length === 2, 1000)).toBe(true);
    answers[1]?.();
    expect((await third).outcome).toBe("done");
    expect(server.heads()).toBe(2);
  });

  test("when its time is up while it waits", async () => {
    const server = await startRawServer((socket) => setTimeout(() => socket.end(whole), 100));
    const client = demoClient({ baseUrl: server.url, maxConcurrent: 1 });
    const calls = [pay(client), pay(client, { timeout: 20 }), pay(client, { timeout: 30 }), pay(client)];
    const results = await Promise.all(calls);
    expect(results.map(({ outcome }) => outcome)).toEqual(["done", "unsent", "unsent", "done"]);
    expect(server.heads()).toBe(2);
  });

  test("when its signal was aborted before the call: it never takes one", async () => {
    const server = await startRawServer((socket) => setTimeout(() => socket.end(whole), 20));
    const client = demoClient({ baseUrl: server.url, maxConcurrent: 1, timeout: 1000 });
    const signal = AbortSignal.abort();
    const before = await Promise.all([pay(client, { signal }), pay(client, { signal })]);
    const busy = pay(client);
    const meanwhile = await Promise.all([pay(client, { signal }), pay(client, { signal })]);
    expect([...before, ...meanwhile].map(({ outcome }) => outcome)).toEqual(["unsent", "unsent", "unsent", "unsent"]);
    expect([(await busy).outcome, (await pay(client)).outcome]).toEqual(["done", "done"]);
  });

  test("however it ends: as many as allowed run at a time, and all of them come through", async () => {
    let most = 0;
    let unanswered = 0;
    const server = await startRawServer((socket, { body }) => {
      unanswered++;
      most = Math.max(most, unanswered);
      setTimeout(() => {
        unanswered--;
        if (body.includes("amount=2.00")) reset(socket);
        else socket.end(whole);
      }, 5);
    });
    const client = demoClient({ baseUrl: server.url, maxConcurrent: 3 });
    const calls = Array.from({ length: 30 }, (_, index) =>
      deposit(client, { orderNumber: "1", amount: index % 3 === 0 ? "2.00" : "1.00", currency: "EUR" }),
    );
    const outcomes = (await Promise.all(calls)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(outcomes.map((_, index) => (index % 3 === 0 ? "unknown" : "done")));
    expect(server.heads()).toBe(30);
    expect(most).toBeLessThanOrEqual(3);
    expect(most).toBeGreaterThan(1);
  });
});
