/** Promise: an intent is written down before money moves, or nothing moves; whoever only watches changes nothing. */
import type { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { demoCredentials, deposit, getOrderDetails } from "../generated/index.js";
import type { Intent, LogEntry, Logger, Result } from "../generated/index.js";
import { everythingArrived } from "./support/arrived.js";
import { clientAnswering, demoClient } from "./support/clients.js";
import { answerOf } from "./support/http-bytes.js";
import { startRawServer } from "./support/raw-server.js";
import { backendRequests, minimalRequests } from "./support/requests.js";
import { callOperation } from "./support/untyped.js";

const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;
const readers: readonly string[] = ["getOrderDetails", "getFinancialInstitutions", "generateOrderNumber"];
const money = backendRequests.filter(({ operation }) => !readers.includes(operation));

function recorder(): Logger & { readonly entries: [level: string, entry: LogEntry][] } {
  const entries: [string, LogEntry][] = [];
  const at = (level: string) => (entry: LogEntry) => void entries.push([level, entry]);
  return { entries, info: at("info"), warn: at("warn"), error: at("error") };
}

/** Whether a value is frozen down to its leaves. */
function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}

describe("onIntent", () => {
  test("is awaited: nothing reaches the server before it is done", async () => {
    const server = await startRawServer(answerOf("status=0&paymentNumber=1"));
    let seen: Intent | undefined;
    let connectionsMeanwhile = -1;
    const onIntent = async (intent: Intent): Promise<void> => {
      seen = intent;
      await new Promise((resolve) => setTimeout(resolve, 50));
      connectionsMeanwhile = server.connections();
    };
    const result = await deposit(demoClient({ baseUrl: server.url, onIntent }), parameters);
    expect([result.outcome, connectionsMeanwhile, server.requests.length]).toEqual(["done", 0, 1]);
    expect(seen).toMatchObject({ operation: "deposit", parameters });
    expect(seen?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen?.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(isDeepFrozen(seen)).toBe(true);
  });

  test.each(money)("$operation: when it fails, nothing is sent", async ({ operation, parameters: own }) => {
    const server = await startRawServer(answerOf("status=0"));
    const failures = [
      (): void => {
        throw new Error("disk full");
      },
      (): Promise<void> => Promise.reject(new Error("disk full")),
    ];
    for (const onIntent of failures) {
      const result = await callOperation(demoClient({ baseUrl: server.url, onIntent }), operation, own);
      const cause = { name: "Error", message: "disk full" };
      expect(result).toMatchObject({ outcome: "unsent", evidence: { code: "intent-failed", cause } });
    }
    expect(server.connections()).toBe(0);
  });

  test("that never ends cannot outlast the call's time, and nothing is sent", async () => {
    const server = await startRawServer(answerOf("status=0"));
    const client = demoClient({ baseUrl: server.url, timeout: 50, onIntent: () => new Promise(() => undefined) });
    expect(await deposit(client, parameters)).toMatchObject({ outcome: "unsent", evidence: { code: "timeout" } });
    expect(server.connections()).toBe(0);
  });

  test("is not called by what moves no money, nor when the parameters are wrong", async () => {
    const intents: Intent[] = [];
    const client = clientAnswering("status=0&orderNumber=1&orders=0&financialInstitutions=0", {
      onIntent: (intent) => void intents.push(intent),
    });
    for (const operation of readers)
      await callOperation(client, operation, minimalRequests.find((one) => one.operation === operation)?.parameters);
    await expect(callOperation(client, "deposit", {})).rejects.toThrow(/nothing was sent/);
    expect(intents).toEqual([]);
  });
});

describe("onResult", () => {
  test("gets the very result and the intent of the call", async () => {
    const seen: [Result<unknown>, Intent][] = [];
    const intents: Intent[] = [];
    const client = clientAnswering("status=3&errors=0", {
      onIntent: (intent) => void intents.push(intent),
      onResult: (result, intent) => void seen.push([result, intent]),
    });
    const result = await deposit(client, parameters);
    expect(seen[0]?.[0]).toBe(result);
    expect(seen[0]?.[1]).toBe(intents[0]);
    expect(result).toMatchObject({ outcome: "unknown", intent: intents[0] });
    expect(Object.isFrozen(result)).toBe(true);
  });

  test("a memo of the caller's stands in the intent, without the secret that may be in it", async () => {
    const intents: Intent[] = [];
    const keep = (intent: Intent): void => void intents.push(intent);
    const client = clientAnswering("status=3&errors=0", { onIntent: keep });
    await deposit(client, parameters, { memo: `row 17 ${demoCredentials.secret}` });
    await deposit(client, parameters);
    expect(intents.map(({ memo }) => memo)).toEqual([expect.stringMatching(/^row 17 (?!.*B8AKT)/), undefined]);
  });

  test.each([
    () => {
      throw new Error("boom");
    },
    () => Promise.reject(new Error("boom")),
  ])("that fails changes nothing, and is logged", async (onResult) => {
    const logger = recorder();
    const result = await deposit(clientAnswering("status=0&paymentNumber=7", { onResult, logger }), parameters);
    expect(result).toMatchObject({ outcome: "done", data: { paymentNumber: "7" } });
    expect(logger.entries).toEqual([
      ["info", expect.objectContaining({ event: "result", outcome: "done" })],
      ["error", expect.objectContaining({ event: "callback-failed", callback: "onResult", operation: "deposit" })],
    ]);
    expect(JSON.stringify(logger.entries)).not.toContain("boom");
  });
});

describe("logger", () => {
  test.each([
    ["info", "done", "status=0"],
    ["warn", "refused", "status=1&errors=1&error.1.errorCode=11017"],
    ["error", "unknown", "status=4&errors=0"],
    ["error", "unknown", "<html>"],
  ])("%s: %s", async (level, outcome, body) => {
    const logger = recorder();
    const result = await deposit(clientAnswering(body, { logger }), parameters);
    const evidence = result.outcome === "done" ? {} : { evidence: result.evidence };
    const [entry] = logger.entries;
    const intentId = entry?.[1].intentId;
    expect(logger.entries).toEqual([
      [level, { event: "result", operation: "deposit", intentId, outcome, elapsed: result.elapsed, ...evidence }],
    ]);
    expect(intentId).toMatch(/^[0-9a-f-]{36}$/);
    expect(isDeepFrozen(entry?.[1])).toBe(true);
  });

  test("warn: unsent", async () => {
    const logger = recorder();
    await deposit(demoClient({ logger }), parameters, { signal: AbortSignal.abort() });
    expect(logger.entries).toEqual([["warn", expect.objectContaining({ outcome: "unsent" })]]);
  });

  test("that throws changes nothing", async () => {
    const fail = (): never => {
      throw new Error("full");
    };
    const client = clientAnswering("status=0", { logger: { info: fail, warn: fail, error: fail } });
    expect((await deposit(client, parameters)).outcome).toBe("done");
  });
});

describe("maxConcurrent", () => {
  test.each([1, 3, 16])("%i: no more are at the server at a time, and all get their turn", async (maxConcurrent) => {
    let [left, most] = [40, 0];
    const waiting: Socket[] = [];
    const server = await startRawServer((socket) => {
      most = Math.max(most, waiting.push(socket));
      if (waiting.length < Math.min(maxConcurrent, left)) return;
      // As many are here as may be. One more would have come by then; none is answered before.
      void everythingArrived().then(() => {
        left -= waiting.length;
        for (const one of waiting.splice(0)) one.end(answerOf("status=0&orders=0"));
      });
    });
    // 16 is the default.
    const client = demoClient({ baseUrl: server.url, ...(maxConcurrent === 16 ? {} : { maxConcurrent }) });
    const calls = Array.from({ length: 40 }, () => getOrderDetails(client, { orderNumber: "1" }));
    const outcomes = (await Promise.all(calls)).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(Array.from({ length: 40 }, () => "done"));
    expect(most).toBe(maxConcurrent);
  });

  test("who waits in vain sends nothing and takes nobody's place", async () => {
    const server = await startRawServer((socket) => {
      setTimeout(() => socket.end(answerOf("status=0&paymentNumber=1")), 100);
    });
    const client = demoClient({ baseUrl: server.url, maxConcurrent: 1 });
    const first = deposit(client, parameters);
    const second = deposit(client, parameters, { timeout: 20 });
    const third = deposit(client, parameters);
    expect(await second).toMatchObject({ outcome: "unsent", evidence: { code: "timeout" } });
    expect([(await first).outcome, (await third).outcome]).toEqual(["done", "done"]);
    expect(server.requests).toHaveLength(2);
  });
});
