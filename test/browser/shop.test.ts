/** Promise: in the shop to look at, a consumer pays in a real browser, and the merchant captures and refunds. */
import type { FastifyInstance } from "fastify";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { confirmationReply, createClient, demoCredentials } from "../../generated/index.js";
import { startSandbox } from "../../sandbox/index.js";
import type { ConfirmationFaultKind, Sandbox } from "../../sandbox/index.js";
import { createServer } from "../examples/checkout/server.js";
import { launchChromium } from "./chromium.js";

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

interface Scene {
  readonly sandbox: Sandbox;
  readonly page: Page;
  /** The bodies that the shop's server got. */
  readonly bodies: string[];
}

/** The shop, open in the browser. */
async function open(fault?: ConfirmationFaultKind, options: BrowserContextOptions = {}): Promise<Scene> {
  const sandbox = await startSandbox({ mode: "stateful", redelivery: false });
  onTestFinished(() => sandbox.close());
  if (fault !== undefined) sandbox.fault({ operation: "confirmation", kind: fault });
  const shop: FastifyInstance = createServer(createClient({ ...demoCredentials, baseUrl: sandbox.url }));
  onTestFinished(() => shop.close());
  const bodies: string[] = [];
  shop.addHook("preHandler", ({ body }, _, done) => {
    if (Buffer.isBuffer(body)) bodies.push(body.toString());
    done();
  });
  await shop.listen({ host: "127.0.0.1", port: 0 });
  const context = await browser?.newContext(options);
  if (context === undefined) throw new Error("the browser is not started yet");
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(shop.listeningOrigin);
  return { sandbox, page, bodies };
}

/** Presses a button, and waits for what comes of it. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

async function fillCard(page: Page, number: string): Promise<void> {
  await page.getByLabel("Card number").fill(number);
  await page.getByLabel("Month").fill("12");
  await page.getByLabel("Year").fill("31");
  await page.getByLabel("Code").fill("123");
  await page.getByLabel("Name on the card").fill("Jane Doe");
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

async function history(page: Page): Promise<string[]> {
  return page.locator("#history li").allInnerTexts();
}

async function seeOrder(page: Page): Promise<void> {
  await page.getByRole("link", { name: "What the merchant sees" }).click();
  await page.locator("#state").waitFor();
}

it("pays by card, captures, and refunds after the day-end closing; the shop never sees the card", async () => {
  const { sandbox, page, bodies } = await open();
  await fillCard(page, "1234");
  await press(page, "Pay by card");
  await page
    .getByRole("alert")
    .filter({ hasText: /invalid/i })
    .waitFor();
  await fillCard(page, "9500000000000002");
  await press(page, "Pay by card");
  await press(page, "Pay");
  await heading(page, "Thank you");
  await seeOrder(page);
  expect(await page.locator("#state").innerText()).toBe("paid");
  await press(page, "Capture");
  await page.getByText("Capture: done").waitFor();
  sandbox.closeDay();
  await page.getByRole("link", { name: "Look again" }).click();
  await press(page, "Refund");
  await page.getByText("Refund: done").waitFor();
  expect(await history(page)).toEqual(["started", "paid", "Capture: done", "Refund: done"]);
  const [payment] = sandbox.payments();
  const paid = sandbox.orders().find(({ orderNumber }) => orderNumber === payment?.orderNumber);
  expect(paid?.order).toMatchObject({ depositAmount: "12.50", refundAmount: "12.50" });
  // Of the card, the confirmation brings the last four digits.
  expect(bodies.filter((body) => /9500000000000002|cardverifycode|pan=9/.test(body))).toEqual([]);
  expect(bodies).toHaveLength(4);
});

it("waits for a bank transfer that takes days", async () => {
  const { sandbox, page } = await open();
  await press(page, "Pay with Sofort");
  await press(page, "Pay later");
  await heading(page, "On its way");
  await sandbox.consumer.settle(sandbox.payments()[0]?.redirectUrl ?? "", "SUCCESS");
  await page.reload();
  await heading(page, "Thank you");
  await seeOrder(page);
  expect(await history(page)).toEqual(["started", "pending", "paid"]);
  await page.getByText("No step is allowed now.").waitFor();
});

it.each([
  { button: "Let it fail", title: "The payment failed", state: "failed" },
  { button: "Cancel", title: "Cancelled", state: "cancelled" },
])("$button: nothing is paid, and the cup can be paid anew", async ({ button, title, state }) => {
  const { page } = await open();
  await press(page, "Pay with Sofort");
  await press(page, button);
  await heading(page, title);
  await seeOrder(page);
  expect(await history(page)).toEqual(["started", state]);
  await page.goBack();
  await page.getByRole("link", { name: "Back to the cup" }).click();
  await press(page, "Pay with Sofort");
  await press(page, "Pay");
  await heading(page, "Thank you");
});

it("a forged confirmation changes nothing, and no page says a word of it", async () => {
  const { sandbox, page } = await open("changed-amount");
  await press(page, "Pay with Sofort");
  await press(page, "Pay");
  await heading(page, "One moment");
  await seeOrder(page);
  expect(await history(page)).toEqual(["started"]);
  expect(await page.content()).not.toMatch(/forged|believed|fingerprint/i);
  expect(sandbox.payments()[0]?.confirmations.map(({ reply }) => reply)).toEqual([confirmationReply("not believed")]);
});

it("a confirmation that comes twice moves nothing twice", async () => {
  const { sandbox, page } = await open("twice");
  await press(page, "Pay with Sofort");
  await press(page, "Pay");
  await heading(page, "Thank you");
  await seeOrder(page);
  expect(await history(page)).toEqual(["started", "paid"]);
  expect(sandbox.payments()[0]?.confirmations).toHaveLength(2);
});

it("an order is begun once: with the page still open, a second payment of it is refused", async () => {
  const { sandbox, page } = await open();
  await press(page, "Pay with Sofort");
  await heading(page, "Pay 12.50 EUR");
  await page.goBack();
  await press(page, "Pay with Sofort");
  await heading(page, "This order was begun before");
  expect(sandbox.payments()).toHaveLength(1);
});

it("without script a card goes nowhere, and a bank transfer works", async () => {
  const { page, bodies } = await open(undefined, { javaScriptEnabled: false });
  await page.locator("noscript p").waitFor();
  expect(await page.getByRole("button", { name: "Pay by card" }).isDisabled()).toBe(true);
  await press(page, "Pay with Sofort");
  await press(page, "Pay");
  await heading(page, "Thank you");
  expect(bodies[0]).toBe("method=sofort");
});
