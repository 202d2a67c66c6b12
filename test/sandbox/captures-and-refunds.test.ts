import { describe, expect, test } from "vitest";
import { eur, startStateful } from "../support/stateful.js";
import type { Stateful } from "../support/stateful.js";

const above = "1 18017";

function cardOrder({ sandbox }: Stateful, amount: string, splitCapture = true): string {
  return sandbox.createOrder({ paymentType: "CCARD", amount, splitCapture }).orderNumber;
}

/** State, approved and captured of every payment, and the sums of the order. */
async function sumsOf({ details }: Stateful, orderNumber: string): Promise<string[]> {
  const pairs = await details(orderNumber);
  const of = (prefix: string, ...names: string[]): string =>
    names.map((name) => pairs[`${prefix}.${name}`] ?? "").join(" ");
  const payments = Array.from({ length: Number(pairs["order.1.payments"]) }, (_, index) =>
    of(`payment.1.${index + 1}`, "state", "approveAmount", "depositAmount").replace("payment_", ""),
  );
  return [...payments, of("order.1", "approveAmount", "depositAmount", "refundAmount")];
}

test("split capture: parts become payments of their own, up to what was approved", async () => {
  const gateway = await startStateful();
  const { call, code } = gateway;
  const orderNumber = cardOrder(gateway, "10.00");
  const first = await call("deposit", { orderNumber, ...eur("4.00") });
  expect(first["paymentNumber"]).not.toBe(orderNumber);
  expect(await sumsOf(gateway, orderNumber)).toEqual(["approved 6.00 0.00", "deposited 4.00 4.00", "6.00 4.00 0"]);
  expect(await code("deposit", { orderNumber, ...eur("6.01") })).toBe(above);
  expect(await call("deposit", { orderNumber, ...eur("6.00") })).toEqual({ status: "0", paymentNumber: orderNumber });
  expect(await sumsOf(gateway, orderNumber)).toEqual(["deposited 6.00 6.00", "deposited 4.00 4.00", "0 10.00 0"]);
  expect(await code("deposit", { orderNumber, ...eur("0.01") })).toBe("2 30013");
});

test("partial capture alone: the rest of the approval is gone", async () => {
  const gateway = await startStateful();
  const orderNumber = cardOrder(gateway, "10.00", false);
  const answer = await gateway.call("deposit", { orderNumber, ...eur("4.00") });
  expect(answer).toEqual({ status: "0", paymentNumber: orderNumber });
  expect(await sumsOf(gateway, orderNumber)).toEqual(["deposited 10.00 4.00", "0 4.00 0"]);
  expect(await gateway.code("deposit", { orderNumber, ...eur("6.00") })).toBe("2 30013");
  gateway.sandbox.closeDay();
  expect(await gateway.code("refund", { orderNumber, ...eur("4.01") })).toBe(above);
  expect(await gateway.code("refund", { orderNumber, ...eur("4.00") })).toBe("0");
});

test("parts that are taken back make one approval again, with the order's number", async () => {
  const gateway = await startStateful();
  const { call, code } = gateway;
  const orderNumber = cardOrder(gateway, "10.00");
  const { paymentNumber = "" } = await call("deposit", { orderNumber, ...eur("4.00") });
  await call("deposit", { orderNumber, ...eur("6.00") });
  expect(await code("depositReversal", { orderNumber, paymentNumber })).toBe("0");
  expect(await sumsOf(gateway, orderNumber)).toEqual(["deposited 6.00 6.00", "approved 4.00 0.00", "4.00 6.00 0"]);
  expect(await code("depositReversal", { orderNumber, paymentNumber: orderNumber })).toBe("0");
  expect(await sumsOf(gateway, orderNumber)).toEqual(["approved 10.00 0.00", "10.00 0 0"]);
  expect((await gateway.details(orderNumber))["payment.1.1.paymentNumber"]).toBe(orderNumber);
});

