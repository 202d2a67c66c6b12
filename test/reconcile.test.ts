/** Promise: after an answer was lost, reconcile tells what happened, and never sends again. */
import { describe, expect, test } from "vitest";
import { orThrow, reconcile, refund, reserveOrderNumber } from "../generated/index.js";
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
