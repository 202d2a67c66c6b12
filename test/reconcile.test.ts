/** Promise: after an answer was lost, reconcile tells what happened, says so when it cannot, and never sends again. */
import { describe, expect, onTestFinished, test } from "vitest";
import { getOrderDetails, orThrow, reconcile, refund, reserveOrderNumber, deposit } from "../generated/index.js";
import type { Client, Order, ReconcileOptions, Reconciliation, Unknown } from "../generated/index.js";
import { startSandbox } from "../sandbox/index.js";
import type { FaultOptions, Sandbox } from "../sandbox/index.js";
import { demoClient } from "./support/clients.js";
import { callOperation } from "./support/untyped.js";

/** As a caller without types sees it, who reads JSON back. */
interface Untyped {
  reconcile(client: Client, subject: unknown, options?: ReconcileOptions): Promise<Reconciliation>;
}
const untyped: Untyped = { reconcile };

const money = { amount: "10.00", currency: "EUR" } as const;
const quick = { interval: 5, looks: 3, settle: 0 } as const;

interface World {
  readonly sandbox: Sandbox;
  readonly client: Client;
}

async function startWorld(): Promise<World> {
  const sandbox = await startSandbox({ mode: "stateful" });
  onTestFinished(() => sandbox.close());
  return { sandbox, client: demoClient({ baseUrl: sandbox.url, timeout: 2_000 }) };
}

function approved({ sandbox }: World, amount = "10.00"): string {
  return sandbox.createOrder({ paymentType: "CCARD", amount, transactionIdentifier: "INITIAL" }).orderNumber;
}

async function captured(world: World, amount = "10.00"): Promise<string> {
  const orderNumber = approved(world, amount);
  orThrow(await deposit(world.client, { orderNumber, amount, currency: "EUR" }));
  return orderNumber;
}

async function closed(world: World): Promise<string> {
  const orderNumber = await captured(world);
  world.sandbox.closeDay();
  return orderNumber;
}

async function snapshot({ client }: World, orderNumber: string): Promise<Order | null> {
  return orThrow(await getOrderDetails(client, { orderNumber })).order;
}

/** Makes a call whose answer gets lost. */
async function lose(
  { sandbox, client }: World,
  operation: string,
  parameters: object,
  fault: Partial<FaultOptions> = {},
): Promise<Unknown> {
  sandbox.fault({ operation, at: "after-execute", kind: "close", ...fault });
  const result = await callOperation(client, operation, parameters);
  if (result.outcome !== "unknown") throw new Error(`the answer was not lost: ${result.outcome}`);
  return result;
}

function sent({ sandbox }: World, operation: string): number {
  return sandbox.requests().filter((request) => request.operation === operation).length;
}

type Setup = (world: World) => Promise<object & { orderNumber: string }>;

const transfer = { ...money, orderDescription: "payout", customerStatement: "payout" };
const reserved = async ({ client }: World): Promise<{ orderNumber: string }> => ({
  orderNumber: await reserveOrderNumber(client),
});