test("only what was closed can be paid back, in parts, and never more", async () => {
  const gateway = await startStateful();
  const { sandbox, code, details } = gateway;
  const orderNumber = cardOrder(gateway, "10.00");
  await code("deposit", { orderNumber, ...eur("4.00") });
  sandbox.closeDay();
  await code("deposit", { orderNumber, ...eur("3.00") });
  expect(await code("refund", { orderNumber, ...eur("4.01") })).toBe(above);
  expect(await code("refund", { orderNumber, ...eur("1.00") })).toBe("0");
  expect(await code("refund", { orderNumber, ...eur("3.00") })).toBe("0");
  expect(await details(orderNumber)).not.toHaveProperty("order.1.operationsAllowed");
  expect(await code("refund", { orderNumber, ...eur("0.01") })).toBe(above);
  sandbox.closeDay();
  expect(await details(orderNumber)).toHaveProperty(["order.1.operationsAllowed"], "REFUND");
  expect(await code("refund", { orderNumber, ...eur("3.01") })).toBe(above);
  expect(await code("refund", { orderNumber, ...eur("3,00") })).toBe("0");
  expect((await details(orderNumber))["order.1.refundAmount"]).toBe("7.00");
});

test("a refund can be taken back until the day is closed, and is free to be made again", async () => {
  const { sandbox, call, code, details } = await startStateful();
  const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount: "10.00" });
  await code("deposit", { orderNumber, ...eur("10.00") });
  sandbox.closeDay();
  const { creditNumber = "" } = await call("refund", { orderNumber, ...eur("10.00") });
  expect(await details(orderNumber)).toMatchObject({
    "credit.1.1.creditNumber": creditNumber,
    "credit.1.1.amount": "10.00",
    "credit.1.1.state": "credit_refunded",
    "credit.1.1.operationsAllowed": "REFUNDREVERSAL",
  });
  expect(await code("refundReversal", { orderNumber, creditNumber })).toBe("0");
  expect(await code("refundReversal", { orderNumber, creditNumber })).toBe("1 18013");
  const again = await call("refund", { orderNumber, ...eur("10.00") });
  sandbox.closeDay();
  expect(await code("refundReversal", { orderNumber, creditNumber: again["creditNumber"] ?? "" })).toBe("2 30013");
  const closed = await details(orderNumber);
  expect(closed).toMatchObject({ "credit.1.1.state": "credit_closed", "credit.1.1.batchNumber": "2" });
  expect(closed).not.toHaveProperty(["credit.1.1.operationsAllowed"]);
});

describe("amounts and currencies", () => {
  const wrongMoney: [name: string, money: { amount: string; currency: string }, code: string][] = [
    ["another currency", { amount: "1.00", currency: "USD" }, "1 18019"],
    ["the right currency by its number", { amount: "1.00", currency: "978" }, "0"],
    ["zero", { amount: "0.00", currency: "EUR" }, above],
    ["zero without decimals", { amount: "0", currency: "EUR" }, above],
    ["too many decimals", { amount: "1.001", currency: "EUR" }, above],
    ["a comma", { amount: "1,5", currency: "EUR" }, "0"],
    ["a sign", { amount: "-1.00", currency: "EUR" }, "1 16017"],
    ["more than approved", { amount: "10.01", currency: "EUR" }, above],
    ["far more than a number holds exactly", { amount: "99999999999999999999.00", currency: "EUR" }, above],
  ];
  test.each(wrongMoney)("deposit of %s", async (_name, money, code) => {
    const gateway = await startStateful();
    const orderNumber = cardOrder(gateway, "10.00");
    expect(await gateway.code("deposit", { orderNumber, ...money })).toBe(code);
  });

  test.each([
    ["JPY", "1200", "1200", "1200"],
    ["EUR", "12", "12.00", "12.00"],
    ["BHD", "1.5", "1.500", "1.500"],
  ] as const)(
    "%s: %s is shown as %s; no sum of an order is 0, of a payment 0 with decimals",
    async (currency, amount, shown, captured) => {
      const { sandbox, code, details } = await startStateful();
      const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount, currency });
      const zero = shown.replace(/\d+/, "0").replace(/\.\d+/, (digits) => `.${"0".repeat(digits.length - 1)}`);
      expect(await details(orderNumber)).toMatchObject({
        "order.1.amount": shown,
        "order.1.approveAmount": shown,
        "order.1.depositAmount": "0",
        "order.1.refundAmount": "0",
        "payment.1.1.approveAmount": shown,
        "payment.1.1.depositAmount": zero,
      });
      expect(await code("deposit", { orderNumber, amount, currency })).toBe("0");
      expect(await details(orderNumber)).toMatchObject({
        "order.1.approveAmount": "0",
        "order.1.depositAmount": captured,
        "payment.1.1.depositAmount": captured,
      });
    },
  );
});
