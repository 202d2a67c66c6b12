/** Promise: confirmations that other clients publish are genuine, with their values in the forms of the house. */
import { describe, expect, test } from "vitest";
import { customParameter } from "../../generated/index.js";
import { demoClient } from "../support/clients.js";
import {
  bodyOf,
  client,
  fingerprintOf,
  postOf,
  read,
  secret,
  signed,
  vector,
  vectors,
} from "../support/confirmations.js";
import type { Confirmation, Vector } from "../support/confirmations.js";

const readVector = (one: Vector): Confirmation =>
  read(bodyOf(postOf(one)), undefined, one.secret === secret ? client : demoClient({ secret: one.secret }));

function genuine(confirmation: Confirmation): Extract<Confirmation, { verdict: "genuine" }> {
  if (confirmation.verdict !== "genuine") throw new Error(JSON.stringify(confirmation));
  return confirmation;
}

test.each(vectors)(
  "$id carries the fingerprint of the documented rule",
  ({ fields, algorithm, secret: key, fingerprint }) => {
    const order = [...fields.map(([name]) => name), "secret", "responseFingerprintOrder"].join(",");
    const message = fields.map(([, value]) => value).join("") + key + order;
    expect(fingerprintOf(message, algorithm, key)).toBe(fingerprint);
  },
);

describe("signed with HMAC-SHA-512", () => {
  test.each(["N1", "N5", "N6", "N11"].map(vector))("$id is genuine", (one) => {
    const { paymentState, data, unsigned } = genuine(readVector(one));
    const fields = Object.fromEntries(one.fields);
    expect(paymentState).toBe(fields["paymentState"]);
    expect(unsigned).toEqual({});
    const dates = one.id === "N11" ? { mandateSignatureDate: "2022-03-28", dueDate: "2022-03-30" } : {};
    expect(data).toEqual({ ...fields, ...dates, custom: {} });
  });

  test("N10, a pending payment with few fields and one of the shop's own", () => {
    const { paymentState, data } = genuine(readVector(vector("N10")));
    expect(paymentState).toBe("PENDING");
    expect(data.custom).toEqual({ omnipayTransactionId: "2147500162" });
    expect(data["financialInstitution"]).toBe("PayPal");
    expect(data["amount"]).toBeUndefined();
  });
});

describe("legacy hashes of the same text are refused, with the remedy", () => {
  test.each([
    ["N8", "MD5"],
    ["N13", "SHA-512"],
  ])("%s, %s", (id, hash) => {
    const message = `The fingerprint is a ${hash === "MD5" ? hash : `plain ${hash}`} hash, which is no longer accepted.`;
    const advice = "Have the vendor's support switch the account to HMAC-SHA-512.";
    const reason = "legacy-fingerprint";
    expect(readVector(vector(id))).toEqual({ verdict: "forged", reason, message: `${message} ${advice}` });
  });
});

describe("values arrive as people and programs write them", () => {
  const fields = vector("N1").fields;

  test("an amount with a comma gets a dot", () => {
    const post = signed(fields.map(([name, value]) => [name, name === "amount" ? "12,50" : value]));
    expect(genuine(read(bodyOf(post))).data["amount"]).toBe("12.50");
  });

  test("umlauts, spaces, `+`, `%`, `&` and `=` in signed values", () => {
    const post = signed([...fields, ["note", "Grüße +1 100% a&b=c,d €😀"]]);
    expect(genuine(read(bodyOf(post))).data.custom).toEqual({ note: "Grüße +1 100% a&b=c,d €😀" });
  });

  test("an empty value of the shop's own", () => {
    expect(genuine(read(bodyOf(signed([...fields, ["note", ""]])))).data.custom).toEqual({ note: "" });
  });

  test("names of the shop's own that are names of everything's prototype", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const post = signed([...fields, ...names.map((name) => [name, `the ${name}`] as const)]);
    const { data } = genuine(read(bodyOf(post)));
    expect(Object.keys(data.custom)).toEqual(names);
    expect(customParameter(data, "__proto__")).toBe("the __proto__");
    expect(Object.getPrototypeOf(data.custom)).toBe(Object.prototype);
  });
});

describe("customParameter", () => {
  const post = signed([...vector("N1").fields, ["shop_order", "A-1"], ["a.b", "dotted"], ["a_b", "underscored"]]);
  const { data } = genuine(read(bodyOf(post)));

  test.each([
    ["shop.order", "A-1"],
    ["shop_order", "A-1"],
    ["a.b", "dotted"],
    ["a_b", "underscored"],
    ["shop", undefined],
    ["amount", undefined],
    ["toString", undefined],
    ["__proto__", undefined],
  ])("%s is %s", (name, value) => {
    expect(customParameter(data, name)).toBe(value);
  });

  test.each([undefined, null, {}, read(bodyOf(post))])("%j is no data of a confirmation", (given) => {
    const untyped: { customParameter(data: unknown, name: string): string | undefined } = { customParameter };
    expect(() => untyped.customParameter(given, "shop.order")).toThrow("the data of a genuine confirmation");
  });
});

test("whatever is handed out is frozen, all the way down", () => {
  const unsigned = read("paymentState=FAILURE&errors=1&error.1.errorCode=11017&error.1.message=x&a=b");
  const frozen = (value: unknown): boolean =>
    typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
  expect(frozen(readVector(vector("N10")))).toBe(true);
  expect(frozen(unsigned)).toBe(true);
  expect(frozen(read(""))).toBe(true);
});
