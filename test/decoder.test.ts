import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { generateOrderNumber, getOrderDetails } from "../generated/index.js";
import type { Result } from "../generated/index.js";
import { clientAnswering } from "./support/clients.js";
import { encodeForm, rawOf } from "./support/form.js";
import recorded from "./vectors/recorded-answers.json" with { type: "json" };

type Body = string | Uint8Array<ArrayBuffer>;
const read = (body: Body): Promise<Result<object>> => generateOrderNumber(clientAnswering(body));
const order = recorded.answers.find(({ id }) => id === "R10")?.body ?? "";
const readOrder = (body: Body): Promise<Result<object>> =>
  getOrderDetails(clientAnswering(body), { orderNumber: "23473341" });

afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype).length).toBe(12);
  expect(Reflect.get({}, "x")).toBeUndefined();
});

describe("every key-value pair arrives as it was sent", () => {
  // Long keys have a limit of their own; "status" decides about the outcome.
  const names = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((name) => name !== "status");
  const values = fc.string({ unit: "grapheme", maxLength: 200 });

  test("round trips against an encoder of our own", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, values, { maxKeys: 20 }), async (pairs) => {
        const { outcome, raw } = await read(encodeForm([...Object.entries(pairs), ["status", "1"]]));
        expect(outcome).toBe("refused");
        expect(Object.entries(raw)).toEqual([...Object.entries(pairs), ["status", "1"]].sort(byIndexFirst));
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ["a plus sign is a space", "a=b+c", { a: "b c" }],
    ["an encoded plus sign is a plus sign", "a=b%2Bc", { a: "b+c" }],
    ["a plus sign in a key", "a+b=c", { "a b": "c" }],
    ["umlauts, in either letter case", "a=%C3%BC%c3%bc", { a: "üü" }],
    ["unencoded UTF-8", "a=ü🍞", { a: "ü🍞" }],
    ["an empty value", "a=", { a: "" }],
    ["an encoded equals sign and ampersand", "a=b%3Dc%26d", { a: "b=c&d" }],
    ["a null byte", "a=b%00c", { a: "b\0c" }],
    ["dots and indexes stay in the key", "error.1.x.2=y", { "error.1.x.2": "y" }],
    [
      "names of methods",
      "toString=1&constructor=2&hasOwnProperty=3",
      { toString: "1", constructor: "2", hasOwnProperty: "3" },
    ],
  ])("%s", async (_name, body, pairs) => {
    const { raw } = await read(`${body}&status=1`);
    expect(Object.entries(raw)).toEqual(Object.entries({ ...pairs, status: "1" }));
  });
});

test.each([
  "__proto__=1",
  "__proto__.x=1",
  "constructor.prototype.x=1",
  "payment.__proto__.x=1",
  "order.1.__proto__=1",
])("%s is a key like any other and changes no prototype", async (pair) => {
  const { outcome, raw } = await readOrder(`${pair}&${order}`);
  expect(outcome).toBe("done");
  expect(Object.getPrototypeOf(raw)).toBeNull();
  expect(Object.getOwnPropertyDescriptor(raw, pair.split("=")[0] ?? "")?.value).toBe("1");
});

describe("what is not exactly key=value&key=value in UTF-8 is not believed", () => {
  test.each([
    ["no equals sign", "status", "not-key-value"],
    ["two equals signs", "status=0=0", "not-key-value"],
    ["no key", "=0&status=0", "not-key-value"],
    ["an ampersand at the end", "status=0&orderNumber=1&", "not-key-value"],
    ["a percent sign alone", "status=0&orderNumber=1&a=%", "bad-encoding"],
    ["a percent sign before letters", "status=0&orderNumber=1&a=%zz", "bad-encoding"],
    ["half a character", "status=0&orderNumber=1&a=%C3", "bad-encoding"],
    ["an overlong form", "status=0&orderNumber=1&a=%C0%AF", "bad-encoding"],
    ["an encoded surrogate", "status=0&orderNumber=1&a=%ED%A0%80", "bad-encoding"],
    ["bytes that are not UTF-8", Uint8Array.from([...Buffer.from("status=0&orderNumber=1&a="), 0xff]), "bad-encoding"],
    ["the same key twice", "status=0&orderNumber=1&orderNumber=2", "duplicate-key"],
    ["the same key twice, once encoded", "status=0&orderNumber=1&order%4Eumber=2", "duplicate-key"],
    ["a byte order mark before the status", "\ufeffstatus=0&orderNumber=1", "status"],
    ["a key of a thousand characters", `status=0&orderNumber=1&${"k".repeat(1000)}=1`, "name-too-long"],
    ["a million pairs", `status=0&orderNumber=1${"&".repeat(200_000)}`, "not-key-value"],
    ["twenty thousand pairs", `status=0&orderNumber=1${numbered(20_000)}`, "too-many-pairs"],
    ["a megabyte", `status=0&orderNumber=1&a=${"x".repeat(1_000_000)}`, "too-large"],
  ])("%s", async (_name, body, code) => {
    expect(await read(body)).toMatchObject({ outcome: "unknown", status: undefined, raw: {}, evidence: { code } });
  });
});

