/** How a shop's own tests look: its service against the sandbox, with the answers that get lost on the way. */
// In a shop of your own: from "qmore-client" and "qmore-client/sandbox".
import { describe, expect, onTestFinished, test } from "vitest";
import { createClient, demoCredentials } from "../../generated/index.js";
import { startSandbox } from "../../sandbox/index.js";
import type { FaultKind, OrderOptions, Sandbox } from "../../sandbox/index.js";
import { holdClock, passUntil } from "../support/clock.js";
import { createShop } from "./capture-and-refund.js";
import type { Shop, ShopOrder } from "./capture-and-refund.js";

interface Scene {
  readonly sandbox: Sandbox;
  readonly shop: Shop;
  readonly order: ShopOrder;
  /** How often the gateway carried an operation out. */
  readonly executed: (operation: string) => number;
  /** The sums of the order at the gateway. */
  readonly sums: () => Record<string, unknown>;
}

async function scene(options: Partial<OrderOptions> = {}): Promise<Scene> {
  onTestFinished(holdClock());
  const sandbox = await startSandbox({ mode: "stateful" });
  onTestFinished(() => sandbox.close());
  const amount = "25.00";
  const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount, ...options });
  const client = createClient({ ...demoCredentials, baseUrl: sandbox.url, timeout: 250 });
  const shop = createShop(client, 50);
  return {
    sandbox,
    // The time passes while the shop works, and does not depend on how fast the machine is.
    shop: {
      ship: (order) => passUntil(shop.ship(order)),
      takeBack: (order, part) => passUntil(shop.takeBack(order, part)),
      settle: (order) => passUntil(shop.settle(order)),
      giveUp: (order) => {
        shop.giveUp(order);
      },
    },
    order: { orderNumber, amount, currency: "EUR", credits: {} },
    executed: (operation) =>
      sandbox.requests().filter((request) => request.operation === operation && request.executed).length,
    sums: () => {
      const found = sandbox.orders().find((one) => one.orderNumber === orderNumber);
      return { captured: found?.order["depositAmount"], paidBack: found?.order["refundAmount"] };
    },
  };
}

/** Ways to lose an answer. */
const losses: FaultKind[] = ["reset", "close", "silence", "truncate", "html", "http-503", "redirect", "garbage"];

describe("when all goes well", () => {
  test("what is shipped is captured, what comes back is paid back in parts", async () => {
    const { sandbox, shop, order, sums } = await scene();
    expect(await shop.ship(order)).toEqual({ state: "done" });
    expect(order.paymentNumber).toBe(order.orderNumber);
    expect(await shop.ship(order)).toEqual({ state: "done" });
    sandbox.closeDay();
    expect(await shop.takeBack(order, "10.00")).toEqual({ state: "done" });
    expect(await shop.takeBack(order, "5.00")).toEqual({ state: "done" });
    expect(Object.values(order.credits)).toEqual(["10.00", "5.00"]);
    expect(sums()).toEqual({ captured: "25.00", paidBack: "15.00" });
  });
});

describe("when the gateway refuses", () => {
  test("a refund before the day-end closing, and one above what was captured", async () => {
    const { sandbox, shop, order, sums } = await scene();
    await shop.ship(order);
    expect(await shop.takeBack(order, "5.00")).toMatchObject({ state: "refused" });
    sandbox.closeDay();
    expect(await shop.takeBack(order, "25.01")).toEqual({ state: "refused", reason: "18017 Amount is invalid." });
    expect(sums()).toEqual({ captured: "25.00", paidBack: "0" });
  });

  test("a capture after the approval has expired", async () => {
    const { sandbox, shop, order, sums } = await scene();
    sandbox.expireApprovals();
    expect(await shop.ship(order)).toMatchObject({ state: "refused" });
    expect(order).not.toHaveProperty("undecided");
    expect(sums()).toEqual({ captured: "0", paidBack: "0" });
  });

  test("a gateway that nobody reaches: nothing was sent, and the shop may try again", async () => {
    const { sandbox, shop, order } = await scene();
    await sandbox.close();
    expect(await shop.ship(order)).toEqual({
      state: "refused",
      reason: "the order could not be looked up; nothing was sent",
    });
    expect(order).not.toHaveProperty("undecided");
  });
});

describe.each(losses)("when the answer is lost (%s)", (kind) => {
  test("after the money moved: the shop finds the capture, and does not capture again", async () => {
    const { sandbox, shop, order, executed, sums } = await scene();
    sandbox.fault({ operation: "deposit", at: "after-execute", kind });
    expect(await shop.ship(order)).toEqual({ state: "done" });
    expect(await shop.ship(order)).toEqual({ state: "done" });
    expect(executed("deposit")).toBe(1);
    expect(sums()).toEqual({ captured: "25.00", paidBack: "0" });
  });

  test("of a refund like one before: the new credit is told from the old", async () => {
    const { sandbox, shop, order, executed, sums } = await scene();
    await shop.ship(order);
    sandbox.closeDay();
    await shop.takeBack(order, "5.00");
    sandbox.fault({ operation: "refund", at: "after-execute", kind });
    expect(await shop.takeBack(order, "5.00")).toEqual({ state: "done" });
    expect(Object.values(order.credits)).toEqual(["5.00", "5.00"]);
    expect(executed("refund")).toBe(2);
    expect(sums()).toEqual({ captured: "25.00", paidBack: "10.00" });
  });

  test("before anything happened: the shop finds that out, and only then captures again", async () => {
    const { sandbox, shop, order, executed, sums } = await scene();
    sandbox.fault({ operation: "deposit", at: "before-execute", kind });
    expect(await shop.ship(order)).toEqual({ state: "refused", reason: "not executed; the step may be repeated" });
    expect([executed("deposit"), sums()]).toEqual([0, { captured: "0", paidBack: "0" }]);
    expect(await shop.ship(order)).toEqual({ state: "done" });
    expect([executed("deposit"), sums()]).toEqual([1, { captured: "25.00", paidBack: "0" }]);
  });
});

describe("when even looking fails", () => {
  /** The capture is lost, and so is every look but the one before it. */
  async function lostSight(): Promise<Scene> {
    const lost = await scene();
    const { sandbox, shop, order } = lost;
    sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset" });
    sandbox.fault({ operation: "getOrderDetails", at: "before-execute", kind: "delay", milliseconds: 1 });
    sandbox.fault({ operation: "getOrderDetails", at: "before-execute", kind: "html", times: 50 });
    expect(await shop.ship(order)).toEqual({ state: "undecided" });
    expect(await shop.ship(order)).toEqual({ state: "undecided" });
    sandbox.disarm();
    return lost;
  }

  test("the shop settles it later", async () => {
    const { shop, order, executed } = await lostSight();
    expect(await shop.settle(order)).toEqual({ state: "done" });
    expect(order.paymentNumber).toBe(order.orderNumber);
    expect(executed("deposit")).toBe(1);
  });

  test("or a person decides: the gateway refuses what was captured before", async () => {
    const { shop, order, sums } = await lostSight();
    shop.giveUp(order);
    expect(await shop.ship(order)).toMatchObject({ state: "refused" });
    expect(sums()).toEqual({ captured: "25.00", paidBack: "0" });
  });
});
