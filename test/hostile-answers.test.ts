import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { generateOrderNumber, getOrderDetails } from "../generated/index.js";
import type { Result } from "../generated/index.js";
import { clientAnswering } from "./support/clients.js";
import { encodeForm } from "./support/form.js";
import recorded from "./vectors/recorded-answers.json" with { type: "json" };

type Body = string | Uint8Array<ArrayBuffer>;
const read = (body: Body): Promise<Result<object>> => generateOrderNumber(clientAnswering(body));
const order = recorded.answers.find(({ id }) => id === "R10")?.body ?? "";
const readOrder = (body: Body): Promise<Result<object>> =>
  getOrderDetails(clientAnswering(body), { orderNumber: "23473341" });

const prototypeBefore = Reflect.ownKeys(Object.prototype);

afterAll(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeBefore);
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
  expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
  expect(Object.getOwnPropertyDescriptor(raw, pair.split("=")[0] ?? "")?.value).toBe("1");
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
