import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { deposit, getOrderDetails } from "../../generated/index.js";
import type { CallOptions, Client, ClientOptions, Evidence, Outcome } from "../../generated/index.js";
import { everythingArrived } from "../support/arrived.js";
import { demoClient } from "../support/clients.js";
import { holdClock, pass, passUntil } from "../support/clock.js";
import { garbageCollector } from "../support/collect-garbage.js";
import { answerOf } from "../support/http-bytes.js";
import { startRawServer } from "../support/raw-server.js";
import { watched } from "../support/settled.js";
import { after, reset, silence } from "../support/socket-acts.js";
import { until } from "../support/until.js";

const collect = garbageCollector();

beforeEach(() => {
  onTestFinished(holdClock());
});

/** Milliseconds of a call, where the client's own timeout is far longer. */
const TIMEOUT = 150;

const whole = answerOf("status=0&paymentNumber=23473341");
const pay = (client: Client, options?: CallOptions): ReturnType<typeof deposit> =>
  deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" }, options);

interface Stuck {
  readonly client: Client;
  /** Whether its next call has come as far as it will. */
  readonly isThere: () => boolean;
}

interface Place {
  readonly place: string;
  /** A client whose calls come as far as this place, and no farther. */
  readonly stuck: () => Promise<Stuck>;
  readonly outcome: Outcome;
  readonly phase: Evidence["phase"];
}

async function clientOf(
  reaction: Parameters<typeof startRawServer>[0],
  options: Partial<ClientOptions> = {},
): Promise<Stuck> {
  const server = await startRawServer(reaction);
  return { client: demoClient({ baseUrl: server.url, ...options }), isThere: () => server.requests.length > 0 };
}

const places: Place[] = [
  {
    place: "queue",
    stuck: async () => {
      const before = await clientOf(silence, { maxConcurrent: 1 });
      void pay(before.client, { timeout: 3 * TIMEOUT });
      return before;
    },
    outcome: "unsent",
    phase: "connect",
  },
  {
    place: "onIntent",
    stuck: async () => {
      let isThere = false;
      const onIntent = (): Promise<void> => {
        isThere = true;
        return new Promise(() => undefined);
      };
      return { ...(await clientOf(whole, { onIntent })), isThere: () => isThere };
    },
    outcome: "unsent",
    phase: "connect",
  },
  {
    place: "connect",
    stuck: async () => {
      const server = await startRawServer(silence);
      const client = demoClient({ baseUrl: server.url.replace("http", "https") });
      return { client, isThere: () => server.connections() > 0 };
    },
    outcome: "unsent",
    phase: "connect",
  },
  { place: "headers", stuck: () => clientOf(silence), outcome: "unknown", phase: "headers" },
  { place: "body", stuck: () => clientOf(after(whole.slice(0, -8), silence)), outcome: "unknown", phase: "body" },
];

/** Waits until a call has come as far as it will, and collects what a deadline or an abort must not hang on. */
async function stuckIn(isThere: () => boolean): Promise<void> {
  await until(isThere);
  await everythingArrived();
  collect();
}

