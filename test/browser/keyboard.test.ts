/** Promise: everything can be done with the keyboard, in the order in which it is read. */
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { playStory, sendSwapped } from "./calls.js";
import { windowOpener } from "./open-window.js";

const openWindow = windowOpener();

/** What has the focus: a card's id, a field's name, or a text. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const element = document.activeElement;
    return element.closest("summary")?.parentElement.id ?? (element.name || element.id || element.textContent.trim());
  })()`);
}

it("Tab goes through links, requests, faults and orders", async () => {
  const { page } = await openWindow(playStory);
  const stops: string[] = [];
  for (let press = 0; press < 29; press++) {
    await page.keyboard.press("Tab");
    stops.push(await focused(page));
  }
  expect(stops).toEqual([
    ...["Requests", "Faults", "Payments", "Orders"],
    ...["request-3", "request-2", "request-1"],
    ...["operation", "kind", "at", "times", "Arm fault"],
    ...["kind", "times", "Arm for confirmations"],
    ...["Close the day", "Expire approvals"],
    ...["paymentType", "amount", "currency", "orderNumber", "transactionIdentifier", "Create order"],
    ...["advance", "Move the clock", "set", "Set the clock"],
    expect.stringMatching(/^order-\d+$/),
    "reset",
  ]);
});

it("the focus can be seen", async () => {
  const { page } = await openWindow(playStory);
  for (let press = 0; press < 29; press++) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("getComputedStyle(document.activeElement).outline")).toMatch(/solid 3px$/);
  }
});

it("a link takes the focus to its section", async () => {
  const { page } = await openWindow(playStory);
  await page.getByRole("link", { name: "Faults" }).press("Enter");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("operation");
});

it("Enter opens a request, and the focus survives news", async () => {
  const { page, sandbox } = await openWindow(playStory);
  await page.locator("#request-2 summary").press("Enter");
  expect(await page.locator("#request-2").getAttribute("open")).toBe("");
  await sendSwapped(sandbox, "1");
  await page.locator("#request-4").waitFor();
  expect(await focused(page)).toBe("request-2");
});

it("a fault is armed and disarmed, and the focus is never lost", async () => {
  const { page, sandbox } = await openWindow();
  await page.getByLabel("Operation").focus();
  await page.keyboard.type("refundR");
  for (let press = 0; press < 4; press++) await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.locator("#disarm-1").waitFor();
  expect(sandbox.faults()).toMatchObject([{ operation: "refundReversal", kind: "reset", at: "after-execute" }]);
  expect(await focused(page)).toBe("Arm fault");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("No fault is armed.").waitFor();
  expect(await page.locator(":focus").getAttribute("id")).toBe("faults");
});
