/** Promise: without script the page can be read, and its buttons work. */
import { expect, it } from "vitest";
import { playStory } from "./calls.js";
import { windowOpener } from "./open-window.js";

const openWindow = windowOpener();
const noScript = { javaScriptEnabled: false };

it("requests, their diagnosis and orders are in the page as it comes", async () => {
  const { page } = await openWindow(playStory, noScript);
  expect(await page.locator(".cards h3").allInnerTexts()).toEqual([
    "#3 deposit",
    "#2 getOrderDetails",
    "#1 deposit",
    expect.stringMatching(/^\d+$/),
  ]);
  await page.getByText("Likely mistake: amount and currency are swapped.").waitFor();
  expect(await page.locator("noscript p").innerText()).toBe("Without script: reload to see what is new.");
});

it("details open by themselves", async () => {
  const { page } = await openWindow(playStory, noScript);
  const history = page.locator(".history");
  expect(await history.isVisible()).toBe(false);
  await page.locator("#orders summary").click();
  expect(await history.isVisible()).toBe(true);
});

it("the buttons act and come back to the page", async () => {
  const { page, sandbox } = await openWindow(playStory, noScript);
  await page.getByRole("button", { name: "Close the day" }).click();
  await page.getByText("allowed: REFUND", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Arm fault" }).click();
  await page.getByRole("button", { name: "Disarm reset after executing, any operation" }).click();
  await page.getByText("No fault is armed.").waitFor();
  expect(page.url()).toBe(`${sandbox.url}/`);
});
