import { describe, expect, onTestFinished, test } from "vitest";
import type { FaultKind, FaultOptions } from "../../sandbox/index.js";
import { bodyOf } from "../support/ask.js";
import { holdClock, pass, passUntil } from "../support/clock.js";
import { everythingArrived } from "../support/arrived.js";
import { bodyOfAnswer, rawAnswer } from "../support/raw-answer.js";
import type { RawAnswer } from "../support/raw-answer.js";
import { watched } from "../support/settled.js";
import { startStateful } from "../support/stateful.js";
import type { Stateful } from "../support/stateful.js";
import { until } from "../support/until.js";

const moments = ["before-execute", "after-execute"] as const;

/** Deposits 10.00 of a new order while the fault is armed. */
async function depositWith(
  gateway: Stateful,
  fault: FaultOptions,
  patience?: () => Promise<void>,
): Promise<{ answer: RawAnswer; orderNumber: string }> {
  const { orderNumber } = gateway.sandbox.createOrder({ paymentType: "CCARD", amount: "10.00" });
  gateway.sandbox.fault(fault);
  const own = [
    ["orderNumber", orderNumber],
    ["amount", "10.00"],
    ["currency", "EUR"],
  ] as const;
  const body = bodyOf({ operation: "deposit", own });
  return { answer: await rawAnswer(gateway.sandbox.url, "/seamless/backend/deposit", body, patience?.()), orderNumber };
}

const stateOf = async (gateway: Stateful, orderNumber: string): Promise<string | undefined> =>
  (await gateway.details(orderNumber))["payment.1.1.state"];

/** Ends when a call has come in and met the fault, and what would be said at once has arrived. */
async function asked({ sandbox }: Stateful): Promise<void> {
  await until(() => sandbox.faults().length === 0);
  await everythingArrived();
}

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
  "error.1.errorCode=30006&error.1.message=Fatal+system+error+%28the+sandbox%27s+wording%29&error.1.consumerMessage=Fatal+system+error+%28the+sandbox%27s+wording%29&errors=1&status=4";

describe.each(moments)("%s", (at) => {
  const isExecuted = at === "after-execute";

  test.each(spoiled)("%j: what arrives, and whether the money moved", async (kind, expected) => {
    const gateway = await startStateful();
    const patience = kind === "silence" ? () => asked(gateway) : undefined;
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
    onTestFinished(holdClock());
    const { answer, orderNumber } = await passUntil(depositWith(gateway, { at, kind: "drip", milliseconds: 2 }), 2);
    expect(bodyOfAnswer(answer)).toBe(`status=0&paymentNumber=${orderNumber}`);
    expect(answer.pieces).toBeGreaterThan(5);
    expect(await stateOf(gateway, orderNumber)).toBe("payment_deposited");
  });

  test("delay: the caller gives up and looks, and the call has or has not yet taken effect", async () => {
    const gateway = await startStateful();
    onTestFinished(holdClock());
    const patience = (): Promise<void> => asked(gateway).then(() => pass(299));
    const { answer, orderNumber } = await depositWith(gateway, { at, kind: "delay", milliseconds: 300 }, patience);
    expect(answer).toMatchObject({ end: "still open", text: "" });
    expect(await stateOf(gateway, orderNumber)).toBe(isExecuted ? "payment_deposited" : "payment_approved");
    await pass(1);
    expect(await stateOf(gateway, orderNumber)).toBe("payment_deposited");
  });

  test("delay: a patient caller gets the answer, late", async () => {
    const gateway = await startStateful();
    onTestFinished(holdClock());
    const call = watched(depositWith(gateway, { at, kind: "delay", milliseconds: 120 }));
    await asked(gateway);
    await pass(119);
    expect(call.isSettled()).toBe(false);
    await pass(1);
    const { answer, orderNumber } = await call.promise;
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
  onTestFinished(holdClock());
  const gateway = await startStateful();
  const calls = [
    depositWith(gateway, { at: "after-execute", kind: "silence" }),
    depositWith(gateway, { at: "after-execute", kind: "drip", milliseconds: 1000 }),
  ];
  await until(() => gateway.sandbox.requests().length === 2);
  // The time stands still: nothing but close() ends these calls.
  await gateway.sandbox.close();
  for (const { answer } of await Promise.all(calls)) expect(answer.end).not.toBe("still open");
});
