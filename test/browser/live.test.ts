/** Promise: the window shows what happens while it happens, and its buttons act. */
import { expect, it } from "vitest";
import { deposit, getOrderDetails, recurPayment, refund } from "../../generated/index.js";
import { bodyOf } from "../support/ask.js";
import { clientOf, sendForm, sendSwapped } from "./calls.js";
import { windowOpener } from "./open-window.js";

const openWindow = windowOpener();
const card = { paymentType: "CCARD", amount: "25.00" } as const;

it("a bad request appears with its fingerprint laid open and the likely mistake", async () => {
  const { sandbox, page } = await openWindow();
  const { orderNumber } = sandbox.createOrder(card);
  await sendSwapped(sandbox, orderNumber);
  const request = page.locator("#request-1");
  await request.locator(".reason").waitFor();
  expect(await request.locator(".reason").innerText()).toBe("Likely mistake: amount and currency are swapped.");
  expect(
    (await request.locator(".sequence .label").allTextContents()).map((text) => text.replaceAll(/\s+/g, " ")),
  ).toEqual([
    "1 customerId",
    "2 shopId",
    "3 password",
    "4 secret",
    "5 language",
    "6 orderNumber",
    "7 amount, see the mistake",
    "8 currency, see the mistake",
  ]);
  expect(await request.locator(".sequence .bytes").allInnerTexts()).toEqual(
    [7, 8, 6, 30, 2, orderNumber.length, 5, 3].map((bytes) => `${bytes} bytes`),
  );
  const { fingerprint } = sandbox.requests()[0] ?? {};
  const digests = await request.locator(".digests code").allTextContents();
  expect(digests).toEqual([fingerprint?.expected, fingerprint?.received]);
  expect(await page.locator("#live").innerText()).toBe("Request 1: deposit, refused");
});

