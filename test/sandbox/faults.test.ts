import { describe, expect, test } from "vitest";
import type { FaultKind, FaultOptions } from "../../sandbox/index.js";
import { bodyOf } from "../support/ask.js";
import { bodyOfAnswer, rawAnswer } from "../support/raw-answer.js";
import type { RawAnswer } from "../support/raw-answer.js";
import { startStateful } from "../support/stateful.js";
import type { Stateful } from "../support/stateful.js";

const moments = ["before-execute", "after-execute"] as const;

/** Deposits 10.00 of a new order while the fault is armed. */
async function depositWith(
  gateway: Stateful,
  fault: FaultOptions,
  patience?: number,
): Promise<{ answer: RawAnswer; orderNumber: string }> {
  const { orderNumber } = gateway.sandbox.createOrder({ paymentType: "CCARD", amount: "10.00" });
  gateway.sandbox.fault(fault);
  const own = [
    ["orderNumber", orderNumber],
    ["amount", "10.00"],
    ["currency", "EUR"],
  ] as const;
  const body = bodyOf({ operation: "deposit", own });
  return { answer: await rawAnswer(gateway.sandbox.url, "/seamless/backend/deposit", body, patience), orderNumber };
}

const stateOf = async (gateway: Stateful, orderNumber: string): Promise<string | undefined> =>
  (await gateway.details(orderNumber))["payment.1.1.state"];

interface Expected {
  readonly end: RawAnswer["end"];
  readonly firstLine?: RegExp;
  readonly head?: RegExp;
  /** The body; `{answer}` stands for the answer that there would have been. */
  readonly body?: (answer: string) => string | RegExp;
}

const ok = /^HTTP\/1\.1 200 /;
const spoiled: [kind: FaultKind, expected: Expected][] = [
  ["reset", { end: "reset" }],
  ["silence", { end: "still open" }],
  ["close", { end: "closed" }],
  ["truncate", { end: "closed", firstLine: ok, body: (answer) => answer.slice(0, Math.floor(answer.length / 2)) }],
  ["html", { end: "closed", firstLine: ok, head: /Content-Type: text\/html/, body: () => /^<!DOCTYPE html>/ }],
  ["http-503", { end: "closed", firstLine: /^HTTP\/1\.1 503 /, body: () => "Service Unavailable" }],
  ["http-403", { end: "closed", firstLine: /^HTTP\/1\.1 403 /, body: () => "" }],
  ["redirect", { end: "closed", firstLine: /^HTTP\/1\.1 302 /, head: /Location: \/elsewhere/, body: () => "" }],
  ["duplicate-key", { end: "closed", firstLine: ok, body: (answer) => `${answer}&status=0` }],
  ["garbage", { end: "closed", firstLine: ok, head: /Content-Length: 64\r\n/ }],
  [
    { status: 3, errorCode: "30014" },
    {
      end: "closed",
      firstLine: ok,
      body: () => /^error\.1\.errorCode=30014&error\.1\.message=.+&error\.1\.consumerMessage=.+&errors=1&status=3$/,
    },
  ],
];
const nothingDone =
  "error.1.errorCode=30006&error.1.message=Fatal+system+error&error.1.consumerMessage=Fatal+system+error&errors=1&status=4";

describe.each(moments)("%s", (at) => {
  const isExecuted = at === "after-execute";

  test.each(spoiled)("%j: what arrives, and whether the money moved", async (kind, expected) => {
    const gateway = await startStateful();
    const patience = kind === "silence" ? 150 : undefined;
    const { answer, orderNumber } = await depositWith(gateway, { at, kind }, patience);
    expect(answer.end).toBe(expected.end);
    expect(answer.text).toMatch(expected.firstLine ?? /^$/);
    expect(answer.text).toMatch(expected.head ?? /^/);
    const body = expected.body?.(isExecuted ? `status=0&paymentNumber=${orderNumber}` : nothingDone);
    if (typeof body === "string") expect(bodyOfAnswer(answer)).toBe(body);
    else expect(bodyOfAnswer(answer)).toMatch(body ?? /^/);
    expect(await stateOf(gateway, orderNumber)).toBe(isExecuted ? "payment_deposited" : "payment_approved");
    expect(gateway.sandbox.requests().at(-1)).toMatchObject({ operation: "deposit", executed: isExecuted });
    expect(gateway.sandbox.faults()).toEqual([]);
  });

  test("drip: the whole answer, byte by byte", async () => {
    const gateway = await startStateful();
    const { answer, orderNumber } = await depositWith(gateway, { at, kind: "drip", milliseconds: 2 });
    expect(bodyOfAnswer(answer)).toBe(`status=0&paymentNumber=${orderNumber}`);
    expect(answer.pieces).toBeGreaterThan(5);
    expect(await stateOf(gateway, orderNumber)).toBe("payment_deposited");
  });

  test("delay: the caller gives up and looks, and the call has or has not yet taken effect", async () => {
    const gateway = await startStateful();
    const { answer, orderNumber } = await depositWith(gateway, { at, kind: "delay", milliseconds: 300 }, 60);
    expect(answer).toMatchObject({ end: "still open", text: "" });
    expect(await stateOf(gateway, orderNumber)).toBe(isExecuted ? "payment_deposited" : "payment_approved");
    await expect.poll(() => stateOf(gateway, orderNumber)).toBe("payment_deposited");
  });

  test("delay: a patient caller gets the answer, late", async () => {
    const gateway = await startStateful();
    const { answer, orderNumber } = await depositWith(gateway, { at, kind: "delay", milliseconds: 120 });
    expect(answer.milliseconds).toBeGreaterThan(100);
    expect(bodyOfAnswer(answer)).toBe(`status=0&paymentNumber=${orderNumber}`);
  });
});

test("the toolkit gets a fault's error in its own form", async () => {
  const { sandbox, call } = await startStateful();
  sandbox.fault({ at: "before-execute", kind: { status: "2", errorCode: "20003" } });
  const pairs = await call("getOrderDetails", { orderNumber: "23473341" }, "toolkit");
  expect(pairs).toMatchObject({ status: "2", errorCode: "20003" });
});

test("sandboxes with calls in silence and in a drip close at once", async () => {
  const gateway = await startStateful();
  const calls = [
    depositWith(gateway, { at: "after-execute", kind: "silence" }, 5000),
    depositWith(gateway, { at: "after-execute", kind: "drip", milliseconds: 1000 }, 5000),
  ];
  await expect.poll(() => gateway.sandbox.requests().length).toBe(2);
  const started = performance.now();
  await gateway.sandbox.close();
  expect(performance.now() - started).toBeLessThan(100);
  for (const { answer } of await Promise.all(calls)) expect(answer.end).not.toBe("still open");
});
