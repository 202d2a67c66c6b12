import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { demoCredentials } from "../generated/index.js";
import type { Explanation } from "../generated/index.js";
import { sign } from "../runtime/request/prepare.js";
import { demoClient } from "./support/clients.js";
import { explain } from "./support/untyped.js";
import published from "./vectors/published-fingerprints.json" with { type: "json" };
import recorded from "./vectors/recorded-answers.json" with { type: "json" };
import computed from "./vectors/request-fingerprints.json" with { type: "json" };

type Flat = Readonly<Record<string, string | undefined>>;

/** `basketItem2UnitTaxRate` → item 2, `unitTaxRate`; the vectors have the names of the wire, the client takes arrays. */
function parametersOf(flat: Flat): Record<string, unknown> {
  const basket: Record<string, string | undefined>[] = [];
  const others: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(flat)) {
    const [, number, letter = "", rest = ""] = /^basketItem(\d+)(.)(.*)$/.exec(name) ?? [];
    if (number !== undefined) (basket[Number(number) - 1] ??= {})[letter.toLowerCase() + rest] = value;
    else if (name !== "basketItems") others[name] = value;
  }
  return basket.length === 0 ? others : { ...others, basket };
}

function signedText({ fields }: Explanation): string {
  return fields
    .filter(({ signed }) => signed)
    .map(({ value }) => value)
    .join("");
}

describe("a seamless request carries the fingerprint computed from the documented rule", () => {
  test("there are the 16 vectors", () => {
    expect(computed.vectors.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, index) => `C${index + 1}`));
  });

  test.each(computed.vectors)("$id $operation", ({ operation, parameters, fingerprint }) => {
    const explanation = explain(demoClient(), operation, parametersOf(parameters));
    expect(explanation.fingerprint).toBe(fingerprint);
    expect(explanation.body.endsWith(`&requestFingerprint=${fingerprint}`)).toBe(true);
  });

  test("fields that are not given stand neither in the sequence nor in the body", () => {
    const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR", customerStatement: undefined };
    const { fields, fingerprint } = explain(demoClient({ shopId: undefined }), "deposit", parameters);
    const names = ["customerId", "password", "secret", "language", "orderNumber", "amount", "currency"];
    expect(fields.map(({ name }) => name)).toEqual(names);
    const message = `D200001jcv45z${demoCredentials.secret}en234733411.00EUR`;
    expect(fingerprint).toBe(createHmac("sha512", demoCredentials.secret).update(message).digest("hex"));
  });
});

describe("signing agrees with vectors that other clients publish", () => {
  test.each(published.hmac)("$id", ({ values, secret, fingerprint }) => {
    expect(sign([...values, secret].join(""), secret, "sha512")).toBe(fingerprint);
  });

  test.each(published.toolkit)("$id: toolkit $operation, $algorithm", (vector) => {
    const { algorithm, operation, shopId, language, parameters, fingerprint } = vector;
    const client = demoClient({ profile: "toolkit", shopId });
    const { fields } = explain(client, operation, parameters, { reveal: true });
    const message = fields.map(({ name, value }) => (name === "language" ? language : value)).join("");
    const digest = algorithm === "md5" ? createHash("md5") : createHmac("sha512", demoCredentials.secret);
    expect(digest.update(message).digest("hex")).toBe(fingerprint);
  });

  test("T1 stands in the body of the toolkit request", () => {
    const [vector] = published.toolkit.filter(({ id }) => id === "T1");
    const client = demoClient({ profile: "toolkit", shopId: undefined });
    expect(explain(client, "deposit", vector?.parameters).fingerprint).toBe(vector?.fingerprint);
  });
});

describe("the order that explain reports is the one of the requests recorded in 2015", () => {
  // R15 left the order number out on purpose, which the client refuses to send.
  test.each(recorded.answers.filter(({ id }) => id !== "R15"))("$id $operation", (row) => {
    const { operation, parameters, sha512 } = row;
    const explanation = explain(demoClient({ shopId: "qmore" }), operation, parameters, { reveal: true });
    expect(createHash("sha512").update(signedText(explanation)).digest("hex")).toBe(sha512);
  });
});

test("consumerIpAddress is sent, but not signed", () => {
  const parameters = { sourceOrderNumber: "1", orderDescription: "x", amount: "1", currency: "EUR" };
  const without = explain(demoClient(), "recurPayment", parameters);
  const given = { ...parameters, consumerIpAddress: "127.0.0.1" };
  const withAddress = explain(demoClient(), "recurPayment", given, { reveal: true });
  expect(withAddress.fingerprint).toBe(without.fingerprint);
  expect(withAddress.fields.at(-1)).toEqual({
    name: "consumerIpAddress",
    value: "127.0.0.1",
    bytes: 9,
    signed: false,
    sent: true,
  });
});