it("closing the day turns DEPOSITREVERSAL into REFUND", async () => {
  const { sandbox, page } = await openWindow();
  const { orderNumber } = sandbox.createOrder(card);
  const client = clientOf(sandbox);
  const money = { amount: "25.00", currency: "EUR" } as const;
  expect((await deposit(client, { orderNumber, ...money })).outcome).toBe("done");
  const allowed = page.locator(`#order-${orderNumber} .allowed`);
  await allowed.getByText("allowed: DEPOSITREVERSAL", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Close the day" }).click();
  await allowed.getByText("allowed: REFUND", { exact: true }).waitFor();
  expect((await refund(client, { orderNumber, ...money })).outcome).toBe("done");
});

it("expired approvals and new orders are shown", async () => {
  const { sandbox, page } = await openWindow();
  await page.getByRole("textbox", { name: "Amount" }).fill("12.50");
  await page.getByLabel("Currency").selectOption("CHF");
  await page.getByRole("button", { name: "Create order" }).click();
  await page.getByText("12.50 CHF").waitFor();
  await page.getByRole("button", { name: "Expire approvals" }).click();
  await page.locator(".states").getByText("payment_approvalexpired").waitFor();
  expect(sandbox.orders()).toHaveLength(1);
  await page.getByText("Reset everything", { exact: true }).click();
  await page.getByRole("button", { name: "Yes, reset everything" }).click();
  await page.getByText("No orders.").waitFor();
});

it("an armed fault loses the answer after the money moved", async () => {
  const { sandbox, page } = await openWindow();
  const { orderNumber } = sandbox.createOrder(card);
  await page.getByLabel("Operation").selectOption("deposit");
  await page.getByRole("button", { name: "Arm fault" }).click();
  await page.getByText("reset after executing, deposit, 1 call left").waitFor();
  const client = clientOf(sandbox);
  expect((await deposit(client, { orderNumber, amount: "25.00", currency: "EUR" })).outcome).toBe("unknown");
  await page.getByText("No fault is armed.").waitFor();
  const marks = page.locator("#request-1 summary .mark");
  expect(await marks.allInnerTexts()).toEqual(["executed", "fault: reset after executing"]);
  expect(sandbox.orders()[0]?.payments[0]?.["state"]).toBe("payment_deposited");
});

it("what the sandbox refuses is said at the field, until it is right", async () => {
  const { page } = await openWindow();
  const amount = page.getByRole("textbox", { name: "Amount" });
  await amount.fill("25.001");
  await page.getByRole("button", { name: "Create order" }).click();
  await page.locator("#live").getByText("amount: given 25.001").waitFor();
  const error = page.locator("#error-amount");
  expect(await error.innerText()).toBe("amount: given 25.001, allowed a decimal string above zero that fits EUR");
  expect([await amount.getAttribute("aria-invalid"), await amount.getAttribute("aria-describedby")]).toEqual([
    "true",
    "error-amount",
  ]);
  expect(await page.getByText("No orders.").count()).toBe(1);
  await amount.fill("25.00");
  await page.getByRole("button", { name: "Create order" }).click();
  await page.getByText("25.00 EUR").waitFor();
  expect([await error.count(), await amount.getAttribute("aria-invalid")]).toEqual([0, null]);
});

it("a new order takes a number, and may begin a series", async () => {
  const { sandbox, page } = await openWindow();
  await page.getByLabel("Number", { exact: true }).fill("4711");
  await page.getByLabel("Series").selectOption("INITIAL");
  await page.getByRole("button", { name: "Create order" }).click();
  await page.locator("#order-4711").waitFor();
  const recur = { sourceOrderNumber: "4711", orderDescription: "Abo", amount: "1.00", currency: "EUR" } as const;
  expect((await recurPayment(clientOf(sandbox), recur)).outcome).toBe("done");
});

it("the clock is shown, set and moved on", async () => {
  const { page } = await openWindow();
  await page.getByLabel("Set to, ISO").fill("2030-01-01T00:00:00Z");
  await page.getByRole("button", { name: "Set the clock" }).click();
  await page.getByText(/^2030-01-01 00:0\d:\d\d UTC$/).waitFor();
  await page.getByLabel("Move on by").selectOption("a week");
  await page.getByRole("button", { name: "Move the clock" }).click();
  await page.getByText(/^2030-01-08 00:0\d:\d\d UTC$/).waitFor();
});

it("a request to a place that there is not shows what was sent", async () => {
  const { sandbox, page } = await openWindow();
  const body = new URLSearchParams({ orderNumber: "4711", amount: "25.00" });
  await fetch(`${sandbox.url}/seamless/backend/deposits`, {
    method: "POST",
    body,
    headers: { "User-Agent": "test/1" },
  });
  const request = page.locator("#request-1");
  await request.locator(".reason").getByText("there is no operation deposits: did you mean deposit?").waitFor();
  expect(await request.locator(".pairs dt").allInnerTexts()).toEqual(["orderNumber", "amount"]);
});

it("what is cut says so", async () => {
  const { sandbox, page } = await openWindow();
  for (let sent = 0; sent < 60; sent++) await fetch(`${sandbox.url}/nowhere`);
  await page.locator("#request-60").waitFor();
  await page.getByText("50 of 60, older ones here.").waitFor();
});

it("a fingerprint that no known mistake explains is called what it is", async () => {
  const { sandbox, page } = await openWindow();
  const body = bodyOf({ operation: "getOrderDetails", own: [["orderNumber", "1"]], secret: "x".repeat(30) });
  await sendForm(sandbox, "getOrderDetails", body);
  const reason = page.locator("#request-1 .reason");
  await reason.waitFor();
  expect(await reason.innerText()).toMatch(/^None of the known mistakes gives this fingerprint/);
});

it("what the reader opened or closed stays so when something new comes", async () => {
  const { sandbox, page } = await openWindow();
  const { orderNumber } = sandbox.createOrder(card);
  const client = clientOf(sandbox);
  await getOrderDetails(client, { orderNumber });
  await page.locator("#request-1 summary").click();
  await page.locator(`#order-${orderNumber} summary`).click();
  await sendSwapped(sandbox, orderNumber);
  await deposit(client, { orderNumber, amount: "25.00", currency: "EUR" });
  await page.locator("#request-3").waitFor();
  const open = await page.evaluate<unknown>(
    "[...document.querySelectorAll('.cards details')].map(({ id, open }) => [id, open])",
  );
  expect(open).toEqual([
    ["request-3", false],
    ["request-2", true],
    ["request-1", false],
    [`order-${orderNumber}`, true],
  ]);
});