describe("the call's own timeout ends it wherever it is", () => {
  test.each(places)("$place", async ({ stuck, outcome, phase }) => {
    const { client, isThere } = await stuck();
    const call = watched(pay(client, { timeout: TIMEOUT }));
    await stuckIn(isThere);
    await pass(TIMEOUT - 1);
    expect(call.isSettled()).toBe(false);
    await pass(1);
    expect(await call.promise).toMatchObject({ outcome, evidence: { code: "timeout", phase, elapsed: TIMEOUT } });
  });

  test("repeats", async () => {
    const { client } = await clientOf(reset);
    const startedAt = performance.now();
    const options = { timeout: TIMEOUT, retry: 10 };
    const { outcome } = await passUntil(getOrderDetails(client, { orderNumber: "1" }, options));
    expect(outcome).toBe("unknown");
    expect(performance.now() - startedAt).toBe(TIMEOUT);
  });

  test("all places together have one deadline", async () => {
    // 60 ms in the queue, 60 ms in onIntent, 60 ms until the headers, and then a body that never ends.
    const head = answerOf("", { headers: { "Content-Length": "31" } });
    let intents = 0;
    const { client, isThere } = await clientOf((socket) => setTimeout(() => socket.write(head), 60), {
      maxConcurrent: 1,
      onIntent: () => {
        intents++;
        return new Promise((resolve) => setTimeout(resolve, 60));
      },
    });
    const first = pay(client, { timeout: 60 });
    const call = watched(pay(client, { timeout: 300 }));
    await until(() => intents === 1);
    await pass(60);
    expect(await first).toMatchObject({ outcome: "unsent" });
    await until(() => intents === 2);
    await pass(60);
    await until(isThere);
    await pass(60);
    await pass(119);
    expect(call.isSettled()).toBe(false);
    await pass(1);
    expect(await call.promise).toMatchObject({
      outcome: "unknown",
      evidence: { code: "timeout", phase: "body", elapsed: 300 },
    });
  });
});

describe("the caller's signal ends it wherever it is", () => {
  test.each(places)("$place", async ({ stuck, outcome, phase }) => {
    const { client, isThere } = await stuck();
    const controller = new AbortController();
    const call = pay(client, { signal: controller.signal });
    await stuckIn(isThere);
    controller.abort();
    // The time stands still: nothing else can have ended it.
    expect(await call).toMatchObject({ outcome, evidence: { code: "aborted", phase, elapsed: 0 } });
  });

  test("a signal that was used before does not end the next call", async () => {
    const { signal } = new AbortController();
    const { client } = await clientOf(whole);
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
    await until(() => answers.length === 1);
    controller.abort();
    expect(await aborted).toMatchObject({ outcome: "unsent", evidence: { code: "aborted" } });
    expect(server.heads()).toBe(1);
    answers[0]?.();
    expect((await first).outcome).toBe("done");
    await until(() => answers.length === 2);
    answers[1]?.();
    expect((await third).outcome).toBe("done");
    expect(server.heads()).toBe(2);
  });

  test("when its time is up while it waits", async () => {
    const server = await startRawServer((socket) => setTimeout(() => socket.end(whole), 100));
    const client = demoClient({ baseUrl: server.url, maxConcurrent: 1 });
    const calls = [pay(client), pay(client, { timeout: 20 }), pay(client, { timeout: 30 }), pay(client)];
    await until(() => server.heads() === 1);
    // At 20 and 30 the times of those that wait are up; at 100 the first is answered, and the fourth can go.
    await pass(30);
    await pass(70);
    await until(() => server.heads() === 2);
    await pass(100);
    const results = await Promise.all(calls);
    expect(results.map(({ outcome }) => outcome)).toEqual(["done", "unsent", "unsent", "done"]);
    expect(server.heads()).toBe(2);
  });

  test("when its signal was aborted before the call: it never takes one", async () => {
    const server = await startRawServer((socket) => setTimeout(() => socket.end(whole), 20));
    const client = demoClient({ baseUrl: server.url, maxConcurrent: 1 });
    const signal = AbortSignal.abort();
    const before = await Promise.all([pay(client, { signal }), pay(client, { signal })]);
    const busy = pay(client);
    const meanwhile = await Promise.all([pay(client, { signal }), pay(client, { signal })]);
    expect([...before, ...meanwhile].map(({ outcome }) => outcome)).toEqual(["unsent", "unsent", "unsent", "unsent"]);
    expect([await passUntil(busy), await passUntil(pay(client))]).toMatchObject([
      { outcome: "done" },
      { outcome: "done" },
    ]);
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
    const outcomes = (await passUntil(Promise.all(calls))).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(outcomes.map((_, index) => (index % 3 === 0 ? "unknown" : "done")));
    expect(server.heads()).toBe(30);
    expect(most).toBeLessThanOrEqual(3);
    expect(most).toBeGreaterThan(1);
  });
});
