/** Promise: what somebody sends is shown as text, and no secret is shown at all. */
import { expect, it } from "vitest";
import { demoCredentials, getOrderDetails } from "../../generated/index.js";
import type { Sandbox } from "../../sandbox/index.js";
import { bodyOf } from "../support/ask.js";
import { clientOf, sendForm } from "./calls.js";
import { windowOpener } from "./open-window.js";

const openWindow = windowOpener();
const attack = `</dd><script>document.title = "taken"</script><img src=x onerror="document.title = 'taken'">`;
const { secret, password } = demoCredentials;

it("script in an order description is text, on the page as it comes and in what is put into it", async () => {
  const add = (sandbox: Sandbox): string =>
    sandbox.createOrder({ paymentType: "CCARD", amount: "25.00", orderDescription: attack }).orderNumber;
  const { sandbox, page } = await openWindow(add);
  const later = add(sandbox);
  const client = clientOf(sandbox);
  await getOrderDetails(client, { orderNumber: later });
  await page.locator("#request-1").waitFor();
  await page.locator(`#order-${later} summary`).click();
  expect(await page.locator("dd").filter({ hasText: attack }).count()).toBe(3);
  expect(await page.locator("main script, main img").count()).toBe(0);
  expect(await page.title()).toBe("QMORE sandbox");
});

it("script in names and values of a request is text", async () => {
  const { sandbox, page } = await openWindow();
  await sendForm(sandbox, "deposit", bodyOf({ operation: "deposit", own: [[attack, attack]] }));
  await page.locator("#request-1 dt").filter({ hasText: attack }).waitFor();
  expect(await page.locator("main script, main img").count()).toBe(0);
  expect(await page.title()).toBe("QMORE sandbox");
});

it("script in a path is text", async () => {
  const { sandbox, page } = await openWindow();
  await sendForm(sandbox, `"><script>document.title="taken"</script>`, "");
  await page.locator("#request-1").waitFor();
  expect(await page.locator("main script").count()).toBe(0);
  expect(await page.title()).toBe("QMORE sandbox");
});

it("the browser itself would refuse foreign scripts", async () => {
  const { sandbox } = await openWindow();
  const { headers } = await fetch(sandbox.url);
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'self';/);
});

it.each<{ title: string; change: readonly (readonly [string, string])[] }>([
  { title: "in their places", change: [] },
  { title: "the secret sent as a parameter", change: [["secret", secret]] },
  { title: "the secret as the fingerprint", change: [["requestFingerprint", secret]] },
  {
    title: "under foreign names",
    change: [
      ["toolkitPassword", password],
      ["orderReference", secret],
    ],
  },
  { title: "inside another value", change: [["orderDescription", `my secret is ${secret}, and ${password}`]] },
])("neither secret nor password is shown but as what is published: $title", async ({ change }) => {
  const { sandbox, page } = await openWindow();
  const body = bodyOf({ operation: "recurPayment", change: (pairs) => [...pairs, ...change] });
  await sendForm(sandbox, "recurPayment", body);
  await page.locator("#request-1").waitFor();
  // The head of the page says what to sign with: the vendor published it.
  const published = await page.locator("header .facts").innerText();
  expect([secret, password].filter((word) => published.includes(word))).toEqual([secret, password]);
  const shown = (await page.locator("main").innerHTML()) + JSON.stringify(sandbox.requests());
  expect(shown).toContain("recurPayment");
  expect([secret, password].filter((word) => shown.includes(word))).toEqual([]);
});
