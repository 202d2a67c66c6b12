/** How a shop's own tests look: an answer that is lost for now, and what the merchant's page says meanwhile. */
// In a shop of your own: from "qmore-client" and "qmore-client/sandbox".
import { expect, onTestFinished, test } from "vitest";
import { createClient, demoCredentials } from "../../../generated/index.js";
import { startSandbox } from "../../../sandbox/index.js";
import { createShop } from "../capture-and-refund.js";
import { CUP } from "./checkout.js";
import { stepsFor, takeStep } from "./merchant.js";
import { moveTo, newOrder } from "./orders.js";
import { orderPage } from "./pages.js";

test("while nobody knows, there is one button, and it only looks", async () => {
  const sandbox = await startSandbox({ mode: "stateful" });
  onTestFinished(() => sandbox.close());
  const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
  const shop = createShop(client, 50);
  const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount: CUP.amount });
  const order = newOrder({ ...CUP, id: "1", orderNumber, storageId: "" });
  moveTo(order, "started");
  moveTo(order, "paid");
  expect(await stepsFor(client, order)).toEqual(["Capture"]);

  sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset" });
  sandbox.fault({ operation: "getOrderDetails", at: "before-execute", kind: "delay", milliseconds: 1 });
  sandbox.fault({ operation: "getOrderDetails", at: "before-execute", kind: "html", times: 50 });
  await Promise.all([takeStep(shop, order, "Capture"), takeStep(shop, order, "Capture")]);
  expect(order.history).toEqual(["started", "paid", "Capture: undecided"]);
  const steps = await stepsFor(client, order);
  expect(steps).toEqual(["Find out"]);
  expect(orderPage(order, steps).html).toContain("Nobody knows yet");

  sandbox.disarm();
  await takeStep(shop, order, "Find out");
  expect(order.history.at(-1)).toBe("Find out: done");
  sandbox.closeDay();
  expect(await stepsFor(client, order)).toEqual(["Refund"]);
  expect(sandbox.requests().filter(({ operation }) => operation === "deposit")).toHaveLength(1);
});

test("an order that is not paid takes no step, whatever a form says", async () => {
  const sandbox = await startSandbox({ mode: "stateful" });
  onTestFinished(() => sandbox.close());
  const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
  const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount: CUP.amount });
  const order = newOrder({ ...CUP, id: "1", orderNumber, storageId: "" });
  moveTo(order, "started");
  await takeStep(createShop(client, 50), order, "Capture");
  expect(await stepsFor(client, order)).toEqual([]);
  expect(order.history).toEqual(["started"]);
  expect(sandbox.requests()).toEqual([]);
});
