/** Promise: client and sandbox, which share no code for signatures, understand each other in a whole checkout. */
import { expect, test } from "vitest";
import {
  createClient,
  customParameter,
  dataStorageInit,
  dataStorageRead,
  demoCredentials,
  frontendInit,
  orThrow,
  readConfirmation,
} from "../../generated/index.js";
import { start, startShop } from "../support/checkout.js";

test("a card, a basket, a consumer, and parameters of the shop's own", async () => {
  const sandbox = await start();
  const shop = await startShop();
  const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
  const opened = orThrow(await dataStorageInit(client, { orderIdent: "order-1", returnUrl: `${shop.url}/fallback` }));
  const typed = { paymentType: "CCARD", pan: "4111111111111111", expirationMonth: "12", expirationYear: "2031" };
  const storeUrl = opened.javascriptUrl.replace("dataStorage.js", "store");
  await fetch(storeUrl, { method: "POST", body: new URLSearchParams(typed) });
  const { storageId } = opened;
  expect(orThrow(await dataStorageRead(client, { storageId })).paymentInformations).toMatchObject([
    { paymentType: "CCARD", maskedPan: "411111******1111", brand: "Visa", expiry: "12/2031" },
  ]);
  const { redirectUrl } = orThrow(
    await frontendInit(client, {
      paymentType: "CCARD",
      storageId,
      orderIdent: "order-1",
      amount: "12.50",
      currency: "EUR",
      orderDescription: "Zoë Doe, order 4711",
      successUrl: `${shop.url}/success`,
      cancelUrl: `${shop.url}/cancel`,
      failureUrl: `${shop.url}/failure`,
      serviceUrl: `${shop.url}/contact`,
      confirmUrl: `${shop.url}/confirm?order=1`,
      consumerIpAddress: "192.0.2.1",
      consumerUserAgent: "Mozilla/5.0",
      windowName: "checkout",
      autoDeposit: "yes",
      consumerBillingFirstname: "Zoë",
      basket: [
        {
          articleNumber: "A1",
          quantity: "1",
          name: "Thing",
          unitGrossAmount: "12.50",
          unitNetAmount: "10.00",
          unitTaxAmount: "2.50",
          unitTaxRate: "25",
        },
      ],
      custom: { "shop.session": "abc & def" },
    }),
  );
  await sandbox.consumer.pay(redirectUrl);
  const confirmation = readConfirmation(client, shop.confirmations[0], { amount: "12.5", currency: "EUR" });
  if (confirmation.verdict !== "genuine") throw new Error(JSON.stringify(confirmation));
  expect(customParameter(confirmation.data, "shop.session")).toBe("abc & def");
  expect(confirmation.data).toMatchObject({ maskedPan: "411111******1111", expiry: "12/2031", authenticated: "No" });
});
