/** Promise: a consumer pays in a real browser, without script too, and the page of a shop can store a card. */
import { createServer } from "node:http";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { openStorage, payment, start, started, startShop } from "../support/checkout.js";
import { launchChromium } from "./chromium.js";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

async function openPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser?.newContext(options);
  if (context === undefined) throw new Error("the browser is not started yet");
  onTestFinished(() => context.close());
  return context.newPage();
}

it.each([true, false])("pays, and is back in the shop; script: %s", async (javaScriptEnabled) => {
  const sandbox = await start();
  const shop = await startShop();
  const page = await openPage({ javaScriptEnabled });
  await page.goto(await started(sandbox, payment(shop.url)));
  await page.getByRole("button", { name: "Pay", exact: true }).click();
  await page.waitForURL(`${shop.url}/success`);
  expect(shop.confirmations).toHaveLength(1);
});

it("settles a payment on its page, to which the window leads", async () => {
  const sandbox = await start();
  const shop = await startShop();
  await sandbox.consumer.payLater(await started(sandbox, payment(shop.url, { pendingUrl: `${shop.url}/pending` })));
  const page = await openPage();
  await page.goto(sandbox.url);
  await page.locator("#payments summary").first().click();
  await page.getByRole("link", { name: "The consumer's page" }).click();
  await page.getByRole("button", { name: "The money arrives" }).click();
  await page.waitForURL(`${shop.url}/success`);
  expect(sandbox.payments()).toMatchObject([{ paymentState: "SUCCESS" }]);
});

it("stores a card from the page of a shop on another port", async () => {
  const sandbox = await start();
  const { storageId, javascriptUrl } = await openStorage(sandbox);
  const html = `<!DOCTYPE html><title>Shop</title><script src="${javascriptUrl}"></script><div id="card"></div>`;
  const shop = createServer((_, response) => response.setHeader("Content-Type", "text/html").end(html));
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    shop.closeAllConnections();
    shop.close();
  });
  const address = shop.address();
  const page = await openPage();
  await page.goto(`http://localhost:${typeof address === "object" ? (address?.port ?? 0) : 0}`);
  const stored = await page.evaluate<unknown>(`new Promise((resolve) => {
    const typed = { pan: "9400000000000004", expirationMonth: "12", expirationYear: "31", cardverifycode: "123" };
    new QentaCEE_DataStorage().storeCreditCardInformation(typed, (response) =>
      resolve([response.getStatus(), response.getAnonymizedPaymentInformation().maskedPan, response.getErrors()]));
  })`);
  expect(stored).toEqual([0, "940000******0004", {}]);
  const fields = await page.evaluate<unknown>(`(() => {
    new QentaCEE_DataStorage().buildIframeCreditCard("card", "300px", "150px");
    return document.querySelector("#card > div").style.width;
  })()`);
  expect(fields).toBe("300px");
  expect(storageId).toHaveLength(32);
});
