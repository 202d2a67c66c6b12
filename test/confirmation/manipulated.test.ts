/** Promise: of all that can be done to a genuine confirmation, only what changes no signed byte leaves it genuine. */
import { describe, expect, test } from "vitest";
import {
  bodyOf,
  changed,
  fingerprintOf,
  judged,
  postOf,
  read,
  secret,
  signed,
  vector,
} from "../support/confirmations.js";
import type { Pair } from "../support/confirmations.js";

const fields: readonly Pair[] = [...vector("N11").fields, ["shop_order", "A-1"]];
const names = fields.map(([name]) => name);
const tail = ["secret", "responseFingerprintOrder"];
const post = signed(fields);
const order = [...names, ...tail];
const fingerprint = valueOf("responseFingerprint");
const change = (changes: Readonly<Record<string, string | undefined>>): Pair[] => changed(post, changes);
/** Signed by the gateway over this order: rules beyond the fingerprint are all that is left. */
const withOrder = (...others: readonly string[]): Pair[] => signed(fields, others);

function valueOf(name: string): string {
  return new Map(post).get(name) ?? "";
}

/** The order as text, with one name in the place of another. */
function orderWith(one: string, other: string): string {
  return order.map((name) => (name === one ? other : name)).join(",");
}

const swapped = order.map((name) => (name === "amount" ? "currency" : name === "currency" ? "amount" : name)).join(",");
const legacyText = fields.map(([, value]) => value).join("") + secret + order.join(",");

/** As the gateway signed it, with another order of the same bytes: `rest` is what was the order. */
const anew = (others: readonly string[], more: Readonly<Record<string, string>>): Pair[] =>
  change({ ...more, responseFingerprintOrder: others.join(",") });

