/** Promise: what a consumer does on the sandbox's page reaches the shop as the gateway would tell it, and becomes an order. */
import { describe, expect, test } from "vitest";
import { createClient, demoCredentials, readConfirmation } from "../../generated/index.js";
import type { Sandbox } from "../../sandbox/index.js";
import { ask } from "../support/ask.js";
import { hmac, OK, openStorage, payment, SECRET, start, started, startShop } from "../support/checkout.js";

const client = createClient({ ...demoCredentials, demo: true });

async function code(sandbox: Sandbox, operation: string, own: Readonly<Record<string, string>>): Promise<string> {
  const { pairs } = await ask(sandbox.url, { operation, own: Object.entries(own) });
  return pairs["error.1.errorCode"] ?? pairs["status"] ?? "";
}

/** The fingerprint by the rule alone: the values in the order that the post itself names. */
function fingerprintOf(body: string): string {
  const fields = new URLSearchParams(body);
  const names = (fields.get("responseFingerprintOrder") ?? "").split(",");
  return hmac(names.map((name) => (name === "secret" ? SECRET : (fields.get(name) ?? ""))).join(""));
}

describe("a consumer who pays", () => {
  test("the confirmation is signed, in the recorded order, and the order can be worked with", async () => {
    const sandbox = await start();
    const shop = await startShop();
    const more = { orderNumber: "4711", "shop.session": "abc" };
    const url = await started(sandbox, payment(shop.url, more));
    const { confirmations, ...result } = await sandbox.consumer.pay(url);
    expect(result).toEqual({ paymentState: "SUCCESS", orderNumber: "4711", returnUrl: `${shop.url}/success` });
    expect(confirmations).toMatchObject([{ status: 200, reply: OK, isTaken: true, body: shop.confirmations[0] }]);
    const body = confirmations[0]?.body ?? "";
    expect([...new URLSearchParams(body).keys()].slice(0, 7)).toEqual(
      "amount,currency,paymentType,financialInstitution,language,orderNumber,paymentState".split(","),
    );
    expect(new URLSearchParams(body).get("responseFingerprint")).toBe(fingerprintOf(body));
    const expected = { amount: "12.50", currency: "EUR", orderNumber: "4711" };
    expect(readConfirmation(client, body, expected)).toMatchObject({
      verdict: "genuine",
      paymentState: "SUCCESS",
      data: { amount: "12.50", custom: { shop_session: "abc" } },
      unsigned: {},
    });
    const amount = { amount: "12.50", currency: "EUR" };
    expect(await code(sandbox, "deposit", { orderNumber: "4711", ...amount })).toBe("0");
    sandbox.closeDay();
    expect(await code(sandbox, "refund", { orderNumber: "4711", ...amount })).toBe("0");
  });

  test.each(["CCARD-MOTO", "SEPA-DD", "SOFORTUEBERWEISUNG", "IDL", "EPS", "KLARNA", "SELECT", "TRUSTLY"])(
    "%s: genuine, and an order",
    async (paymentType) => {
      const sandbox = await start({ mode: "stateful", seed: false });
      const shop = await startShop();
      const storageId = paymentType === "CCARD-MOTO" ? await openEmpty(sandbox) : {};
      const url = await started(sandbox, payment(shop.url, { paymentType, ...storageId }));
      const { confirmations, orderNumber } = await sandbox.consumer.pay(url);
      const confirmation = readConfirmation(client, confirmations[0]?.body, { amount: "12.50", currency: "EUR" });
      expect(confirmation).toMatchObject({ verdict: "genuine", data: { orderNumber, custom: {} } });
      expect(sandbox.orders().map((order) => order.orderNumber)).toEqual([orderNumber]);
    },
  );

  test("the fields stand in the order of a recorded post (SEPA direct debit, 2022)", async () => {
    const sandbox = await start();
    const shop = await startShop();
    await sandbox.consumer.pay(await started(sandbox, payment(shop.url, { paymentType: "SEPA-DD" })));
    expect(new URLSearchParams(shop.confirmations[0]).get("responseFingerprintOrder")).toBe(
      "amount,currency,paymentType,financialInstitution,language,orderNumber,paymentState,mandateId,mandateSignatureDate,creditorId,dueDate,gatewayReferenceNumber,gatewayContractNumber,avsResponseCode,avsResponseMessage,avsProviderResultCode,avsProviderResultMessage,secret,responseFingerprintOrder",
    );
  });

  test("autoDeposit captures at once, and INITIAL makes a source of recurring payments", async () => {
    const sandbox = await start();
    const shop = await startShop();
    const more = { orderNumber: "4711", autoDeposit: "yes", transactionIdentifier: "INITIAL" };
    await sandbox.consumer.pay(await started(sandbox, payment(shop.url, more)));
    const order = sandbox.orders().find(({ orderNumber }) => orderNumber === "4711");
    expect(order?.payments).toMatchObject([{ state: "payment_deposited" }]);
    const own = { sourceOrderNumber: "4711", orderDescription: "Abo", amount: "2.00", currency: "EUR" };
    expect(await code(sandbox, "recurPayment", own)).toBe("0");
  });

  test("pays once", async () => {
    const sandbox = await start();
    const url = await started(sandbox, payment((await startShop()).url));
    await sandbox.consumer.pay(url);
    await expect(sandbox.consumer.fail(url)).rejects.toThrow(new RangeError("the payment is SUCCESS already"));
    await expect(sandbox.consumer.pay("http://127.0.0.1/nothing")).rejects.toThrow(RangeError);
    await expect(sandbox.consumer.settle(url, "SUCCESS")).rejects.toThrow(RangeError);
  });
});

