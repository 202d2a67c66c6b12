/** Promise: every fault of a confirmation is what its name says, and readConfirmation takes none of the forged ones. */
import { describe, expect, test } from "vitest";
import { createClient, demoCredentials, readConfirmation } from "../../generated/index.js";
import { FORGERIES } from "../../sandbox/faults/confirmation-fault.js";
import type { Forgery } from "../../sandbox/index.js";
import { OK, payment, post, start, started, startShop } from "../support/checkout.js";

const client = createClient({ ...demoCredentials, demo: true });
const expected = { amount: "12.50", currency: "EUR" };

const reasons: Readonly<Record<Exclude<Forgery, "extra-field">, string>> = {
  "changed-amount": "fingerprint-differs",
  "changed-state": "fingerprint-differs",
  "order-without-itself": "order-without-itself",
  "order-without-secret": "order-without-secret",
  "order-without-state": "order-without-state",
  "order-names-twice": "order-duplicate-name",
  "secret-in-front": "order-end",
  "missing-name": "signed-name-missing",
  "name-twice": "duplicate-name",
  "case-twin": "case-twin",
  "wrong-secret": "fingerprint-differs",
  "legacy-hash": "legacy-fingerprint",
  "no-fingerprint": "fingerprint-missing",
};

describe.each(["pay", "payLater"] as const)("forged, %s", (act) => {
  test.each(Object.entries(reasons))("%s: %s", async (name, reason) => {
    const sandbox = await start({ redelivery: 5 });
    const shop = await startShop(["no", OK]);
    const url = await started(sandbox, payment(shop.url, { pendingUrl: `${shop.url}/pending` }));
    const kind = FORGERIES.find((forgery) => forgery === name) ?? "extra-field";
    sandbox.fault({ operation: "confirmation", kind });
    await sandbox.consumer[act](url);
    expect(readConfirmation(client, shop.confirmations[0])).toMatchObject({ verdict: "forged", reason });
    expect(sandbox.payments()[0]?.confirmations[0]?.note).toBe(`fault: ${kind}`);
    await shop.got(2);
    expect(readConfirmation(client, shop.confirmations[1], expected).verdict).toBe("genuine");
  });
});

test("extra-field: genuine, with the field where nothing is signed", async () => {
  const sandbox = await start();
  const shop = await startShop();
  sandbox.fault({ operation: "confirmation", kind: "extra-field" });
  await sandbox.consumer.pay(await started(sandbox, payment(shop.url)));
  expect(readConfirmation(client, shop.confirmations[0], expected)).toMatchObject({
    verdict: "genuine",
    unsigned: { shopDiscount: "100" },
  });
});

test("wrong-amount: signed rightly, and not what the shop expects", async () => {
  const sandbox = await start();
  const shop = await startShop();
  sandbox.fault({ operation: "confirmation", kind: "wrong-amount" });
  await sandbox.consumer.pay(await started(sandbox, payment(shop.url)));
  expect(readConfirmation(client, shop.confirmations[0]).verdict).toBe("genuine");
  expect(readConfirmation(client, shop.confirmations[0], expected)).toMatchObject({
    verdict: "forged",
    reason: "amount-differs",
  });
});

test("lost: the shop hears nothing, until it comes again", async () => {
  const sandbox = await start({ redelivery: 20 });
  const shop = await startShop();
  sandbox.fault({ operation: "confirmation", kind: "lost" });
  const { confirmations } = await sandbox.consumer.pay(await started(sandbox, payment(shop.url)));
  expect(confirmations).toMatchObject([{ status: undefined, reply: undefined, note: "fault: lost on the way" }]);
  await shop.got(1);
  expect(readConfirmation(client, shop.confirmations[0], expected).verdict).toBe("genuine");
});

test("twice: the same again, although the shop said OK", async () => {
  const sandbox = await start();
  const shop = await startShop();
  sandbox.fault({ operation: "confirmation", kind: "twice" });
  const { confirmations } = await sandbox.consumer.pay(await started(sandbox, payment(shop.url)));
  expect(confirmations).toHaveLength(2);
  expect(shop.confirmations[1]).toBe(shop.confirmations[0]);
});

test("delay: the consumer is back in the shop before the confirmation", async () => {
  const sandbox = await start();
  const shop = await startShop();
  sandbox.fault({ operation: "confirmation", kind: "delay", milliseconds: 300 });
  const url = await started(sandbox, payment(shop.url));
  const body = new URLSearchParams({ decision: "pay" });
  const answer = await fetch(url, { method: "POST", body, redirect: "manual" });
  expect([answer.status, shop.confirmations.length]).toEqual([303, 0]);
  await shop.got(1);
});

test("pending-first: PENDING, and a moment later the success", async () => {
  const sandbox = await start();
  const shop = await startShop();
  sandbox.fault({ operation: "confirmation", kind: "pending-first", milliseconds: 5 });
  await sandbox.consumer.pay(await started(sandbox, payment(shop.url)));
  await shop.got(2);
  const states = shop.confirmations.map((body) => new URLSearchParams(body).get("paymentState"));
  expect(states).toEqual(["PENDING", "SUCCESS"]);
  expect(shop.confirmations.map((body) => readConfirmation(client, body).verdict)).toEqual(["genuine", "genuine"]);
});

test("faults of confirmations meet no calls, and the other way round; over HTTP they are armed alike", async () => {
  const sandbox = await start();
  const shop = await startShop();
  await post(`${sandbox.url}/_sandbox/faults`, [
    ["operation", "confirmation"],
    ["kind", "twice"],
  ]);
  sandbox.fault({ at: "after-execute", kind: "http-503" });
  const url = await started(sandbox, payment(shop.url)).catch(() => undefined);
  expect(url).toBeUndefined();
  await sandbox.consumer.fail(await started(sandbox, payment(shop.url)));
  expect(shop.confirmations).toHaveLength(2);
  expect(sandbox.faults()).toEqual([]);
});

test.each([
  [{ operation: "confirmation", kind: "truncate" }, "kind: given truncate, allowed lost"],
  [{ operation: "confirmation", kind: "lost", at: "after-execute" }, "at: given after-execute, allowed nothing"],
  [{ operation: "deposit", kind: "lost", at: "after-execute" }, "kind: given lost, allowed reset"],
])("what cannot be is told: %j", async (fault, message) => {
  const { url } = await start();
  const answer: unknown = await (
    await fetch(`${url}/_sandbox/faults`, { method: "POST", body: JSON.stringify(fault) })
  ).json();
  expect(JSON.stringify(answer)).toContain(message);
});
