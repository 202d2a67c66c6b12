/** Run by hand, `npx tsx test/browser/screenshots.ts`: takes the pictures of the window that docs/sandbox.md shows. */
import { mkdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { refund } from "../../generated/index.js";
import { startSandbox } from "../../sandbox/index.js";
import { clientOf, playStory } from "./calls.js";
import { launchChromium } from "./chromium.js";

const folder = new URL("../../docs/", import.meta.url);
const sandbox = await startSandbox({ mode: "stateful", seed: false, port: 8080 });
const browser = await launchChromium();
try {
  await mkdir(folder, { recursive: true });
  const orderNumber = await playStory(sandbox);
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto(sandbox.url);
  await page.getByText("Live", { exact: true }).waitFor();
  await page.screenshot({ path: pathOf("sandbox-request.png"), clip: { x: 0, y: 0, width: 1280, height: 800 } });

  sandbox.closeDay();
  await refund(clientOf(sandbox), { orderNumber, amount: "10.00", currency: "EUR" });
  sandbox.createOrder({ paymentType: "PAYPAL", amount: "49.90" });
  sandbox.fault({ operation: "refund", at: "after-execute", kind: "silence" });
  await page.locator(`#order-${orderNumber} .allowed`).getByText("REFUNDREVERSAL").waitFor();
  await page.locator(`#order-${orderNumber} summary`).click();
  await page.setViewportSize({ width: 560, height: 800 });
  await page.locator(".side").screenshot({ path: pathOf("sandbox-orders.png") });
} finally {
  await browser.close();
  await sandbox.close();
}
for (const name of ["sandbox-request.png", "sandbox-orders.png"]) {
  const { size } = await stat(pathOf(name));
  process.stdout.write(`docs/${name}: ${size} bytes\n`);
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, folder));
}
