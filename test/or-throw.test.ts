import { expect, test } from "vitest";
import { NotDoneError, deposit, orThrow } from "../generated/index.js";
import { clientAnswering, demoClient } from "./support/clients.js";
import { refusedUrl } from "./support/raw-server.js";

const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;

test("orThrow gives the data of a call that was done", async () => {
  const result = await deposit(clientAnswering("status=0&paymentNumber=23473341"), parameters);
  expect(orThrow(result)).toEqual({ paymentNumber: "23473341" });
});

test.each([
  ["refused", "status=1&errors=1&error.1.errorCode=18011&error.1.message=Order+number+is+invalid."],
  ["unknown", "status=4"],
])("orThrow throws a NotDoneError that holds the result: %s", async (outcome, body) => {
  const result = await deposit(clientAnswering(body), parameters);
  const error = thrownBy(() => orThrow(result));
  expect(error.result).toBe(result);
  expect(error.name).toBe("NotDoneError");
  expect(error.message.startsWith(`deposit: ${outcome}. `)).toBe(true);
});

test("orThrow throws after an unsent call as well", async () => {
  const result = await deposit(demoClient({ baseUrl: refusedUrl }), parameters);
  expect(thrownBy(() => orThrow(result)).result.outcome).toBe("unsent");
});

test("the message of a refusal names the gateway's code and text", async () => {
  const body = "status=1&errors=1&error.1.errorCode=18011&error.1.message=Order+number+is+invalid.";
  const result = await deposit(clientAnswering(body), parameters);
  expect(thrownBy(() => orThrow(result)).message).toContain("18011 Order number is invalid.");
});

test.each([
  [undefined, "undefined"],
  [Promise.resolve(), "a promise: await the call first"],
  [{ data: {} }, "an object"],
])("what is no result is a TypeError: %o", (given, told) => {
  const untyped: (given: unknown) => unknown = (one) => Reflect.apply(orThrow, undefined, [one]);
  expect(() => untyped(given)).toThrow(new TypeError(`orThrow takes a result; given ${told}`));
});

function thrownBy(run: () => unknown): NotDoneError {
  try {
    run();
  } catch (error) {
    if (error instanceof NotDoneError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}