async function openEmpty(sandbox: Sandbox): Promise<{ storageId: string }> {
  return { storageId: (await openStorage(sandbox)).storageId };
}

describe("a consumer who does not", () => {
  test.each([
    ["fail", "FAILURE", "failure"],
    ["cancel", "CANCEL", "cancel"],
    ["payLater", "FAILURE", "failure"],
  ] as const)("%s: %s, unsigned, and no order", async (act, paymentState, page) => {
    const sandbox = await start({ seed: false });
    const shop = await startShop();
    const result = await sandbox.consumer[act](await started(sandbox, payment(shop.url)));
    expect(result).toMatchObject({ paymentState, orderNumber: undefined, returnUrl: `${shop.url}/${page}` });
    const confirmation = readConfirmation(client, shop.confirmations[0]);
    expect(confirmation).toMatchObject({ verdict: "unsigned", paymentState });
    const codes = paymentState === "FAILURE" ? [{ errorCode: "20003" }] : [];
    expect(confirmation).toMatchObject({ errors: codes });
    expect(sandbox.orders()).toEqual([]);
  });

  test.each(["SUCCESS", "FAILURE"] as const)("yet: it is pending, and settled as %s", async (state) => {
    const sandbox = await start({ seed: false });
    const shop = await startShop();
    const url = await started(sandbox, payment(shop.url, { pendingUrl: `${shop.url}/pending` }));
    const later = await sandbox.consumer.payLater(url);
    expect(later).toMatchObject({ paymentState: "PENDING", returnUrl: `${shop.url}/pending` });
    expect(sandbox.orders()).toEqual([]);
    const settled = await sandbox.consumer.settle(later.orderNumber ?? "", state);
    expect(settled.paymentState).toBe(state);
    const states = shop.confirmations.map((body) => readConfirmation(client, body)).map(stateOf);
    expect(states).toEqual(["PENDING", state]);
    expect(sandbox.orders()).toHaveLength(state === "SUCCESS" ? 1 : 0);
  });
});

function stateOf(confirmation: ReturnType<typeof readConfirmation>): string {
  return confirmation.verdict === "forged" ? confirmation.message : confirmation.paymentState;
}

