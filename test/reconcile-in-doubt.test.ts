/** Promise: where an order does not prove it, reconcile says neither executed nor not executed; and it looks only so often. */
import { describe, expect, onTestFinished, test } from "vitest";
import { deposit, orThrow, reconcile } from "../generated/index.js";
import { approved, captured, lose, money, quick, sent, snapshot, startWorld, untyped } from "./support/lost-calls.js";
import { holdClock, pass, passUntil } from "./support/clock.js";
import { until } from "./support/until.js";
import { demoClient } from "./support/clients.js";

describe("wrong answers that would lose money", () => {
  test("a captured order is no reversed approval", async () => {
    const world = await startWorld();
    const orderNumber = approved(world);
    const before = await snapshot(world, orderNumber);
    const lost = await lose(world, "approveReversal", { orderNumber }, { at: "before-execute" });
    orThrow(await deposit(world.client, { orderNumber, ...money }));
    expect((await reconcile(world.client, lost, quick)).verdict).toBe("still-unclear");
    expect((await reconcile(world.client, lost, { ...quick, before })).verdict).toBe("still-unclear");
  });

  test("an order of another amount under the preset number is not the payment made", async () => {
    const world = await startWorld();
    const sourceOrderNumber = approved(world);
    const orderNumber = approved(world, "99.00");
    const parameters = { orderNumber, sourceOrderNumber, orderDescription: "x", ...money };
    const lost = await lose(world, "recurPayment", parameters);
    expect((await reconcile(world.client, lost, quick)).verdict).toBe("still-unclear");
  });

  test("a number that had an order before is no proof", async () => {
    const world = await startWorld();
    const sourceOrderNumber = approved(world);
    const orderNumber = approved(world);
    const before = await snapshot(world, orderNumber);
    const lost = await lose(world, "recurPayment", { orderNumber, sourceOrderNumber, orderDescription: "x", ...money });
    expect((await reconcile(world.client, lost, { ...quick, before })).verdict).toBe("still-unclear");
  });

  test("a snapshot of another order is refused", async () => {
    const world = await startWorld();
    const before = await snapshot(world, approved(world));
    const orderNumber = await captured(world);
    const lost = await lose(world, "deposit", { orderNumber, ...money }, { at: "before-execute" });
    const found = await reconcile(world.client, lost, { ...quick, before });
    expect(found.verdict).toBe("still-unclear");
    expect(found.reasons[0]).toMatch(/given as before is not order/);
  });

  test("a capture that may hide in the sum of a payment is not said to be missing", async () => {
    const world = await startWorld();
    const orderNumber = approved(world);
    const lost = await lose(
      world,
      "deposit",
      { orderNumber, amount: "3.00", currency: "EUR" },
      { at: "before-execute" },
    );
    orThrow(await deposit(world.client, { orderNumber, amount: "7.00", currency: "EUR" }));
    expect((await reconcile(world.client, lost, quick)).verdict).toBe("still-unclear");
  });

  test("an effect that comes late is awaited: the last look waits until the gateway must have finished", async () => {
    onTestFinished(holdClock());
    const world = await startWorld();
    const orderNumber = approved(world);
    const before = await snapshot(world, orderNumber);
    const client = demoClient({ baseUrl: world.sandbox.url, timeout: 50 });
    world.sandbox.fault({ operation: "deposit", at: "before-execute", kind: "delay", milliseconds: 400 });
    const call = deposit(client, { orderNumber, ...money });
    await until(() => world.sandbox.faults().length === 0);
    await pass(50);
    const lost = await call;
    if (lost.outcome !== "unknown") throw new Error(lost.outcome);
    const found = await passUntil(reconcile(world.client, lost, { before, interval: 5, looks: 3, settle: 600 }));
    expect(found).toMatchObject({ verdict: "executed", paymentNumber: orderNumber });
    expect(sent(world, "getOrderDetails")).toBe(4);
    expect(sent(world, "deposit")).toBe(1);
  });

  test("before that, nothing is said to be missing", async () => {
    const world = await startWorld();
    const lost = await lose(world, "deposit", { orderNumber: approved(world), ...money }, { at: "before-execute" });
    onTestFinished(holdClock());
    const found = await passUntil(reconcile(world.client, lost, { interval: 5, timeout: 200 }));
    expect(found.verdict).toBe("still-unclear");
  });
});