const cases: readonly (readonly [title: string, operation: string, setup: Setup])[] = [
  ["approveReversal", "approveReversal", (world) => Promise.resolve({ orderNumber: approved(world) })],
  ["deposit", "deposit", (world) => Promise.resolve({ orderNumber: approved(world), ...money })],
  [
    "depositReversal",
    "depositReversal",
    async (world) => {
      const orderNumber = await captured(world);
      return { orderNumber, paymentNumber: orderNumber };
    },
  ],
  ["refund", "refund", async (world) => ({ orderNumber: await closed(world), ...money })],
  [
    "refundReversal",
    "refundReversal",
    async (world) => {
      const orderNumber = await closed(world);
      return { orderNumber, ...orThrow(await refund(world.client, { orderNumber, ...money })) };
    },
  ],
  [
    "recurPayment",
    "recurPayment",
    async (world) => ({
      ...(await reserved(world)),
      ...money,
      orderDescription: "Abo",
      sourceOrderNumber: approved(world),
    }),
  ],
  [
    "transferFund EXISTINGORDER",
    "transferFund",
    async (world) => ({
      ...(await reserved(world)),
      ...transfer,
      fundTransferType: "EXISTINGORDER",
      sourceOrderNumber: world.sandbox.createOrder({ paymentType: "SOFORTUEBERWEISUNG", amount: "10.00" }).orderNumber,
    }),
  ],
  [
    "transferFund SEPA-CT",
    "transferFund",
    async (world) => ({
      ...(await reserved(world)),
      ...transfer,
      fundTransferType: "SEPA-CT",
      bankAccountOwner: "Max Mustermann",
      bankBic: "PNAGDE00000",
      bankAccountIban: "DE35888888880000112233",
    }),
  ],
  [
    "transferFund SKRILLWALLET",
    "transferFund",
    async (world) => ({
      ...(await reserved(world)),
      ...transfer,
      fundTransferType: "SKRILLWALLET",
      consumerEmail: "a@b.example",
    }),
  ],
  [
    "transferFund MONETA",
    "transferFund",
    async (world) => ({
      ...(await reserved(world)),
      ...transfer,
      fundTransferType: "MONETA",
      consumerWalletId: "4711",
      creditNumber: "777000777",
    }),
  ],
];

describe.each([false, true])("with the order as it was before: %s", (hasBefore) => {
  describe.each(cases)("%s", (_, operation, setup) => {
    test.each([
      ["after-execute", "executed"],
      ["before-execute", "not-executed"],
    ] as const)("lost %s is found out as %s", async (at, verdict) => {
      const world = await startWorld();
      const parameters = await setup(world);
      const before = await snapshot(world, parameters.orderNumber);
      const options: ReconcileOptions = hasBefore ? { ...quick, before } : quick;
      const already = sent(world, operation);
      const result = await lose(world, operation, parameters, { at });
      // What was written down counts as much as the result itself.
      const writtenDown: unknown = JSON.parse(JSON.stringify(result.intent));
      const found = await reconcile(world.client, result, options);
      expect(found).toMatchObject({ verdict });
      expect(await untyped.reconcile(world.client, writtenDown, options)).toEqual(found);
      if (verdict === "executed") expect(numberIn(found, operation)).toMatch(/^\d+$/);
      expect(found.reasons).toHaveLength(verdict === "executed" ? 1 : quick.looks);
      expect(sent(world, operation)).toBe(already + 1);
    });
  });
});

/** The number that the lost answer had; approveReversal has none. */
function numberIn(found: Reconciliation, operation: string): string | undefined {
  if (operation === "approveReversal") return found.order?.orderNumber;
  if (operation === "recurPayment") return found.orderNumber;
  return operation.startsWith("deposit") ? found.paymentNumber : found.creditNumber;
}

