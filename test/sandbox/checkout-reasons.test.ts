/** Promise: a payment that cannot be started is refused with a reason, in the answer and in the list of requests. */
import { describe, expect, test } from "vitest";
import { init, openStorage, ORDER, payment, post, start } from "../support/checkout.js";
import type { Answer, Pairs, Wrong } from "../support/checkout.js";

const without =
  (name: string) =>
  (names: readonly string[]): readonly string[] =>
    names.filter((other) => other !== name);
const storageId = "0123456789abcdef0123456789abcdef";

const refusals: [code: string, reason: string, wrong: Wrong, more?: Readonly<Record<string, string>>][] = [
  [
    "18508",
    "requestFingerprintOrder does not name secret, which is one of the signed values and the key",
    { order: without("secret") },
  ],
  [
    "18508",
    "requestFingerprintOrder names secret 2 times; it is signed once",
    { order: (names) => ["secret", ...names] },
  ],
  [
    "18508",
    "requestFingerprintOrder does not name itself: anybody could put another list in its place",
    { order: without("requestFingerprintOrder") },
  ],
  [
    "18508",
    "requestFingerprintOrder names requestFingerprint, which cannot sign itself",
    { order: (names) => [...names, "requestFingerprint"] },
  ],
  [
    "18508",
    "requestFingerprintOrder names orderReference, which was not sent",
    { order: (names) => ["orderReference", ...names] },
  ],
  [
    "18508",
    "requestFingerprintOrder does not name amount and shopSession: whatever is sent must be signed, the shop's own parameters too",
    { order: (names) => names.filter((name) => name !== "amount" && name !== "shopSession") },
    { shopSession: "abc" },
  ],
  [
    "18050",
    "The secret is missing from the sequence; it is the key and one of the values.",
    { message: (message) => message.replace("B8AKTPWBRMNBV455FG6M2DANE99WU2", "") },
  ],
  [
    "18050",
    "None of the known mistakes gives this fingerprint: probably another secret.",
    { secret: "X8AKTPWBRMNBV455FG6M2DANE99WU2" },
  ],
  ["18017", "amount 12.505 does not have the decimals of EUR", {}, { amount: "12.505" }],
  ["18302", `there is no data storage ${storageId}`, {}, { storageId }],
  ["11302", "storageId was not sent: CCARD needs a data storage", {}, { paymentType: "CCARD" }],
];

test.each(refusals)("%s: %s", async (code, reason, wrong, more = {}) => {
  const sandbox = await start();
  const answer = await init(sandbox, payment(undefined, more), wrong);
  expect(answer).toMatchObject({ "error.1.errorCode": code, "error.1.paySysMessage": reason });
  expect(answer).not.toHaveProperty("status");
  expect(sandbox.requests()).toMatchObject([{ operation: "frontendInit", executed: false, reason }]);
  expect(sandbox.payments()).toEqual([]);
  const window = await (await fetch(sandbox.url)).text();
  expect(window).toContain(reason.replaceAll("'", "&#39;"));
});

test("what may be left unsigned may", async () => {
  const more = { pendingUrl: "http://shop.example/pending", cssUrl: "http://shop.example/a.css" };
  const free = ["paymentType", "cancelUrl", "failureUrl", "serviceUrl", "pendingUrl", "cssUrl"];
  const order: Wrong["order"] = (names) => names.filter((name) => !free.includes(name));
  expect(await init(await start(), payment(undefined, more), { order })).toHaveProperty("redirectUrl");
});

test("a wrong fingerprint of the data storage says what is wrong, under its own code", async () => {
  const sandbox = await start();
  const pairs: Pairs = [["customerId", "D200001"], ...ORDER, ["requestFingerprint", "0".repeat(128)]];
  expect(codeOf(await post(`${sandbox.url}/seamless/dataStorage/init`, pairs))).toBe("18506");
});

test("two operations that spell a name differently are both read as they do", async () => {
  const sandbox = await start();
  const more = { consumerBillingFirstname: "Jane" };
  expect(await init(sandbox, payment(undefined, more))).toHaveProperty("redirectUrl");
  const names = sandbox.requests()[0]?.parameters.map(({ name }) => name);
  expect(names).toContain("consumerBillingFirstname");
});

describe("what is taken once", () => {
  test("an orderNumber, even when its payment came to nothing", async () => {
    const sandbox = await start();
    const pairs = payment(undefined, { orderNumber: "4711" });
    const { redirectUrl = "" } = await init(sandbox, pairs);
    await sandbox.consumer.cancel(redirectUrl);
    const again = await init(sandbox, pairs);
    expect(again).toMatchObject({ "error.1.errorCode": "13011" });
    expect(again["error.1.paySysMessage"]).toContain("orderNumber 4711 is taken");
  });

  test("a fingerprint within 30 minutes, where the shop asks for it", async () => {
    const sandbox = await start();
    const pairs = payment(undefined, { duplicateRequestCheck: "yes" });
    expect(await init(sandbox, pairs)).toHaveProperty("redirectUrl");
    expect(codeOf(await init(sandbox, pairs))).toBe("13050");
    expect(codeOf(await init(sandbox, payment()))).toBe("done");
    expect(codeOf(await init(sandbox, payment()))).toBe("done");
    sandbox.clock.advance(30 * 60_000);
    expect(codeOf(await init(sandbox, pairs))).toBe("done");
  });

  test("a data storage: a payment uses it up, and it belongs to one order", async () => {
    const sandbox = await start();
    const opened = await openStorage(sandbox);
    const card = { paymentType: "CCARD", storageId: opened.storageId };
    expect(codeOf(await init(sandbox, payment(undefined, { ...card, orderIdent: "another" })))).toBe("18300");
    expect(codeOf(await init(sandbox, payment(undefined, { ...card, orderIdent: "order123" })))).toBe("done");
    const again = await init(sandbox, payment(undefined, card));
    expect(again["error.1.paySysMessage"]).toContain("was used up");
  });
});

test("more than is kept: the oldest payments are forgotten", async () => {
  const sandbox = await start();
  const { redirectUrl = "" } = await init(sandbox, payment());
  for (let count = 0; count < 500; count++) await init(sandbox, payment());
  expect(sandbox.payments()).toHaveLength(500);
  await expect(sandbox.consumer.pay(redirectUrl)).rejects.toThrow(RangeError);
});

function codeOf(answer: Answer): string {
  return answer["error.1.errorCode"] ?? "done";
}
