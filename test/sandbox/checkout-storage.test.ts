/** Promise: a data storage keeps what the consumer typed, masked, as long as the gateway does, and gives it to the payment. */
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { Sandbox } from "../../sandbox/index.js";
import { askStorage, init, openStorage, payment, start, started, startShop } from "../support/checkout.js";
import type { Answer } from "../support/checkout.js";

const card = {
  pan: "9500 0000 0000 0002",
  expirationMonth: "1",
  expirationYear: "31",
  cardholdername: "Jane Doe",
  cardverifycode: "123",
};

function read(sandbox: Sandbox, storageId: string): Promise<Answer> {
  return askStorage(sandbox, "read", [["storageId", storageId]]);
}

interface Callback {
  readonly getStatus: () => number;
  readonly getAnonymizedPaymentInformation: () => Readonly<Record<string, string>>;
  readonly getErrors: () => Readonly<Record<string, { readonly errorCode: string; readonly message: string }>>;
}

/** Runs the script as a page of another port does, and stores something with it. */
async function store(javascriptUrl: string, call: string, typed: Readonly<Record<string, string>>): Promise<Callback> {
  const answer = await fetch(javascriptUrl, {
    headers: { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Dest": "script", "Sec-Fetch-Mode": "no-cors" },
  });
  expect(answer.headers.get("content-type")).toMatch(/^text\/javascript/);
  const code = await answer.text();
  return new Promise((resolve) => {
    const fromPage = (url: string, options: RequestInit): Promise<Response> =>
      fetch(url, { ...options, headers: { Origin: "http://localhost:3000", "Sec-Fetch-Site": "same-site" } });
    const window = {};
    const page = { window, document: { currentScript: { src: javascriptUrl } }, URLSearchParams, fetch: fromPage };
    runInNewContext(`${code}; new ${call}(typed, done)`.replace(".store", "().store"), {
      ...page,
      typed,
      done: resolve,
    });
  });
}

test.each(["window.QentaCEE_DataStorage", "window.WirecardCEE_DataStorage"])("%s stores a card", async (name) => {
  const sandbox = await start();
  const { storageId, javascriptUrl } = await openStorage(sandbox);
  const response = await store(javascriptUrl, `${name}.storeCreditCardInformation`, card);
  const masked = {
    paymentType: "CCARD",
    anonymousPan: "0002",
    maskedPan: "950000******0002",
    financialInstitution: "MC",
    brand: "MasterCard",
    cardholdername: "Jane Doe",
    expiry: "01/2031",
  };
  expect(response.getStatus()).toBe(0);
  expect(response.getAnonymizedPaymentInformation()).toEqual(masked);
  expect(response.getErrors()).toEqual({});
  const stored = Object.entries(masked).map(([key, value]) => [`paymentInformation.1.${key}`, value]);
  expect(await read(sandbox, storageId)).toEqual({
    storageId,
    ...Object.fromEntries(stored),
    paymentInformations: "1",
  });
});

test("what was stored is in the confirmation, and the whole number is nowhere", async () => {
  const sandbox = await start();
  const shop = await startShop();
  const { storageId, javascriptUrl } = await openStorage(sandbox);
  await store(javascriptUrl, "window.QentaCEE_DataStorage.storeCreditCardInformation", {
    ...card,
    cardholdername: "Jane 9500000000000002",
  });
  const url = await started(sandbox, payment(shop.url, { paymentType: "CCARD", storageId }));
  await sandbox.consumer.pay(url);
  const confirmation = new URLSearchParams(shop.confirmations[0]);
  expect(Object.fromEntries(confirmation)).toMatchObject({
    financialInstitution: "MC",
    anonymousPan: "0002",
    maskedPan: "950000******0002",
    expiry: "01/2031",
    cardholder: "Jane ",
  });
  const everything = JSON.stringify([sandbox.payments(), sandbox.requests(), sandbox.orders()]);
  expect(everything + (await (await fetch(sandbox.url)).text())).not.toContain("9500000000000002");
});

test.each([
  ["storeSepaDdInformation", { bankAccountIban: "DE91 1000 0000 0123 4567 89", accountOwner: "Jane" }, "SEPA-DD"],
  ["storeGiropayInformation", { bankNumber: "99000001", bankAccount: "1234567890" }, "GIROPAY"],
  ["storeCreditCardMotoInformation", { ...card, pan: "4111111111111111" }, "CCARD-MOTO"],
])("%s", async (call, typed, paymentType) => {
  const { javascriptUrl } = await openStorage(await start());
  const response = await store(javascriptUrl, `window.QentaCEE_DataStorage.${call}`, typed);
  expect([response.getStatus(), response.getAnonymizedPaymentInformation()["paymentType"]]).toEqual([0, paymentType]);
});

test("what no card has is told by its number", async () => {
  const { javascriptUrl } = await openStorage(await start());
  const typed = { ...card, pan: "9500000000000009", expirationMonth: "13" };
  const response = await store(javascriptUrl, "window.QentaCEE_DataStorage.storeCreditCardInformation", typed);
  expect(response.getStatus()).toBe(1);
  expect(Object.keys(response.getErrors())).toEqual(["1", "2"]);
  expect(response.getErrors()["1"]?.errorCode).toMatch(/^\d{5}$/);
});

test("it lives 30 minutes, and each read prolongs it", async () => {
  const sandbox = await start();
  const { storageId, javascriptUrl } = await openStorage(sandbox);
  sandbox.clock.advance(29 * 60_000);
  expect(await read(sandbox, storageId)).toHaveProperty("storageId");
  sandbox.clock.advance(29 * 60_000);
  const response = await store(javascriptUrl, "window.QentaCEE_DataStorage.storeCreditCardInformation", card);
  expect(response.getStatus()).toBe(0);
  sandbox.clock.advance(30 * 60_000);
  const late = await read(sandbox, storageId);
  expect(late).toMatchObject({ "error.1.errorCode": "18302" });
  expect(late["error.1.paySysMessage"]).toContain("has expired");
  const pairs = payment(undefined, { paymentType: "CCARD", storageId });
  expect((await init(sandbox, pairs))["error.1.paySysMessage"]).toContain("has expired");
  expect((await fetch(javascriptUrl)).status).toBe(404);
});

test("pages of this machine may store, and that of returnUrl; others may not", async () => {
  const { javascriptUrl } = await openStorage(await start());
  const url = javascriptUrl.replace("dataStorage.js", "store");
  const statusFor = async (Origin: string, method = "POST"): Promise<[number, string | null]> => {
    const body = method === "POST" ? new URLSearchParams({ ...card, paymentType: "CCARD" }) : null;
    const answer = await fetch(url, { method, headers: { Origin, "Sec-Fetch-Site": "cross-site" }, body });
    return [answer.status, answer.headers.get("access-control-allow-origin")];
  };
  expect(await statusFor("http://127.0.0.1:3000")).toEqual([200, "http://127.0.0.1:3000"]);
  expect(await statusFor("http://localhost:3000", "OPTIONS")).toEqual([204, "http://localhost:3000"]);
  expect(await statusFor("http://localhost.return.url")).toEqual([200, "http://localhost.return.url"]);
  expect(await statusFor("https://elsewhere.example")).toEqual([403, null]);
});
