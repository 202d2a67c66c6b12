/** Promise: whatever is posted, the reader says what it is worth, at once, and never throws. */
import { describe, expect, test } from "vitest";
import { bodyOf, judged, read, readUntyped, signed, vector } from "../support/confirmations.js";

const fields = vector("N11").fields;
const post = signed(fields);
const body = bodyOf(post);
const parsed = Object.fromEntries(post);

/** What hangs or takes quadratic time takes minutes. */
const AT_ONCE = 2_000;

const detached = Uint8Array.from(Buffer.from(body));
structuredClone(detached, { transfer: [detached.buffer] });

const throwing = (trap: keyof ProxyHandler<object>): object =>
  new Proxy(
    {},
    {
      [trap]: () => {
        throw new Error("a trap");
      },
    },
  );

const revoked = Proxy.revocable({}, {});
revoked.revoke();

class Lying extends URLSearchParams {
  override *[Symbol.iterator](): Generator<[string, string], undefined, undefined> {
    for (;;) yield [String(Math.random()), "x"];
  }
}

const inheriting = {};
Reflect.setPrototypeOf(inheriting, parsed);

const bytes = (...list: number[]): Uint8Array => Uint8Array.from([...Buffer.from(`${body}&x=`), ...list]);

const bodies: readonly (readonly [title: string, body: unknown, reason: string])[] = [
  ["undefined", undefined, "unreadable"],
  ["null", null, "unreadable"],
  ["a number", 1, "unreadable"],
  ["a bigint", 1n, "unreadable"],
  ["true", true, "unreadable"],
  ["a symbol", Symbol("post"), "unreadable"],
  ["a function", () => body, "unreadable"],
  ["an array", [body], "unreadable"],
  ["a Map", new Map(post), "unreadable"],
  ["a Date", new Date(), "unreadable"],
  ["a promise of a body", Promise.resolve(body), "unreadable"],
  ["an ArrayBuffer", new ArrayBuffer(8), "unreadable"],
  ["empty text", "", "unreadable"],
  ["no bytes", new Uint8Array(), "unreadable"],
  ["no parameters", new URLSearchParams(), "unknown-state"],
  ["an object without fields", {}, "unreadable"],
  ["bytes that were given away", detached, "unreadable"],
  ["an object as text", "[object Object]", "unreadable"],
  ["JSON", JSON.stringify(parsed), "unreadable"],
  ["only separators", "&&&=&&", "unknown-state"],

  ["a number as a value", { ...parsed, amount: 30 }, "unreadable"],
  ["null as a value", { ...parsed, amount: null }, "unreadable"],
  ["undefined as a value", { ...parsed, amount: undefined }, "unreadable"],
  ["what turns into text", { ...parsed, amount: { toString: () => "30" } }, "unreadable"],
  ["an empty list", { ...parsed, amount: [] }, "unreadable"],
  ["a list of lists", { ...parsed, amount: [["30"]] }, "unreadable"],
  ["a list of two", { ...parsed, amount: ["30", "30"] }, "duplicate-name"],
  ["nested, as by extended parsers", { ...parsed, shop: { order: "A-1" } }, "unreadable"],
  ["fields that are inherited", inheriting, "unreadable"],

  [
    "a getter that throws",
    Object.defineProperty({ ...parsed }, "x", { enumerable: true, get: () => throwing("get").valueOf() }),
    "unreadable",
  ],
  ["a proxy that throws when its names are asked for", throwing("ownKeys"), "unreadable"],
  ["a proxy that throws when its prototype is asked for", throwing("getPrototypeOf"), "unreadable"],
  ["a proxy that was revoked", revoked.proxy, "unreadable"],
  ["a list that throws", { ...parsed, amount: new Proxy(["30"], throwing("get")) }, "unreadable"],
  ["parameters without an end", new Lying(), "too-large"],

  ["a percent sign alone", `${body}&x=100%`, "bad-encoding"],
  ["a percent sign before no digits", `${body}&x=%zz`, "bad-encoding"],
  ["a name that is wrongly encoded", `${body}&%=x`, "bad-encoding"],
  ["an encoded byte that is no UTF-8", `${body}&x=%ff`, "bad-encoding"],
  ["an overlong slash", `${body}&x=%c0%af`, "bad-encoding"],
  ["an encoded surrogate", `${body}&x=%ed%a0%80`, "bad-encoding"],
  ["a surrogate", `${body}&x=\ud800`, "bad-encoding"],
  ["a surrogate in an object", { ...parsed, x: "\udc00" }, "bad-encoding"],
  ["a surrogate in a name", { ...parsed, "\udc00": "x" }, "bad-encoding"],
  ["a byte that is no UTF-8", bytes(0xff), "bad-encoding"],
  ["half a character at the end", bytes(0xe2, 0x82), "bad-encoding"],
  ["a byte order mark", `\ufeff${body}`, "bad-encoding"],
  ["a byte order mark in bytes", Uint8Array.from([0xef, 0xbb, 0xbf, ...Buffer.from(body)]), "bad-encoding"],

  ["10 MB of text", `${body}&x=${"x".repeat(10_000_000)}`, "too-large"],
  ["10 MB of bytes", Buffer.alloc(10_000_000, "a=1&"), "too-large"],
  ["10 MB in an object", { ...parsed, x: "x".repeat(10_000_000) }, "too-large"],
  ["10 MB in parameters", new URLSearchParams({ x: "x".repeat(10_000_000) }), "too-large"],
  ["100,000 fields", Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join("&"), "too-large"],
  [
    "100,000 fields in an object",
    Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`a${index}`, "1"])),
    "too-large",
  ],
  [
    "10,001 parameters",
    new URLSearchParams(Array.from({ length: 10_001 }, (_, index): [string, string] => [`a${index}`, "1"])),
    "too-large",
  ],
  ["a million separators", "&".repeat(1_000_000) + "a=1", "too-large"],
  ["a name of 257 characters", `${body}&${"x".repeat(257)}=1`, "too-large"],
  [
    "an order of 100,000 names",
    { ...parsed, responseFingerprintOrder: Array.from({ length: 100_000 }, (_, index) => index).join() },
    "too-large",
  ],
];

