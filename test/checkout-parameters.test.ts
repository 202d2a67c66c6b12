/** Promise: what frontendInit signs and sends is what it says, with parameters of the shop's own, and nothing wrong is sent. */
import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { demoCredentials } from "../generated/index.js";
import { demoClient } from "./support/clients.js";
import { faultsOf } from "./support/refused-call.js";
import { basketItem, minimalRequest } from "./support/requests.js";
import { explain } from "./support/untyped.js";

const minimal = minimalRequest("frontendInit");
const sentBy = (parameters: object, options = {}): Map<string, string> => {
  const { body } = explain(demoClient(options), "frontendInit", parameters, { reveal: true });
  return new Map(new URLSearchParams(body));
};

/** Recomputed from what was sent, by the order that it names. */
function fingerprintOf(sent: ReadonlyMap<string, string>): string {
  const order = sent.get("requestFingerprintOrder") ?? "";
  const { secret } = demoCredentials;
  const values = order.split(",").map((name) => (name === "secret" ? secret : sent.get(name)));
  expect(values).not.toContain(undefined);
  return createHmac("sha512", secret).update(values.join("")).digest("hex");
}

const full = {
  ...minimal,
  language: "de",
  windowName: "pay",
  consumerEmail: "jane@example.com",
  consumerBillingFirstname: "Jäne",
  basket: [basketItem, { ...basketItem, articleNumber: "A002" }],
  custom: { "shop.cart": "c-1", note: "with, comma" },
};

describe("the order that a request names", () => {
  test.each([
    ["the least", minimal],
    ["all kinds of parameters", full],
  ])("signs everything that is sent but the name of a window: %s", (_, parameters) => {
    const sent = sentBy(parameters);
    const order = (sent.get("requestFingerprintOrder") ?? "").split(",");
    const unsigned = ["windowName", "requestFingerprint"];
    expect(order.filter((name) => name !== "secret").sort()).toEqual(
      [...sent.keys()].filter((name) => !unsigned.includes(name)).sort(),
    );
    expect(order.slice(-2)).toEqual(["requestFingerprintOrder", "secret"]);
    expect(sent.get("requestFingerprint")).toBe(fingerprintOf(sent));
  });

  test("is that of the guide's tables, then the shop's own", () => {
    expect(sentBy(full).get("requestFingerprintOrder")).toBe(
      "customerId,shopId,language,paymentType,amount,currency,orderDescription,successUrl,cancelUrl,failureUrl,serviceUrl," +
        "confirmUrl,consumerIpAddress,consumerUserAgent,consumerEmail,consumerBillingFirstname,basketItems," +
        "basketItem1ArticleNumber,basketItem1Quantity,basketItem1Name,basketItem1UnitGrossAmount,basketItem1UnitNetAmount," +
        "basketItem1UnitTaxAmount,basketItem1UnitTaxRate,basketItem2ArticleNumber,basketItem2Quantity,basketItem2Name," +
        "basketItem2UnitGrossAmount,basketItem2UnitNetAmount,basketItem2UnitTaxAmount,basketItem2UnitTaxRate,shop.cart,note," +
        "requestFingerprintOrder,secret",
    );
  });
});

test("the language is the client's, until a call names another", () => {
  expect(sentBy(minimal, { language: "fr" }).get("language")).toBe("fr");
  expect(sentBy({ ...minimal, language: "de" }, { language: "fr" }).get("language")).toBe("de");
});

describe("what a payment method needs", () => {
  const storageId = "b2737b746627482e0b024097cadb1b41";
  test.each([
    ["CCARD", "storageId", storageId],
    ["CCARD-MOTO", "storageId", storageId],
    ["MAESTRO", "storageId", storageId],
    ["EPS", "financialInstitution", "EPS-SO"],
    ["IDL", "financialInstitution", "INGBANK"],
    ["GOOGLEPAY", "paymentToken", "token"],
  ])("%s: %s", async (paymentType, parameter, value) => {
    expect(await faultsOf("frontendInit", { ...minimal, paymentType })).toEqual([
      { parameter, rule: "required", given: "nothing", allowed: `a value, for paymentType ${paymentType}` },
    ]);
    expect(sentBy({ ...minimal, paymentType, [parameter]: value }).get(parameter)).toBe(value);
  });

  // R7 and R8 were answered with a redirectUrl.
  test.each(["SEPA-DD", "PAYPAL", "INVOICE"])("%s: nothing", (paymentType) => {
    expect(sentBy({ ...minimal, paymentType }).get("paymentType")).toBe(paymentType);
  });
});

describe("parameters of the shop's own", () => {
  const faults = (custom: unknown): Promise<unknown> =>
    faultsOf("frontendInit", { ...minimal, custom }).then((all) => all.map(({ parameter, rule }) => [parameter, rule]));

  test.each([
    "amount",
    "secret",
    "customerId",
    "requestFingerprintOrder",
    "requestFingerprint",
    "windowName",
    "basketItems",
    "basketItem3Name",
    "paymentState",
    "responseFingerprint",
    "responseFingerprintOrder",
    "gatewayReferenceNumber",
    "consumerBillingCity",
  ])("are not called as one of the gateway's: %s", async (name) => {
    expect(await faults({ [name]: "x" })).toEqual([[`custom.${name}`, "reserved"]]);
  });

  test.each(["a,b", "a b", "", "1st", "ä", "a".repeat(65), "a&b", "a[0]"])(
    "have names that a list can hold: %j",
    async (name) => {
      expect(await faults({ [name]: "x" })).toMatchObject([[expect.stringContaining("custom"), "format"]]);
    },
  );

  test("have names that differ when the gateway has turned dots into underscores", async () => {
    expect(await faults({ "a.b": "1", a_b: "2" })).toEqual([["custom.a_b", "unique"]]);
  });

  test.each([
    [{ name: 1 }, [["custom.name", "type"]]],
    [{ name: "a\nb" }, [["custom.name", "format"]]],
    ["text", [["custom", "type"]]],
    [["a"], [["custom", "type"]]],
  ])("are texts: %j", async (custom, expected) => {
    expect(await faults(custom)).toEqual(expected);
  });

  test("nothing of them stands on a prototype", () => {
    expect(sentBy({ ...minimal, custom: { __proto__: { inherited: "x" } } }).has("inherited")).toBe(false);
  });
});
