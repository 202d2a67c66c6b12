/** Promise: the window is for everyone: names, headings, landmarks, contrast, narrow screens and large type. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Sandbox } from "../../sandbox/index.js";
import { playStory } from "./calls.js";
import { windowOpener } from "./open-window.js";

const openWindow = windowOpener();
const poorContrast = readFileSync(new URL("in-page/poor-contrast.js", import.meta.url), "utf8");

/** Everything that the window can show at once. */
async function prepare(sandbox: Sandbox): Promise<void> {
  await playStory(sandbox);
  sandbox.fault({ at: "before-execute", kind: "http-503" });
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
}

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level: unknown;
}

/** What Chromium tells a screen reader. */
async function accessibilityTree(page: Page): Promise<Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }): Node => ({
      role: String(role?.value),
      name: String(name?.value ?? ""),
      level: properties.find((property) => property.name === "level")?.value.value,
    }));
}

describe("for a screen reader", () => {
  it("every control has a name", async () => {
    const { page } = await openWindow(prepare);
    const roles = new Set(["button", "link", "combobox", "textbox", "spinbutton", "DisclosureTriangle"]);
    const controls = (await accessibilityTree(page)).filter(({ role }) => roles.has(role));
    expect(controls.length).toBeGreaterThan(15);
    expect(controls.filter(({ name }) => name.trim() === "")).toEqual([]);
  });

  it("no two buttons have the same name", async () => {
    const { page } = await openWindow(prepare);
    const names = (await accessibilityTree(page)).filter(({ role }) => role === "button").map(({ name }) => name);
    expect(names.toSorted()).toEqual([...new Set(names)].sort());
  });

  it("there are landmarks and a live region", async () => {
    const { page } = await openWindow(prepare);
    const tree = await accessibilityTree(page);
    const named = (...roles: string[]): string[] =>
      tree.filter(({ role }) => roles.includes(role)).map(({ role, name }) => `${role} ${name}`.trim());
    expect(named("banner", "navigation", "main", "region", "status")).toEqual([
      "banner",
      "main",
      "navigation Sections",
      "status",
      "region Requests",
      "region Faults",
      "region Payments",
      "region Orders",
    ]);
  });

  it("headings go down one level at a time", async () => {
    const { page } = await openWindow(prepare);
    await openAll(page);
    // The tree has no order of reading, but tells whether headings are seen as such, those of the cards, too.
    const seen = (await accessibilityTree(page)).filter(({ role }) => role === "heading");
    const levels = await page.evaluate<number[]>(
      "[...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))",
    );
    expect(seen.map(({ level }) => Number(level)).toSorted()).toEqual(levels.toSorted());
    expect(levels[0]).toBe(1);
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  it("the page has a language and a title", async () => {
    const { page } = await openWindow();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.title()).toBe("QMORE sandbox");
  });
});

describe.each(["light", "dark"] as const)("in the %s scheme", (colorScheme) => {
  it("every text has a contrast of 4.5 or more", async () => {
    const { page } = await openWindow(prepare, { colorScheme, reducedMotion: "reduce" });
    await openAll(page);
    const { looked, poor } = await page.evaluate<{ looked: number; poor: string[] }>(poorContrast);
    expect(poor).toEqual([]);
    expect(looked).toBeGreaterThan(100);
  });

  it("the check finds a poor one", async () => {
    const { page } = await openWindow(prepare, { colorScheme, reducedMotion: "reduce" });
    await page.evaluate("document.querySelector('h1').style.color = '#777c84'");
    const { poor } = await page.evaluate<{ poor: string[] }>(poorContrast);
    expect(poor).toEqual([expect.stringContaining("QMORE sandbox")]);
  });
});

describe("in every size", () => {
  it.each([
    { title: "a wide screen", width: 1440 },
    { title: "200 % on a laptop", width: 640 },
    { title: "a phone", width: 360 },
    { title: "400 %, as WCAG asks", width: 320 },
  ])("nothing sticks out: $title", async ({ width }) => {
    const { page } = await openWindow(prepare, { viewport: { width, height: 700 } });
    await openAll(page);
    expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
  });
});

it.each([
  { width: 1280, what: "request-3" },
  { width: 390, what: "request-1" },
])("at $width the triangle stands before the name, on its line", async ({ width, what }) => {
  const { page } = await openWindow(prepare, { viewport: { width, height: 700 } });
  const heading = page.locator(`#${what} h3`);
  const before = await page.evaluate<string>(
    `getComputedStyle(document.querySelector("#${what} h3"), "::before").content`,
  );
  expect(before).toMatch(/^"[▸▾] "/);
  const { height = 0 } = (await heading.boundingBox()) ?? {};
  expect(height).toBeLessThan(30);
});

it("a long name leaves the value in its column", async () => {
  const { page } = await openWindow(
    async (sandbox) => {
      const body = new URLSearchParams({ orderNumber: "4711", ["n".repeat(60)]: "25.00" });
      await fetch(`${sandbox.url}/nowhere`, { method: "POST", body, headers: { "User-Agent": "test/1" } });
    },
    { viewport: { width: 390, height: 700 } },
  );
  const lefts = await page.evaluate<number[]>(
    "[...document.querySelectorAll('#request-1 .pairs dd')].map((value) => value.getBoundingClientRect().left)",
  );
  expect(lefts).toHaveLength(2);
  expect(new Set(lefts).size).toBe(1);
});

it("nothing moves for those who do not want it", async () => {
  const { page } = await openWindow(prepare, { reducedMotion: "reduce" });
  expect(await page.evaluate<number>("document.getAnimations().length")).toBe(0);
});