test.each(bodies)("%s", (_, given, reason) => {
  const startedAt = performance.now();
  const confirmation = read(given);
  expect(performance.now() - startedAt).toBeLessThan(AT_ONCE);
  expect(judged(confirmation)).toBe(`forged: ${reason}`);
  expect(Object.keys(confirmation)).toEqual(["verdict", "reason", "message"]);
});

test.each<[message: string, body: unknown]>([
  ["The body is empty", ""],
  ["The body is empty", new Uint8Array()],
  ["The body is an object without fields", {}],
  ["The body is not a form", "[object Object]"],
  ["The body is null", null],
  ["The body is a list", []],
  ["The body is of type number", 1],
  ["The body throws when it is read", throwing("ownKeys")],
])("%s: the message says so, and what to give", (message, given) => {
  const advice = "Give the raw body of the request, before any parser has read it.";
  expect(read(given)).toEqual({ verdict: "forged", reason: "unreadable", message: `${message}. ${advice}` });
});

describe("what looks odd and changes nothing", () => {
  const genuine: readonly (readonly [title: string, body: unknown])[] = [
    ["bytes", Uint8Array.from(Buffer.from(body))],
    ["bytes in the middle of a buffer", Buffer.from(`xx${body}xx`).subarray(2, -2)],
    ["lists of one", Object.fromEntries(post.map(([name, value]) => [name, [value]]))],
    ["an object without a prototype", Object.assign(Object.create(null), parsed)],
    ["a symbol among the names", { ...parsed, [Symbol("x")]: 1 }],
    ["a field that is not enumerable", Object.defineProperty({ ...parsed }, "x", { value: 1 })],
    ["fields that are inherited", Object.assign(Object.create({ amount: "1", polluted: 1 }), parsed)],
    ["separators without fields", `&&${body.replaceAll("&", "&&")}&`],
    ["a name without a value", `${body}&flag`],
    ["an equals sign in a value", `${body}&x=a=b`],
    [
      "10,000 fields less those that are signed",
      `${body}${Array.from({ length: 10_000 - post.length }, (_, index) => `&a${index}=1`).join("")}`,
    ],
    ["a name of 256 characters", `${body}&${"x".repeat(256)}=1`],
    ["a name without letters", `${body}&=1`],
    ["1 MiB of text", `${body}&x=${"x".repeat(1024 * 1024 - body.length - 3)}`],
  ];

  test.each(genuine)("%s", (_, given) => {
    const startedAt = performance.now();
    expect(judged(read(given))).toBe("genuine");
    expect(performance.now() - startedAt).toBeLessThan(AT_ONCE);
  });

  test("names of the prototype's, in every form of a body", () => {
    const before = Reflect.ownKeys(Object.prototype);
    const more = [
      ["__proto__", "1"],
      ["constructor", "2"],
      ["__proto__.x", "3"],
    ] as const;
    const text = `${body}&${bodyOf(more)}`;
    for (const given of [text, new URLSearchParams(text), Object.fromEntries([...post, ...more])]) {
      const confirmation = read(given);
      expect(confirmation.verdict === "genuine" && Object.entries(confirmation.unsigned)).toEqual(more);
    }
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });
});

