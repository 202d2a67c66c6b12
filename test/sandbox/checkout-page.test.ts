/** Promise: the consumer's page works in a browser without script, and the same can be done over HTTP by a program. */
import { describe, expect, test } from "vitest";
import { payment, start, started, startShop } from "../support/checkout.js";

async function press(url: string, decision: string): Promise<Response> {
  const origin = new URL(url).origin;
  const headers = { Origin: origin, "Sec-Fetch-Site": "same-origin" };
  return fetch(url, { method: "POST", headers, body: new URLSearchParams({ decision }), redirect: "manual" });
}

describe("the page", () => {
  test("shows the payment, asks for nothing, and leads back to the shop", async () => {
    const sandbox = await start();
    const shop = await startShop();
    const url = await started(sandbox, payment(shop.url, { orderDescription: "<b>Jane</b>" }));
    const followed = { "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate" };
    const answer = await fetch(url, { headers: followed });
    const page = await answer.text();
    expect(page).toContain("Pay 12.50 EUR");
    expect(page).toContain("&lt;b&gt;Jane&lt;/b&gt;");
    expect(page).not.toMatch(/<input|<script/);
    expect(answer.headers.get("content-security-policy")).toContain(`form-action 'self' ${shop.url};`);
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const back = await press(url, "pay");
    expect([back.status, back.headers.get("location")]).toEqual([303, `${shop.url}/success`]);
    expect(shop.confirmations).toHaveLength(1);
    expect(await (await fetch(url)).text()).toContain("The payment is SUCCESS");
    expect((await press(url, "pay")).status).toBe(409);
  });

  test.each([
    ["pay-later", "pending"],
    ["fail", "failure"],
    ["cancel", "cancel"],
  ])("%s leads to %s", async (decision, page) => {
    const sandbox = await start();
    const shop = await startShop();
    const url = await started(sandbox, payment(shop.url, { pendingUrl: `${shop.url}/pending` }));
    expect((await press(url, decision)).headers.get("location")).toBe(`${shop.url}/${page}`);
  });

  test("settles what is pending", async () => {
    const sandbox = await start();
    const shop = await startShop();
    const url = await started(sandbox, payment(shop.url, { pendingUrl: `${shop.url}/pending` }));
    await press(url, "pay-later");
    expect(await (await fetch(url)).text()).toContain("The money arrives");
    expect((await press(url, "SUCCESS")).headers.get("location")).toBe(`${shop.url}/success`);
    expect(shop.confirmations).toHaveLength(2);
  });

  test("is not for other sites to press, nor for other names of this machine", async () => {
    const sandbox = await start();
    const url = await started(sandbox, payment());
    const headers = { Origin: "http://localhost:3000", "Sec-Fetch-Site": "same-site" };
    const body = new URLSearchParams({ decision: "pay" });
    expect((await fetch(url, { method: "POST", headers, body })).status).toBe(403);
    expect(sandbox.payments()[0]?.paymentState).toBe("OPEN");
    expect((await press(url, "nonsense")).status).toBe(409);
    expect((await fetch(url.replace(/.$/, (last) => (last === "0" ? "1" : "0")))).status).toBe(404);
  });

  test("a host that would change the page's policy does not get into it, and is not led to", async () => {
    const sandbox = await start();
    const url = await started(sandbox, payment(undefined, { successUrl: "http://shop;script-src/" }));
    expect((await fetch(url)).headers.get("content-security-policy")).not.toContain("script-src");
    expect((await press(url, "pay")).headers.get("location")).toMatch(/^\/seamless\/frontend\//);
  });
});

describe("over HTTP", () => {
  const act = async (url: string, values: Readonly<Record<string, string>>): Promise<unknown> =>
    (await fetch(url, { method: "POST", body: JSON.stringify(values) })).json();

  test.each([
    ["pay", "SUCCESS"],
    ["pay-later", "FAILURE"],
    ["fail", "FAILURE"],
    ["cancel", "CANCEL"],
  ])("consumer/%s: %s", async (path, paymentState) => {
    const sandbox = await start();
    const redirectUrl = await started(sandbox, payment((await startShop()).url));
    const result = await act(`${sandbox.url}/_sandbox/consumer/${path}`, { redirectUrl });
    expect(result).toMatchObject({ paymentState, confirmations: [{ status: 200, isTaken: true }] });
    const payments: unknown = await (await fetch(`${sandbox.url}/_sandbox/payments`)).json();
    expect(payments).toMatchObject([{ redirectUrl, paymentState }]);
  });

  test("settle, and what cannot be", async () => {
    const sandbox = await start();
    const shop = await startShop();
    const pending = { pendingUrl: `${shop.url}/pending`, orderNumber: "4711" };
    const redirectUrl = await started(sandbox, payment(shop.url, pending));
    await act(`${sandbox.url}/_sandbox/consumer/pay-later`, { redirectUrl });
    const settle = `${sandbox.url}/_sandbox/consumer/settle`;
    expect(await act(settle, { payment: "4711", state: "SUCCESS" })).toMatchObject({ paymentState: "SUCCESS" });
    expect(await act(settle, { payment: "4711", state: "PENDING" })).toEqual({
      error: "state: given PENDING, allowed SUCCESS, FAILURE",
    });
    expect(await act(`${sandbox.url}/_sandbox/consumer/pay`, {})).toEqual({
      error: "redirectUrl: not given, allowed the redirectUrl of a payment",
    });
  });
});

test("the window shows the payment with what the shop replied, and no secret", async () => {
  const sandbox = await start();
  const shop = await startShop(['<QPAY-CONFIRMATION-RESPONSE result="NOK" message="who are you?"/>']);
  const url = await started(sandbox, payment(shop.url, { note: "B8AKTPWBRMNBV455FG6M2DANE99WU2" }));
  await sandbox.consumer.pay(url);
  const part = await (await fetch(`${sandbox.url}/_sandbox/parts/payments`)).text();
  expect(part).toContain("who are you?");
  expect(part).toContain("comes again");
  expect(part).toContain(new URL(url).search);
  expect(part).not.toContain("B8AKTPWBRMNBV455FG6M2DANE99WU2");
});