describe("objects in an answer", () => {
  test("a form parser in between may have turned dots into underscores", async () => {
    const underscored = order.replaceAll(/(?<=(^|&)[^=]*)\./g, "_");
    expect(underscored).toContain("payment_1_1_currency=EUR");
    const [plain, other] = [await readOrder(order), await readOrder(underscored)];
    expect(other).toEqual({ ...plain, raw: rawOf(underscored) });
    const body = "status=1&errors=1&error_1_errorCode=11011&error_1_message=Text";
    expect(await read(body)).toMatchObject({ errors: [{ errorCode: "11011", message: "Text" }] });
  });

  test("a list is split at commas, wherever they are encoded", async () => {
    for (const comma of ["%2C", "%2c", ","]) {
      const body = order.replace("DEPOSIT%2CAPPROVEREVERSAL", `DEPOSIT${comma}APPROVEREVERSAL`);
      const payments = [{ operationsAllowed: ["DEPOSIT", "APPROVEREVERSAL"] }];
      expect(await readOrder(body)).toMatchObject({ outcome: "done", data: { order: { payments } } });
    }
    expect(await readOrder(order.replace("DEPOSIT%2CAPPROVEREVERSAL", ""))).toMatchObject({
      data: { order: { payments: [{ operationsAllowed: [] }] } },
    });
  });

  test.each([
    ["order.1.payments=1", "order.1.payments=2"],
    ["order.1.payments=1", "order.1.payments=0"],
    ["order.1.payments=1", "order.1.payments=01"],
    ["order.1.credits=0", "order.1.credits=999999999"],
    ["order.1.credits=0", "order.1.credits=-1"],
    ["orders=1", "orders=0"],
    ["orders=1", "orders=2"],
  ])("a counter that disagrees with what came makes the answer worthless: %s → %s", async (from, to) => {
    expect(order).toContain(from);
    expect(await readOrder(order.replace(from, to))).toMatchObject({
      outcome: "unknown",
      evidence: { code: "count-mismatch" },
    });
  });

  test("an index far beyond the others is no object", async () => {
    const result = await readOrder(`${order}&payment.999999999.1.x=1&payment.1.999999999.state=x`);
    expect(result).toMatchObject({ outcome: "done", data: { order: { payments: [{ paymentNumber: "23473341" }] } } });
  });

  test("an error is not lost because its counter is", async () => {
    const body = "status=1&error.1.errorCode=11011&error.1.message=A&error.2.errorCodes=11012&error.2.message=B";
    const errors = [
      { errorCode: "11011", message: "A" },
      { errorCode: "11012", message: "B" },
    ];
    for (const count of ["", "&errors=0", "&errors=5"]) expect(await read(body + count)).toMatchObject({ errors });
  });
});

describe("no answer makes a call reject", () => {
  const settled = (result: Result<object>): void => {
    expect(["done", "refused", "unknown"]).toContain(result.outcome);
  };

  test("random bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await read(Uint8Array.from(bytes))).outcome).toBe("unknown");
      }),
      { numRuns: 300 },
    );
  });

  test("a recorded answer with a byte changed, or cut off anywhere", async () => {
    const positions = fc.nat(order.length - 1);
    await fc.assert(
      fc.asyncProperty(positions, fc.nat(255), async (position, byte) => {
        const bytes = Uint8Array.from(Buffer.from(order));
        bytes[position] = byte;
        settled(await readOrder(bytes));
        // Status and counters stand at the end of this recording.
        expect((await readOrder(order.slice(0, position))).outcome).toBe("unknown");
      }),
      { numRuns: 300 },
    );
  });

  test("keys that look like those of the gateway, with anything as value", async () => {
    const part = fc.constantFrom(
      "order",
      "payment",
      "credit",
      "error",
      "1",
      "2",
      "0",
      "-1",
      "orders",
      "errors",
      "__proto__",
      "state",
      "operationsAllowed",
    );
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
    const value = fc.oneof(fc.constantFrom("0", "1", "2", "x", ""), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key }), async (pairs) => {
        settled(await readOrder(encodeForm([["status", "0"], ...pairs])));
        settled(await readOrder(encodeForm([["status", "1"], ...pairs])));
      }),
      { numRuns: 300 },
    );
  });
});

function numbered(count: number): string {
  return Array.from({ length: count }, (_, index) => `&k${index}=1`).join("");
}

/** Keys that are array indexes come first in every object, whatever the wire's order. */
function byIndexFirst([a]: [string, string], [b]: [string, string]): number {
  const [left, right] = [a, b].map((key) =>
    /^(0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1 ? Number(key) : Infinity,
  );
  return left === right ? 0 : (left ?? 0) - (right ?? 0);
}
