import { describe, expect, test } from "vitest";
import { eur, startStateful } from "../support/stateful.js";
import { abo, initial, transfer } from "./orders.js";

const DAY = 24 * 60 * 60 * 1000;

describe("recurPayment", () => {
  test.each([
    ["SINGLE", "2 30013"],
    ["INITIAL", "0"],
  ] as const)("from a %s order: %s", async (transactionIdentifier, code) => {
    const gateway = await startStateful();
    const { sandbox } = gateway;
    const source = sandbox.createOrder({ paymentType: "CCARD", amount: "10.00", transactionIdentifier });
    expect(await gateway.code("recurPayment", abo(source.orderNumber))).toBe(code);
  });

  test("SINGLE is the default, of orders and of recurring payments", async () => {
    const gateway = await startStateful();
    const { orderNumber } = gateway.sandbox.createOrder({ paymentType: "CCARD", amount: "10.00" });
    expect(await gateway.code("recurPayment", abo(orderNumber))).toBe("2 30013");
    const second = (await gateway.call("recurPayment", abo(initial(gateway))))["orderNumber"] ?? "";
    expect(await gateway.code("recurPayment", abo(second))).toBe("2 30013");
  });

  test("a source is 400 days old at most, by the sandbox's clock", async () => {
    const gateway = await startStateful();
    const source = initial(gateway);
    gateway.sandbox.clock.advance(400 * DAY - 10_000);
    expect(await gateway.code("recurPayment", abo(source))).toBe("0");
    gateway.sandbox.clock.advance(20_000);
    expect(await gateway.code("recurPayment", abo(source))).toBe("2 30013");
  });

  test("the source is left alone; reversed and expired orders will do", async () => {
    const gateway = await startStateful();
    const source = initial(gateway);
    const before = await gateway.details(source);
    await gateway.call("recurPayment", abo(source));
    expect(await gateway.details(source)).toEqual(before);
    gateway.sandbox.expireApprovals();
    expect(await gateway.code("recurPayment", abo(source))).toBe("0");
    await gateway.code("approveReversal", { orderNumber: source });
    expect(await gateway.code("recurPayment", abo(source))).toBe("0");
  });

  test.each([
    ["Yes", "payment_deposited", "2.00"],
    ["yes", "payment_deposited", "2.00"],
    ["No", "payment_approved", "0"],
  ])("autoDeposit %s: %s", async (autoDeposit, state, depositAmount) => {
    const gateway = await startStateful();
    const { orderNumber = "" } = await gateway.call("recurPayment", abo(initial(gateway), { autoDeposit }));
    expect(await gateway.details(orderNumber)).toMatchObject({
      "payment.1.1.state": state,
      "order.1.depositAmount": depositAmount,
      "order.1.orderDescription": "Abo",
    });
    gateway.sandbox.closeDay();
    expect(await gateway.code("refund", { orderNumber, ...eur("2.00") })).toBe(autoDeposit === "No" ? "2 30013" : "0");
  });

  test("the new order shows its source, and the method as the source does", async () => {
    const gateway = await startStateful();
    const made = gateway.sandbox.createOrder({
      paymentType: "CCARD",
      amount: "10.00",
      acquirer: "Hobex",
      transactionIdentifier: "INITIAL",
    });
    const fromCard = (await gateway.call("recurPayment", abo(made.orderNumber)))["orderNumber"] ?? "";
    const shown = { "order.1.acquirer": "Hobex", "order.1.sourceOrderNumber": made.orderNumber };
    expect(await gateway.details(fromCard)).toMatchObject(shown);
    const sofort = initial(gateway, "SOFORTUEBERWEISUNG");
    const fromSofort = (await gateway.call("recurPayment", abo(sofort)))["orderNumber"] ?? "";
    expect(await gateway.details(fromSofort)).toMatchObject({
      "order.1.state": "ORDERED",
      "payment.1.1.state": "payment_deposited",
      "order.1.depositAmount": "2.00",
    });
  });
});

describe("transferFund", () => {
  test.each([
    ["CCARD", "REFUNDREVERSAL", "0"],
    ["SEPA-DD", undefined, "2 30007"],
    ["SKRILLWALLET", undefined, "2 30007"],
  ] as const)("a credit made from %s allows %s before the closing: %s", async (paymentType, allowed, code) => {
    const gateway = await startStateful();
    const { creditNumber = "" } = await gateway.call("transferFund", transfer(initial(gateway, paymentType)));
    const orderNumber = gateway.sandbox.orders().at(-1)?.orderNumber ?? "";
    const pairs = await gateway.details(orderNumber);
    expect(pairs["credit.1.1.operationsAllowed"]).toBe(allowed);
    expect(await gateway.code("refundReversal", { orderNumber, creditNumber })).toBe(code);
    expect((await gateway.details(orderNumber))["order.1.credits"]).toBe(code === "0" ? "0" : "1");
  });

  test("makes a refundable order with one credit, which nothing can undo", async () => {
    const gateway = await startStateful();
    const { creditNumber = "" } = await gateway.call("transferFund", transfer(initial(gateway, "SOFORTUEBERWEISUNG")));
    const orderNumber = gateway.sandbox.orders().at(-1)?.orderNumber ?? "";
    const pairs = await gateway.details(orderNumber);
    expect(pairs).toMatchObject({
      "order.1.state": "REFUNDABLE",
      "order.1.payments": "0",
      "order.1.credits": "1",
      "order.1.refundAmount": "3.00",
      "credit.1.1.creditNumber": creditNumber,
      "credit.1.1.state": "credit_refunded",
    });
    expect(Object.keys(pairs).filter((name) => name.endsWith("operationsAllowed"))).toEqual([]);
    expect(await gateway.code("refundReversal", { orderNumber, creditNumber })).toBe("2 30007");
    expect(await gateway.code("refund", { orderNumber, ...eur("1.00") })).toBe("2 30007");
    gateway.sandbox.closeDay();
    expect((await gateway.details(orderNumber))["credit.1.1.state"]).toBe("credit_closed");
  });

  test("to a bank account it needs no source", async () => {
    const gateway = await startStateful();
    const bank = { bankAccountOwner: "Max", bankBic: "PNAGDE00000", bankAccountIban: "DE35888888880000112233" };
    const own = { orderDescription: "Out", ...eur("3.00"), fundTransferType: "SEPA-CT", ...bank };
    expect(await gateway.code("transferFund", own)).toBe("0");
    expect(gateway.sandbox.orders().at(-1)).toMatchObject({ order: { paymentType: "SEPA-CT" }, state: "REFUNDABLE" });
  });
});
