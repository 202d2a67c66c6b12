/** Promise: after an answer was lost, reconcile tells what happened, and never sends again. */
import { describe, expect, test } from "vitest";
import { generateOrderNumber, orThrow, reconcile, refund } from "../generated/index.js";
import type { ReconcileOptions, Reconciliation } from "../generated/index.js";
import {
  approved,
  captured,
  closed,
  lose,
  money,
  quick,
  sent,
  snapshot,
  startWorld,
  untyped,
} from "./support/lost-calls.js";
import type { World } from "./support/lost-calls.js";
import { callOperation } from "./support/untyped.js";

type Setup = (world: World) => Promise<object & { orderNumber: string }>;

const transfer = { ...money, orderDescription: "payout", customerStatement: "payout" };
const reserved = async ({ client }: World): Promise<{ orderNumber: string }> => ({
  orderNumber: orThrow(await generateOrderNumber(client)).orderNumber,
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
      // Without the order as it was, only a number of its own tells that it was this call.
      const canTell = hasBefore || makesOrder(operation) || verdict === "not-executed";
      expect(found.verdict).toBe(canTell ? verdict : "still-unclear");
      expect(await untyped.reconcile(world.client, writtenDown, options)).toEqual(found);
      if (found.verdict === "executed") expect(numberIn(found, operation)).toMatch(/^\d+$/);
      expect(new Set(found.reasons).size).toBe(found.reasons.length);
      expect(sent(world, operation)).toBe(already + 1);
    });
  });
});

function makesOrder(operation: string): boolean {
  return operation === "recurPayment" || operation === "transferFund";
}

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

  test.each([-13, 0, 13])("the gateway's clock, %d hours off, tells nothing", async (hours) => {
    const world = await startWorld();
    const orderNumber = await closed(world);
    world.sandbox.clock.advance(hours * 3_600_000);
    const before = await snapshot(world, orderNumber);
    const lost = await lose(world, "refund", { orderNumber, ...half });
    expect((await reconcile(world.client, lost, quick)).verdict).toBe("still-unclear");
    const { creditNumber, verdict } = await reconcile(world.client, lost, { ...quick, before });
    const made = world.sandbox.orders().find((order) => order.orderNumber === orderNumber)?.credits[0];
    expect([verdict, creditNumber]).toEqual(["executed", made?.["creditNumber"]]);
  });

  test("in parallel: neither is told what may be the other's, until that one is found out", async () => {
    const world = await startWorld();
    const orderNumber = await closed(world);
    const before = await snapshot(world, orderNumber);
    const one = await lose(world, "refund", { orderNumber, ...half });
    const other = await lose(world, "refund", { orderNumber, ...half }, { at: "before-execute" });
    const found = await Promise.all([one, other].map((lost) => reconcile(world.client, lost, { ...quick, before })));
    expect(found.map(({ verdict }) => verdict)).toEqual(["still-unclear", "still-unclear"]);
    // Whoever knows whose the credit is can say so, and then the other one is known not to have made any.
    const made = world.sandbox.orders().find((order) => order.orderNumber === orderNumber)?.credits[0];
    const known = [String(made?.["creditNumber"])];
    expect((await reconcile(world.client, other, { ...quick, before, known })).verdict).toBe("not-executed");
    expect(await reconcile(world.client, one, { ...quick, before })).toMatchObject({
      verdict: "executed",
      creditNumber: known[0],
    });
  });

  test("in parallel: what the one got that was answered, the lost one did not", async () => {
    const world = await startWorld();
    const orderNumber = await closed(world);
    const before = await snapshot(world, orderNumber);
    const [lost] = await Promise.all([
      lose(world, "refund", { orderNumber, ...half }, { at: "before-execute" }),
      callOperation(world.client, "refund", { orderNumber, ...half }),
    ]);
    expect((await reconcile(world.client, lost, { ...quick, before })).verdict).toBe("not-executed");
  });
});