const manipulations: readonly (readonly [title: string, pairs: readonly Pair[], verdict: string])[] = [
  ["nothing", post, "genuine"],
  ["the fields in another order, named in the order signed", [...post].reverse(), "genuine"],
  ["the fingerprint in capitals", change({ responseFingerprint: fingerprint.toUpperCase() }), "genuine"],
  ["a field added that is not signed", change({ coupon: "100%" }), "genuine"],
  ["a field added under the name that stands for the secret", change({ secret: "guessed" }), "genuine"],

  ["a value changed", change({ amount: "31" }), "forged: fingerprint-differs"],
  ["a value of the shop's own changed", change({ shop_order: "A-2" }), "forged: fingerprint-differs"],
  ["a value emptied", change({ mandateId: "" }), "forged: fingerprint-differs"],
  ["a blank behind a value", change({ orderNumber: "15352243 " }), "forged: fingerprint-differs"],
  ["a name dropped from the post", change({ mandateId: undefined }), "forged: signed-name-missing"],
  ["a name in the post in other letters", change({ amount: undefined, Amount: "30" }), "forged: signed-name-missing"],
  [
    "PENDING turned to SUCCESS",
    changed(postOf(vector("N6")), { paymentState: "SUCCESS" }),
    "forged: fingerprint-differs",
  ],
  ["SUCCESS turned to PENDING", change({ paymentState: "PENDING" }), "forged: fingerprint-differs"],
  ["a state of nobody's", change({ paymentState: "success" }), "forged: unknown-state"],
  ["no state", change({ paymentState: undefined }), "forged: unknown-state"],
  ["a state of the prototype's", change({ paymentState: "constructor" }), "forged: unknown-state"],

  ["bytes traded: amount and currency", change({ amount: "3", currency: "0EUR" }), "forged: malformed-field"],
  [
    "bytes traded: currency and payment type",
    change({ currency: "EURS", paymentType: "EPA-DD" }),
    "forged: malformed-field",
  ],
  [
    "bytes traded: language and order number",
    change({ language: "en1", orderNumber: "5352243" }),
    "forged: malformed-field",
  ],
  [
    "bytes traded: order number and state",
    change({ orderNumber: "15352243S", paymentState: "UCCESS" }),
    "forged: unknown-state",
  ],
  [
    "bytes traded: two dates",
    change({ mandateSignatureDate: "28.03.202", creditorId: "2AT94ZZZ00000001251" }),
    "forged: malformed-field",
  ],

  ["two names swapped in the order", change({ responseFingerprintOrder: swapped }), "forged: fingerprint-differs"],
  [
    "two names swapped in the order, and their values",
    change({ responseFingerprintOrder: swapped, amount: "EUR", currency: "30" }),
    "forged: fingerprint-differs",
  ],
  [
    "a name dropped from the order",
    withOrder(...names.filter((name) => name !== "amount"), ...tail),
    "forged: order-incomplete",
  ],
  [
    "the state dropped from the order",
    withOrder(...names.filter((name) => name !== "paymentState"), ...tail),
    "forged: order-without-state",
  ],
  [
    "the secret dropped from the order",
    withOrder(...names, "responseFingerprintOrder"),
    "forged: order-without-secret",
  ],
  ["the order dropped from itself", withOrder(...names, "secret"), "forged: order-without-itself"],
  [
    "the same, cut anew from what the gateway signed",
    anew([...names, "secret", "rest"], { rest: order.join(",") }),
    "forged: order-without-itself",
  ],
  [
    "the fingerprint in the order",
    withOrder(...names, "responseFingerprint", ...tail),
    "forged: order-names-fingerprint",
  ],
  ["a name twice in the order", withOrder("amount", ...order), "forged: order-duplicate-name"],
  ["the secret twice in the order", withOrder("secret", ...order), "forged: order-duplicate-name"],
  ["the order twice in itself", withOrder("responseFingerprintOrder", ...order), "forged: order-duplicate-name"],
  ["a name in two spellings in the order", withOrder("Amount", ...order), "forged: order-duplicate-name"],
  ["the secret in two spellings in the order", withOrder("Secret", ...order), "forged: order-duplicate-name"],
  [
    "a name in other letters in the order",
    change({ responseFingerprintOrder: orderWith("amount", "Amount") }),
    "forged: order-incomplete",
  ],
  ["blanks in the order", change({ responseFingerprintOrder: order.join(", ") }), "forged: order-without-secret"],
  ["an empty name in the order", withOrder("", ...order), "forged: signed-name-missing"],
  ["the secret before the fields", withOrder("secret", ...names, "responseFingerprintOrder"), "forged: order-end"],
  ["the order before the secret", withOrder(...names, "responseFingerprintOrder", "secret"), "forged: order-end"],
  ["a name behind the order", withOrder(...names.slice(1), ...tail, names[0] ?? ""), "forged: order-end"],
  ["no order", change({ responseFingerprintOrder: undefined }), "forged: fingerprint-missing"],
  ["an empty order", change({ responseFingerprintOrder: "" }), "forged: fingerprint-missing"],

  ["no fingerprint", change({ responseFingerprint: undefined }), "forged: fingerprint-missing"],
  ["an empty fingerprint", change({ responseFingerprint: "" }), "forged: fingerprint-missing"],
  [
    "the fingerprint cut short",
    change({ responseFingerprint: fingerprint.slice(0, 64) }),
    "forged: malformed-fingerprint",
  ],
  [
    "the fingerprint without its last digit",
    change({ responseFingerprint: fingerprint.slice(0, -1) }),
    "forged: malformed-fingerprint",
  ],
  [
    "digits behind the fingerprint",
    change({ responseFingerprint: `${fingerprint}00` }),
    "forged: malformed-fingerprint",
  ],
  [
    "a blank behind the fingerprint",
    change({ responseFingerprint: `${fingerprint} ` }),
    "forged: malformed-fingerprint",
  ],
  [
    "a line end behind the fingerprint",
    change({ responseFingerprint: `${fingerprint}\n` }),
    "forged: malformed-fingerprint",
  ],
  [
    "letters in the fingerprint that are no digits",
    change({ responseFingerprint: fingerprint.replace(/.$/, "g") }),
    "forged: malformed-fingerprint",
  ],
  ["another fingerprint", change({ responseFingerprint: "0".repeat(128) }), "forged: fingerprint-differs"],
  ["signed with another secret", signed(fields, order, "another"), "forged: fingerprint-differs"],
  ["signed with an empty secret", signed(fields, order, ""), "forged: fingerprint-differs"],
  [
    "plain SHA-512 of the same text",
    change({ responseFingerprint: fingerprintOf(legacyText, "sha512") }),
    "forged: legacy-fingerprint",
  ],
  [
    "MD5 of the same text",
    change({ responseFingerprint: fingerprintOf(legacyText, "md5") }),
    "forged: legacy-fingerprint",
  ],

  ["a signed field twice", [...post, ["amount", "1"]], "forged: duplicate-name"],
  ["a signed field twice with the same value", [["amount", "30"], ...post], "forged: duplicate-name"],
  ["an unsigned field twice", [...post, ["coupon", "1"], ["coupon", "1"]], "forged: duplicate-name"],
  ["the fingerprint twice", [...post, ["responseFingerprint", fingerprint]], "forged: duplicate-name"],
  ["a twin of a signed field", [...post, ["AMOUNT", "1"]], "forged: case-twin"],
  ["a twin of the state", [["paymentstate", "FAILURE"], ...post], "forged: case-twin"],
  ["twins that are not signed", [...post, ["coupon", "1"], ["Coupon", "1"]], "forged: case-twin"],
];

