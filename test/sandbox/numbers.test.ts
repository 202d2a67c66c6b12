import { describe, expect, test } from "vitest";
import { eur, startStateful } from "../support/stateful.js";
import type { Own } from "../support/stateful.js";
import { abo, initial, transfer } from "./orders.js";

const profiles = ["seamless", "toolkit"] as const;

describe.each(profiles)("numbers come from one pool, and a preset one is used once (%s)", (profile) => {
  test("no number is given out twice, whatever it is for", async () => {
    const gateway = await startStateful();
    const { sandbox, call } = gateway;
    const orderNumber = initial(gateway);
    const numbers = [orderNumber];
    const ask = async (operation: string, own: Own, name: string): Promise<void> => {
      numbers.push((await call(operation, own, profile))[name] ?? "none");
    };
    await ask("generateOrderNumber", {}, "orderNumber");
    await ask("deposit", { orderNumber, ...eur("4.00") }, "paymentNumber");
    sandbox.closeDay();
    await ask("refund", { orderNumber, ...eur("1.00") }, "creditNumber");
    await ask("refund", { orderNumber, ...eur("1.00") }, "creditNumber");
    await ask("recurPayment", abo(orderNumber), "orderNumber");
    await ask("transferFund", transfer(orderNumber), "creditNumber");
    numbers.push(sandbox.orders().at(-1)?.orderNumber ?? "none", initial(gateway));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).not.toContain("none");
  });

  test("a generated number makes one order, and the second attempt is told that it was processed", async () => {
    const gateway = await startStateful();
    const { call, code } = gateway;
    const source = initial(gateway);
    const { orderNumber = "" } = await call("generateOrderNumber", {}, profile);
    expect(await call("recurPayment", abo(source, { orderNumber }), profile)).toEqual({ status: "0", orderNumber });
    expect(await code("recurPayment", abo(source, { orderNumber }), profile)).toBe("1 13011");
    expect(await code("transferFund", transfer(source, { orderNumber }), profile)).toBe("1 13011");
    expect(await code("transferFund", transfer(source, { creditNumber: orderNumber }), profile)).toBe("1 13013");
    expect(() => gateway.sandbox.createOrder({ paymentType: "CCARD", amount: "1", orderNumber })).toThrow(
      /used already/,
    );
  });

  test("numbers of payments and credits are taken, too", async () => {
    const gateway = await startStateful();
    const { sandbox, call, code } = gateway;
    const orderNumber = initial(gateway);
    const { paymentNumber = "" } = await call("deposit", { orderNumber, ...eur("4.00") });
    sandbox.closeDay();
    const { creditNumber = "" } = await call("refund", { orderNumber, ...eur("1.00") });
    for (const used of [paymentNumber, creditNumber]) {
      expect(await code("recurPayment", abo(orderNumber, { orderNumber: used }), profile)).toBe("1 13011");
      expect(await code("transferFund", transfer(orderNumber, { creditNumber: used }), profile)).toBe("1 13013");
    }
  });

  test("a preset number that would have been next is not given out beside itself", async () => {
    const gateway = await startStateful();
    const source = initial(gateway);
    const next = String(Number(source) + 1);
    expect(await gateway.call("transferFund", transfer(source, { creditNumber: next }), profile)).toEqual({
      status: "0",
      creditNumber: next,
    });
    expect(
      await gateway.code("transferFund", transfer(source, { orderNumber: "77", creditNumber: "77" }), profile),
    ).toBe("1 13013");
  });
});

describe("unknown orders, payments and credits", () => {
  const unknown = "999999998";
  test.each<[operation: string, own: Own, code: string]>([
    ["deposit", { orderNumber: unknown, ...eur("1.00") }, "1 18011"],
    ["refund", { orderNumber: unknown, ...eur("1.00") }, "1 18011"],
    ["approveReversal", { orderNumber: unknown }, "1 18011"],
    ["depositReversal", { orderNumber: unknown, paymentNumber: unknown }, "1 18011"],
    ["refundReversal", { orderNumber: unknown, creditNumber: unknown }, "1 18011"],
    ["depositReversal", { orderNumber: "23473341", paymentNumber: unknown }, "1 18012"],
    ["refundReversal", { orderNumber: "1453243", creditNumber: unknown }, "1 18013"],
    ["recurPayment", abo(unknown), "1 18159"],
    ["transferFund", transfer(unknown), "1 18159"],
    ["getOrderDetails", { orderNumber: unknown }, "0"],
  ])("%s %j: %s", async (operation, own, code) => {
    const gateway = await startStateful();
    for (const profile of profiles) expect(await gateway.code(operation, own, profile)).toBe(code);
  });
});
