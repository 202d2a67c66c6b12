import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.js";
import { launchChromium } from "./chromium.js";

/** A page that shows a sandbox of its own. */
export interface OpenWindow {
  readonly sandbox: Sandbox;
  readonly page: Page;
}

/** Opens the window of a sandbox that has no orders of the demo account; both end with the running test. */
export type OpenTheWindow = (
  prepare?: (sandbox: Sandbox) => unknown,
  browserOptions?: BrowserContextOptions,
  sandboxOptions?: SandboxOptions,
) => Promise<OpenWindow>;

/** One browser for all tests of a file. */
export function windowOpener(): OpenTheWindow {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());
  return async (prepare, browserOptions, sandboxOptions = { mode: "stateful", seed: false }) => {
    if (browser === undefined) throw new Error("the browser is not started yet");
    const sandbox = await startSandbox(sandboxOptions);
    onTestFinished(() => sandbox.close());
    await prepare?.(sandbox);
    const context = await browser.newContext(browserOptions);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(sandbox.url);
    if (browserOptions?.javaScriptEnabled !== false) await page.getByText("Live", { exact: true }).waitFor();
    return { sandbox, page };
  };
}