describe("two calls of one amount", () => {
  const half = { amount: "5.00", currency: "EUR" } as const;

  test.each([
    ["deposit", approved, "after-execute", "executed"],
    ["deposit", approved, "before-execute", "not-executed"],
    ["refund", closed, "after-execute", "executed"],
    ["refund", closed, "before-execute", "not-executed"],
  ] as const)("%s %s: told apart with before, else unclear", async (operation, setup, at, verdict) => {
    const world = await startWorld();
    const orderNumber = await setup(world);
    const first = orThrow(await callOperation(world.client, operation, { orderNumber, ...half }));
    const before = await snapshot(world, orderNumber);
    const result = await lose(world, operation, { orderNumber, ...half }, { at });
    const found = await reconcile(world.client, result, { ...quick, before });
    expect(found.verdict).toBe(verdict);
    expect(Object.values(first)).not.toContain(found.paymentNumber ?? found.creditNumber);
    expect((await reconcile(world.client, result, quick)).verdict).toBe("still-unclear");
  });

  test("a credit that is older than the call in every zone of the world cannot be its effect", async () => {
    const world = await startWorld();
    const orderNumber = await closed(world);
    world.sandbox.clock.advance(-13 * 3_600_000);
    orThrow(await refund(world.client, { orderNumber, ...half }));
    const lost = await lose(world, "refund", { orderNumber, ...half }, { at: "before-execute" });
    expect((await reconcile(world.client, lost, quick)).verdict).toBe("not-executed");
    world.sandbox.clock.set(new Date());
    const { creditNumber, verdict } = await reconcile(
      world.client,
      await lose(world, "refund", { orderNumber, ...half }),
      quick,
    );
    expect(verdict).toBe("executed");
    expect(creditNumber).toBe(
      world.sandbox.orders().find((order) => order.orderNumber === orderNumber)?.credits[1]?.["creditNumber"],
    );
  });

  test("one that is eleven hours old by the gateway's clock may be new", async () => {
    const world = await startWorld();
    const orderNumber = await closed(world);
    world.sandbox.clock.advance(-11 * 3_600_000);
    orThrow(await refund(world.client, { orderNumber, ...half }));
    const lost = await lose(world, "refund", { orderNumber, ...half }, { at: "before-execute" });
    expect((await reconcile(world.client, lost, quick)).verdict).toBe("still-unclear");
  });
});

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
    const world = await startWorld();
    const orderNumber = approved(world);
    const client = demoClient({ baseUrl: world.sandbox.url, timeout: 50 });
    world.sandbox.fault({ operation: "deposit", at: "before-execute", kind: "delay", milliseconds: 400 });
    const lost = await deposit(client, { orderNumber, ...money });
    if (lost.outcome !== "unknown") throw new Error(lost.outcome);
    const found = await reconcile(world.client, lost, { interval: 5, looks: 3, settle: 600 });
    expect(found).toMatchObject({ verdict: "executed", paymentNumber: orderNumber });
    expect(found.reasons).toHaveLength(3);
    expect(sent(world, "deposit")).toBe(1);
  });

  test("before that, nothing is said to be missing", async () => {
    const world = await startWorld();
    const lost = await lose(world, "deposit", { orderNumber: approved(world), ...money }, { at: "before-execute" });
    const found = await reconcile(world.client, lost, { interval: 5, timeout: 200 });
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
      const found = await reconcile(world.client, lost, { ...quick, timeout: 300 });
      expect(found.verdict).toBe("still-unclear");
      expect(found.reasons.length).toBeLessThanOrEqual(quick.looks);
      expect(sent(world, "deposit")).toBe(1);
    },
  );

  test("one failed look spoils not-executed, but not executed", async () => {
    const world = await startWorld();
    const fault = { operation: "getOrderDetails", at: "before-execute", kind: "close" } as const;
    const lost = await lose(world, "deposit", { orderNumber: approved(world), ...money });
    world.sandbox.fault(fault);
    expect((await reconcile(world.client, lost, quick)).verdict).toBe("executed");
    const never = await lose(world, "deposit", { orderNumber: approved(world), ...money }, { at: "before-execute" });
    world.sandbox.fault(fault);
    expect((await reconcile(world.client, never, quick)).verdict).toBe("still-unclear");
  });

  test("without an order number nothing is asked, and the reason says what to do next time", async () => {
    const world = await startWorld();
    const parameters = { sourceOrderNumber: approved(world), orderDescription: "Abo", ...money };
    const lost = await lose(world, "recurPayment", parameters);
    const found = await reconcile(world.client, lost, quick);
    expect(found).toMatchObject({ verdict: "still-unclear", reasons: [expect.stringContaining("reserveOrderNumber")] });
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
    const startedAt = performance.now();
    const late = await reconcile(world.client, lost, { interval: 10_000, timeout: 100 });
    const aborted = await reconcile(world.client, lost, { signal: AbortSignal.abort() });
    expect([late.verdict, aborted.verdict]).toEqual(["still-unclear", "still-unclear"]);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
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