test.each(manipulations)("%s", (_, pairs, verdict) => {
  expect(judged(read(bodyOf(pairs)))).toBe(verdict);
  // However a framework hands the same post over.
  expect(judged(read(Buffer.from(bodyOf(pairs))))).toBe(verdict);
  expect(judged(read(new URLSearchParams(bodyOf(pairs))))).toBe(verdict);
  expect(judged(read(parsed(pairs)))).toBe(verdict);
});

/** As a form parser makes it: a list where a name repeats. */
function parsed(pairs: readonly Pair[]): object {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
  return Object.fromEntries([...values].map(([name, list]) => [name, list.length === 1 ? list[0] : list]));
}

describe("a signed text that poses as an order", () => {
  // A consumer chooses the name on the card. With it, all fields before it could be named and cut as one likes.
  const others = ["junk", "amount", "currency", "paymentType", "orderNumber", "paymentState"];
  const values = ["9999.00", "EUR", "CCARD", "1", "SUCCESS"];
  const posing = [...others, "responseFingerprintOrder", "more", "secret", "rest"].join(",");
  const genuine = signed([...fields, ["cardholder", values.join("") + posing], ["avsResponseCode2", "X"]]);
  const given = new Map(genuine);
  const forged: Pair[] = [
    ["junk", fields.map(([, value]) => value).join("")],
    ...others.slice(1).map((name, index): Pair => [name, values[index] ?? ""]),
    ["more", "X"],
    ["rest", given.get("responseFingerprintOrder") ?? ""],
    ["responseFingerprintOrder", posing],
    ["responseFingerprint", given.get("responseFingerprint") ?? ""],
  ];

  test("has the fingerprint of the genuine post, and is refused for its order", () => {
    const asRead = new Map([...forged, ["secret", secret]]);
    const message = posing.split(",").map((name) => asRead.get(name) ?? "");
    expect(fingerprintOf(message.join(""))).toBe(given.get("responseFingerprint"));
    expect(judged(read(bodyOf(genuine)))).toBe("genuine");
    expect(judged(read(bodyOf(forged)))).toBe("forged: order-end");
  });
});

describe("what is not signed is kept apart", () => {
  test("beside what is", () => {
    const confirmation = read(
      bodyOf(change({ coupon: "100%", __proto: "x", secret: "guessed", "error.1.message": "none" })),
    );
    expect(confirmation).toMatchObject({
      verdict: "genuine",
      data: { amount: "30", custom: { shop_order: "A-1" } },
      unsigned: { coupon: "100%", __proto: "x", secret: "guessed", "error.1.message": "none" },
    });
    expect(Object.keys(confirmation.verdict === "genuine" ? confirmation.unsigned : {})).toHaveLength(4);
  });

  test("also under a name that the gateway knows", () => {
    const confirmation = read(bodyOf(change({ cardholder: "Mallory" })));
    expect(confirmation).toMatchObject({ verdict: "genuine", unsigned: { cardholder: "Mallory" } });
    expect(confirmation).not.toHaveProperty("data.cardholder");
  });
});
