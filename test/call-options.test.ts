/** Promise: an option of a call holds, or is refused before anything has started. */
import { describe, expect, test, vi } from "vitest";
import { clientAnswering } from "./support/clients.js";
import { refusedCall } from "./support/refused-call.js";
import { minimalRequest } from "./support/requests.js";
import { callOperation } from "./support/untyped.js";

const whole = "whole milliseconds from 1 to 2147483647";
const onlyReads = "no such option here: only what reads is repeated";
const known = "allowed are signal, timeout, memo";
const memo = "text of at most 200 characters";
const readable = "an object whose values can be read";

const refused: [operation: string, options: unknown, parameter: string, given: string, allowed: string][] = [
  ["deposit", { timout: 1 }, "options.timout", "timout", "did you mean timeout?"],
  ["deposit", { colour: 1 }, "options.colour", "colour", known],
  ["deposit", { retries: 1 }, "options.retries", "retries", known],
  ["getOrderDetails", { retri: 1 }, "options.retri", "retri", "did you mean retry?"],
  ["deposit", { retry: 1 }, "options.retry", "the number 1", onlyReads],
  ["generateOrderNumber", { retry: 0 }, "options.retry", "the number 0", onlyReads],
  ["getOrderDetails", { retry: 11 }, "options.retry", "the number 11", "a whole number from 0 to 10"],
  ["getOrderDetails", { retry: "1" }, "options.retry", '"1"', "a whole number from 0 to 10"],
  ["deposit", { timeout: 0 }, "options.timeout", "the number 0", whole],
  ["deposit", { timeout: null }, "options.timeout", "null", whole],
  ["deposit", { timeout: 2 ** 31 }, "options.timeout", "the number 2147483648", whole],
  ["deposit", { signal: {} }, "options.signal", "object", "an AbortSignal"],
  ["deposit", { signal: new AbortController() }, "options.signal", "object", "an AbortSignal"],
  ["deposit", { signal: null }, "options.signal", "null", "an AbortSignal"],
  ["deposit", { memo: 7 }, "options.memo", "the number 7", memo],
  ["getOrderDetails", { memo: " ".repeat(201) }, "options.memo", `"${" ".repeat(60)}…" (201 bytes)`, memo],
  ["deposit", null, "options", "null", readable],
  ["deposit", "5000", "options", '"5000"', readable],
  ["deposit", 5000, "options", "the number 5000", readable],
  ["deposit", [], "options", "an array", readable],
];

test.each(refused)("%s with %j is refused: %s", async (operation, options, parameter, given, allowed) => {
  const timers = vi.spyOn(globalThis, "setTimeout");
  const { problems } = await refusedCall(operation, minimalRequest(operation), options);
  expect(problems.map((fault) => [fault.parameter, fault.given, fault.allowed])).toEqual([[parameter, given, allowed]]);
  expect(timers).not.toHaveBeenCalled();
  timers.mockRestore();
});

test("a getter that throws is told, without what it throws", async () => {
  const throwing = {
    get timeout(): number {
      throw new Error("hunter2");
    },
  };
  expect(await refusedCall("deposit", minimalRequest("deposit"), throwing)).toMatchObject({
    problems: [{ parameter: "options", rule: "option", given: "object", allowed: readable }],
  });
});

describe("what is taken", () => {
  const taken: [what: string, operation: string, options: unknown][] = [
    ["nothing", "deposit", undefined],
    ["no option", "deposit", {}],
    ["what is undefined", "deposit", { signal: undefined, timeout: undefined, retry: undefined, other: undefined }],
    ["a signal", "deposit", { signal: new AbortController().signal }],
    ["repeats of what reads", "getOrderDetails", { retry: 10, timeout: 5_000 }],
  ];
  test.each(taken)("%s", async (_, operation, options) => {
    const client = clientAnswering("status=0&orders=0&paymentNumber=1");
    const { outcome } = await callOperation(client, operation, minimalRequest(operation), options);
    expect(outcome).toBe("done");
  });
});

test("a retry on Object.prototype is no option", async () => {
  Object.defineProperty(Object.prototype, "retry", { value: "x", configurable: true, writable: true });
  try {
    const client = clientAnswering("status=0&objectsTotal=0&orders=0");
    const { outcome } = await callOperation(client, "getOrderDetails", minimalRequest("getOrderDetails"), {});
    expect(outcome).toBe("done");
  } finally {
    Reflect.deleteProperty(Object.prototype, "retry");
  }
});