describe("states that the gateway does not sign", () => {
  const error = {
    errorCode: "11017",
    message: "Amount is invalid.",
    consumerMessage: "Betrag ungültig.",
    paySysMessage: "x",
  };
  const named = (dot: string): [string, string][] => [
    ["paymentState", "FAILURE"],
    ["errors", "1"],
    ...Object.entries(error).map(([name, value]): [string, string] => [`error${dot}1${dot}${name}`, value]),
    ["shop_order", "A-1"],
  ];

  test.each([
    ["dots", "."],
    ["underscores, as PHP makes them", "_"],
  ])("errors with %s", (_, dot) => {
    const unsigned = { paymentState: "FAILURE", shop_order: "A-1" };
    const confirmation = { verdict: "unsigned", paymentState: "FAILURE", errors: [error], unsigned };
    expect(read(bodyOf(named(dot)))).toEqual(confirmation);
    expect(read(Object.fromEntries(named(dot)))).toEqual(confirmation);
  });

  test("what belongs to no error stays", () => {
    const odd = [
      ["error.1.other", "x"],
      ["error.3.message", "y"],
      ["error_1_message", "z"],
      ["message", "m"],
    ] as const;
    const { unsigned } = readUnsigned(bodyOf([...named("."), ...odd]));
    expect(unsigned).toEqual({ paymentState: "FAILURE", shop_order: "A-1", ...Object.fromEntries(odd) });
  });

  test("CANCEL has nothing but its state", () => {
    const unsigned = { paymentState: "CANCEL" };
    expect(read("paymentState=CANCEL")).toEqual({ verdict: "unsigned", paymentState: "CANCEL", errors: [], unsigned });
  });

  test("also with a fingerprint that fits, and whatever is expected", () => {
    const failed = signed(fields.map(([name, value]) => [name, name === "paymentState" ? "FAILURE" : value]));
    const confirmation = read(bodyOf(failed), { amount: "1" });
    expect(confirmation).toMatchObject({ verdict: "unsigned", errors: [] });
    expect(confirmation).not.toHaveProperty("data");
    expect(confirmation.verdict === "unsigned" && confirmation.unsigned).toEqual(Object.fromEntries(failed));
  });

  test("9,000 errors are read at once", () => {
    const many = Array.from({ length: 9_000 }, (_, index): [string, string] => [
      `error.${index + 1}.errorCode`,
      "11017",
    ]);
    const startedAt = performance.now();
    const confirmation = read(bodyOf([["paymentState", "FAILURE"], ...many]));
    expect(performance.now() - startedAt).toBeLessThan(AT_ONCE);
    expect(confirmation.verdict === "unsigned" && confirmation.errors).toHaveLength(9_000);
  });

  function readUnsigned(given: string): { readonly unsigned: Readonly<Record<string, string>> } {
    const confirmation = read(given);
    if (confirmation.verdict !== "unsigned") throw new Error(confirmation.verdict);
    return confirmation;
  }
});

test.each([undefined, null, {}, "client", 1, () => undefined])("no client (%s): the caller's mistake throws", (by) => {
  expect(() => readUntyped(by, body)).toThrow(TypeError);
  expect(() => readUntyped(by, body)).toThrow("a client made by createClient()");
});