describe("redelivery", () => {
  test.each([
    ["plain", OK],
    ["in a comment", `<html><!-- ${OK} --></html>`],
    ["as JSON", '{"status":"OK","errorCodes":null,"QPAY-CONFIRMATION-RESPONSE":{"result":"OK"}}'],
  ])("ends with an OK %s", async (_name, ok) => {
    const sandbox = await start({ redelivery: 5 });
    const shop = await startShop(["", '<QPAY-CONFIRMATION-RESPONSE result="NOK" message="busy"/>', ok, "too late"]);
    const { confirmations } = await sandbox.consumer.pay(await started(sandbox, payment(shop.url)));
    expect(confirmations).toMatchObject([{ reply: "", isTaken: false }]);
    await shop.got(3);
    await settled(sandbox, 3);
    expect(sandbox.payments()[0]?.confirmations.map(({ isTaken }) => isTaken)).toEqual([false, false, true]);
    expect(new Set(shop.confirmations).size).toBe(1);
    expect(sandbox.payments()[0]?.redelivery).toBeUndefined();
  });

  test("gives up after five times; HTTP 500 is no OK", async () => {
    const sandbox = await start({ redelivery: 1 });
    const shop = await startShop([OK], 500);
    await sandbox.consumer.pay(await started(sandbox, payment(shop.url)));
    await shop.got(6);
    await settled(sandbox, 6);
    expect(sandbox.payments()[0]?.redelivery).toBe("given up after 6 deliveries");
  });

  test("without it, a confirmation comes once, and nobody looks at the reply", async () => {
    const sandbox = await start({ redelivery: false });
    const shop = await startShop(["no"]);
    const { confirmations } = await sandbox.consumer.pay(await started(sandbox, payment(shop.url)));
    expect(confirmations).toMatchObject([{ reply: "no", isTaken: undefined }]);
    expect(sandbox.payments()[0]?.redelivery).toBeUndefined();
  });

  test("ends with a reset", async () => {
    const sandbox = await start({ redelivery: 20 });
    const shop = await startShop(["no"]);
    await sandbox.consumer.pay(await started(sandbox, payment(shop.url)));
    const before = shop.confirmations.length;
    sandbox.reset();
    const other = await startShop();
    await sandbox.consumer.pay(await started(sandbox, payment(other.url)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shop.confirmations.length - before).toBeLessThanOrEqual(1);
    expect(sandbox.payments()).toHaveLength(1);
  });
});

/** Waits until so many deliveries are written down, and what follows from the last one. */
async function settled(sandbox: Sandbox, count: number): Promise<void> {
  while ((sandbox.payments()[0]?.confirmations.length ?? 0) < count)
    await new Promise((resolve) => setTimeout(resolve, 2));
  await new Promise((resolve) => setTimeout(resolve, 2));
}

test.each(["http://shop.example/confirm", "http://127.0.0.1.nip.example/", "http://10.0.0.1/"])(
  "a confirmUrl of another machine is never called: %s",
  async (confirmUrl) => {
    const sandbox = await start();
    const url = await started(sandbox, payment(undefined, { confirmUrl }));
    const { confirmations } = await sandbox.consumer.pay(url);
    expect(confirmations).toMatchObject([{ status: undefined, reply: undefined }]);
    expect(confirmations[0]?.note).toContain("is not called: the sandbox calls http and https on localhost");
    expect(sandbox.payments()[0]?.notCalled).toBe(confirmations[0]?.note);
    for (const page of [sandbox.url, url]) expect(await (await fetch(page)).text()).toContain("is not called");
  },
);

test("many confirmations may wait at once, and end with the sandbox", async () => {
  const sandbox = await start();
  const shop = await startShop();
  sandbox.fault({ operation: "confirmation", kind: "delay", milliseconds: 1_000_000, times: 20 });
  const urls = await Promise.all(Array.from({ length: 20 }, () => started(sandbox, payment(shop.url))));
  const waiting = urls.map((url) => sandbox.consumer.pay(url));
  await sandbox.close();
  for (const { confirmations } of await Promise.all(waiting)) expect(confirmations).toEqual([]);
  expect(shop.confirmations).toEqual([]);
});

test("a shop that is down", async () => {
  const sandbox = await start();
  const down = await sandbox.consumer.pay(await started(sandbox, payment("http://127.0.0.1:1")));
  expect(down.confirmations[0]?.note).toMatch(/^the shop did not answer: /);
});

test("in demo mode, everything but the order works", async () => {
  const sandbox = await start({ mode: "demo" });
  const shop = await startShop();
  const pairs = payment(shop.url, { orderNumber: "4711" });
  await started(sandbox, pairs);
  const result = await sandbox.consumer.pay(await started(sandbox, pairs));
  expect(result).toMatchObject({ paymentState: "SUCCESS", orderNumber: "4711" });
  expect(readConfirmation(client, shop.confirmations[0]).verdict).toBe("genuine");
  expect(sandbox.orders()).toEqual([]);
});