describe("what cannot be looked up", () => {
  test.each(["close", "http-503", "silence"] as const)(
    "while the lookup ends in %s, it stays unclear",
    async (kind) => {
      const world = await startWorld();
      const lost = await lose(world, "deposit", { orderNumber: approved(world), ...money });
      world.sandbox.fault({ operation: "getOrderDetails", at: "before-execute", kind, times: 20 });
      onTestFinished(holdClock());
      const found = await passUntil(reconcile(world.client, lost, { ...quick, timeout: 300 }));
      expect(found.verdict).toBe("still-unclear");
      expect(found.reasons.length).toBeLessThanOrEqual(quick.looks);
      expect(sent(world, "deposit")).toBe(1);
    },
  );

  test("one failed look spoils not-executed, but not executed", async () => {
    const world = await startWorld();
    const fault = { operation: "getOrderDetails", at: "before-execute", kind: "close" } as const;
    for (const [at, verdict] of [
      ["after-execute", "executed"],
      ["before-execute", "still-unclear"],
    ] as const) {
      const orderNumber = approved(world);
      const before = await snapshot(world, orderNumber);
      const lost = await lose(world, "deposit", { orderNumber, ...money }, { at });
      world.sandbox.fault(fault);
      expect((await reconcile(world.client, lost, { ...quick, before })).verdict).toBe(verdict);
    }
  });

  test("without an order number nothing is asked, and the reason says what to do next time", async () => {
    const world = await startWorld();
    const parameters = { sourceOrderNumber: approved(world), orderDescription: "Abo", ...money };
    const lost = await lose(world, "recurPayment", parameters);
    const found = await reconcile(world.client, lost, quick);
    expect(found).toMatchObject({ verdict: "still-unclear", reasons: [expect.stringContaining("Reserve one")] });
    expect(world.sandbox.requests()).toHaveLength(1);
  });

  test("an operation that only reads may be called again", async () => {
    const world = await startWorld();
    const lost = await lose(world, "getOrderDetails", { orderNumber: approved(world) });
    expect((await reconcile(world.client, lost, quick)).reasons).toEqual([expect.stringContaining("called again")]);
  });
});

describe("looking is bounded", () => {
  test("by the number of looks, by time and by the caller", async () => {
    const world = await startWorld();
    const lost = await lose(world, "deposit", { orderNumber: approved(world), ...money }, { at: "before-execute" });
    await reconcile(world.client, lost, { interval: 1, looks: 7, settle: 0 });
    expect(sent(world, "getOrderDetails")).toBe(7);
    onTestFinished(holdClock());
    const startedAt = performance.now();
    const late = await passUntil(reconcile(world.client, lost, { interval: 10_000, timeout: 100 }));
    const aborted = await reconcile(world.client, lost, { signal: AbortSignal.abort() });
    expect([late.verdict, aborted.verdict]).toEqual(["still-unclear", "still-unclear"]);
    expect(performance.now() - startedAt).toBe(100);
    expect(sent(world, "deposit")).toBe(1);
  });

  test.each([{ looks: 0 }, { looks: 101 }, { looks: 1.5 }, { interval: -1 }, { timeout: 0 }, { settle: NaN }])(
    "%o is refused",
    async (options) => {
      const world = await startWorld();
      const lost = await lose(world, "deposit", { orderNumber: approved(world), ...money });
      await expect(reconcile(world.client, lost, options)).rejects.toThrow(
        /^reconcile: \w+: given .*, allowed a whole/,
      );
    },
  );
});

describe("what is no unknown outcome", () => {
  test.each([
    ["undefined", undefined, "given undefined"],
    ["a promise", Promise.resolve(), "given a promise: await the call first"],
    ["a result that is done", { outcome: "done", data: {} }, "given one that is done"],
    ["a result that is refused", { outcome: "refused" }, "given one that is refused"],
    ["an intent without parameters", { id: "1", operation: "deposit" }, "given an object"],
    ["a text", "deposit", "given string"],
  ])("%s is a TypeError that says what was expected", async (_, subject, given) => {
    const world = await startWorld();
    const thrown = untyped.reconcile(world.client, subject).catch((error: unknown) => error);
    expect(await thrown).toEqual(
      new TypeError(`reconcile takes a result whose outcome is "unknown", or an intent; ${given}`),
    );
    expect(world.sandbox.requests()).toEqual([]);
  });
});
