import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateOrderNumber } from "../generated/index.js";
import type { Result } from "../generated/index.js";
import { clientAnswering } from "./support/clients.js";
import { encodeForm } from "./support/form.js";

type Body = string | Uint8Array<ArrayBuffer>;
const read = (body: Body): Promise<Result<object>> => generateOrderNumber(clientAnswering(body));

describe("every key-value pair arrives as it was sent", () => {
  // Long keys have a limit of their own; "status" decides about the outcome, and what begins like an error as well.
  const names = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .filter((name) => name !== "status" && !/^\s|\s$|\p{Cc}|^error/iu.test(name));
  const values = fc.string({ unit: "grapheme", maxLength: 200 });

  const refusal: readonly (readonly [string, string])[] = [
    ["errors", "1"],
    ["error.1.errorCode", "11017"],
    ["status", "1"],
  ];

  test("round trips against an encoder of our own", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, values, { maxKeys: 20 }), async (pairs) => {
        const { outcome, raw } = await read(encodeForm([...Object.entries(pairs), ...refusal]));
        expect(outcome).toBe("refused");
        expect(new Map(Object.entries(raw))).toEqual(new Map([...Object.entries(pairs), ...refusal]));
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
    ["a line end before a key", "\nstatus=0&orderNumber=1", "bad-name"],
    ["a blank behind a key", "status+=0&status=0&orderNumber=1", "bad-name"],
    ["a control character within a key", "status=0&order%07Number=1", "bad-name"],
    ["a byte order mark before the status", "\ufeffstatus=0&orderNumber=1", "bad-encoding"],
    ["a key of a thousand characters", `status=0&orderNumber=1&${"k".repeat(1000)}=1`, "name-too-long"],
    ["two hundred thousand ampersands", `status=0&orderNumber=1${"&".repeat(200_000)}`, "too-many-pairs"],
    ["twenty thousand pairs", `status=0&orderNumber=1${numbered(20_000)}`, "too-many-pairs"],
    ["a megabyte", `status=0&orderNumber=1&a=${"x".repeat(1_000_000)}`, "too-large"],
  ])("%s", async (_name, body, code) => {
    expect(await read(body)).toMatchObject({ outcome: "unknown", status: undefined, raw: {}, evidence: { code } });
  });
});

function numbered(count: number): string {
  return Array.from({ length: count }, (_, index) => `&k${index}=1`).join("");
}
