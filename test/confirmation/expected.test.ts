/** Promise: a genuine confirmation counts only for what the shop expects, and what cannot be expected is the caller's mistake. */
import { describe, expect, test } from "vitest";
import {
  bodyOf,
  changed,
  client,
  judged,
  postOf,
  read,
  readUntyped,
  signed,
  vector,
} from "../support/confirmations.js";
import type { ExpectedPayment } from "../../runtime/confirmation/read-confirmation.js";
import { demoCredentials } from "../../generated/index.js";

const fields = vector("N11").fields;
const body = bodyOf(signed(fields));
const withAmount = (amount: string): string => bodyOf(signed(changed(fields, { amount })));

/** What differs from all that is expected below. */
const OTHERS: [string, string][] = [
  ["amount", "2"],
  ["currency", "CHF"],
  ["orderNumber", "2"],
];

describe("as expected", () => {
  test.each<[ExpectedPayment | undefined]>([
    [undefined],
    [{}],
    [{ amount: "30" }],
    [{ amount: "30.00" }],
    [{ amount: "30,00" }],
    [{ amount: "030.0" }],
    [{ amount: undefined, currency: "EUR" }],
    [{ orderNumber: "15352243" }],
    [{ amount: "30", currency: "EUR", orderNumber: "15352243" }],
  ])("%j", (expected) => {
    expect(judged(read(body, expected))).toBe("genuine");
  });

  test.each(["12.5", "12.50", "12,50", "12,5", "012.500"])("signed %s is 12.50", (amount) => {
    for (const same of ["12.5", "12.50", "12,50"])
      expect(judged(read(withAmount(amount), { amount: same }))).toBe("genuine");
    for (const other of ["12.51", "125", "1.25", "12.05"])
      expect(judged(read(withAmount(amount), { amount: other }))).toBe("forged: amount-differs");
  });
});

describe("not as expected", () => {
  test.each<[ExpectedPayment, string]>([
    [{ amount: "30.01" }, "amount-differs"],
    [{ amount: "3000" }, "amount-differs"],
    [{ amount: "3" }, "amount-differs"],
    [{ currency: "USD" }, "currency-differs"],
    [{ currency: "978" }, "currency-differs"],
    [{ orderNumber: "15352244" }, "order-number-differs"],
    [{ orderNumber: "015352243" }, "order-number-differs"],
    [{ orderNumber: " 15352243" }, "order-number-differs"],
  ])("%j", (expected, reason) => {
    expect(judged(read(body, expected))).toBe(`forged: ${reason}`);
  });

  test.each(["1,000", "12,345"])(
    "signed %s may mean thousands or decimals, and is no amount that is expected",
    (amount) => {
      for (const expected of ["1", "1000", "1.000", "12.345", "12345"])
        expect(judged(read(withAmount(amount), { amount: expected }))).toBe("forged: amount-differs");
    },
  );

  test.each<[ExpectedPayment, string]>([
    [{ amount: "1" }, "amount-differs"],
    [{ currency: "EUR" }, "currency-differs"],
    [{ orderNumber: "1" }, "order-number-differs"],
  ])("%j is not said yet: a pending payment is genuine, but not with another value", (expected, reason) => {
    const pending = signed([["paymentState", "PENDING"]]);
    expect(judged(read(bodyOf(pending)))).toBe("genuine");
    expect(judged(read(bodyOf(pending), expected))).toBe("genuine");
    const claimed = read(bodyOf(changed(pending, { ...expected })), expected);
    expect(claimed).toMatchObject({ verdict: "genuine", unsigned: expected });
    const other = signed([["paymentState", "PENDING"], ...OTHERS]);
    expect(judged(read(bodyOf(other), expected))).toBe(`forged: ${reason}`);
  });

  test("a post that is not genuine says so first", () => {
    const other = changed(postOf(vector("N11")), { amount: "31" });
    expect(judged(read(bodyOf(other), { amount: "1" }))).toBe("forged: fingerprint-differs");
  });
});

describe("what cannot be expected throws, whatever is posted", () => {
  const trap = (): never => {
    throw new Error("a trap");
  };

  test.each<[message: string, expected: unknown]>([
    ["expected.amount: given the number 30, allowed a decimal number as text", { amount: 30 }],
    ['expected.amount: given "30 EUR"', { amount: "30 EUR" }],
    ["without separators of thousands", { amount: "1,000" }],
    ['expected.amount: given ""', { amount: "" }],
    ["expected.amount: given null", { amount: null }],
    ['expected.currency: given "eur", allowed a current ISO 4217 code', { currency: "eur" }],
    ['expected.currency: given "toString"', { currency: "toString" }],
    ["expected.orderNumber: given the number 15352243", { orderNumber: 15352243 }],
    ["expected.orderNumber", { orderNumber: "" }],
    ["did you mean amount?", { amout: "30" }],
    ["expected.toString is not something to expect", { toString: "30" }],
    ["expected: given null, allowed an object", null],
    ['expected: given "30", allowed an object', "30"],
    ["expected: given an array, allowed an object", ["30"]],
    ["expected: given object, allowed an object whose values can be read", new Proxy({}, { ownKeys: trap })],
  ])("%s", (message, expected) => {
    for (const given of [body, "", null]) {
      expect(() => readUntyped(client, given, expected)).toThrow(TypeError);
      expect(() => readUntyped(client, given, expected)).toThrow(message);
    }
  });

  test("all of it is told, and no secret", () => {
    const expected = { amount: demoCredentials.secret, [demoCredentials.secret]: "1", currency: "x" };
    const message = messageOf(() => readUntyped(client, body, expected));
    expect(message).not.toContain(demoCredentials.secret);
    expect(message.match(/expected\./g)).toHaveLength(3);
  });
});

function messageOf(perform: () => unknown): string {
  try {
    perform();
  } catch (error) {
    if (error instanceof TypeError) return error.message;
  }
  throw new Error("it did not throw a TypeError");
}
