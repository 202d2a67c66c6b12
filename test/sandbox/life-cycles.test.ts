import { describe, expect, test } from "vitest";
import type { OrderOptions } from "../../sandbox/index.js";
import { eur, startStateful } from "../support/stateful.js";
import type { Own } from "../support/stateful.js";

const profiles = ["seamless", "toolkit"] as const;
const method = "2 30007";
const state = "2 30013";

/** What each group answers: to operations on a new order, and after deposit and day-end closing. From the guide's diagrams. */
interface Row {
  readonly start: "payment_approved" | "payment_deposited";
  /** On the new order: approveReversal comes last, as it ends the order. */
  readonly depositReversalBefore: string;
  readonly deposit: string;
  readonly refundBefore: string;
  readonly depositReversal: string;
  readonly refund: string;
  readonly refundReversal: string;
  readonly expiry: "payment_approved" | "payment_approvalexpired" | "payment_deposited";
  readonly approveReversal: string;
  readonly recurPayment: string;
  readonly transferFund: string;
}

const card: Row = {
  start: "payment_approved",
  depositReversalBefore: state,
  deposit: "0",
  refundBefore: state,
  depositReversal: "0",
  refund: "0",
  refundReversal: "0",
  expiry: "payment_approvalexpired",
  approveReversal: "0",
  recurPayment: "0",
  transferFund: "0",
};
const noReversal = { depositReversalBefore: method, depositReversal: method };
const noRefund = { refundBefore: method, refund: method, refundReversal: "1 18013" } as const;
const noRecurring = { recurPayment: method, transferFund: method };
const paidAtOnce: Row = {
  ...card,
  ...noReversal,
  ...noRefund,
  ...noRecurring,
  start: "payment_deposited",
  deposit: method,
  expiry: "payment_deposited",
  approveReversal: method,
};

const rows: [paymentType: OrderOptions["paymentType"], row: Row][] = [
  ["CCARD", card],
  ["CCARD-MOTO", card],
  ["GOOGLEPAY", card],
  ["MPASS", { ...card, transferFund: method }],
  ["MAESTRO", { ...card, ...noRecurring }],
  ["PAYPAL", { ...card, ...noReversal, refundReversal: method, transferFund: method }],
  ["INVOICE", { ...card, ...noReversal, ...noRecurring, refundReversal: method, expiry: "payment_approved" }],
  ["KLARNA", { ...card, ...noReversal, ...noRecurring, refundReversal: method, expiry: "payment_approved" }],
  ["SEPA-DD", { ...card, ...noRefund }],
  ["PSC", { ...card, ...noReversal, ...noRefund, ...noRecurring, expiry: "payment_approved" }],
  ["PBX", { ...card, ...noRecurring, refundReversal: method, expiry: "payment_approved" }],
  ["EPS", paidAtOnce],
  ["GIROPAY", paidAtOnce],
  ["PRZELEWY24", paidAtOnce],
  ["SOFORTUEBERWEISUNG", { ...paidAtOnce, recurPayment: "0", transferFund: "0" }],
  ["IDL", { ...paidAtOnce, recurPayment: "0", transferFund: "0" }],
  ["SKRILLWALLET", { ...paidAtOnce, transferFund: "0" }],
  ["MONETA", { ...paidAtOnce, transferFund: "0" }],
  ["SKRILLDIRECT", paidAtOnce],
];

describe.each(profiles)("%s", (profile) => {
  test.each(rows)("%s", async (paymentType, row) => {
    const { sandbox, call, code, details } = await startStateful({ seed: false });
    const make = (): Own => {
      // A card acquirer in two steps; that of Maestro, left alone, would cancel.
      const options = { paymentType, amount: "10.00", transactionIdentifier: "INITIAL", acquirer: "card complete" };
      const { orderNumber } = sandbox.createOrder({ ...options, transactionIdentifier: "INITIAL" });
      return { orderNumber };
    };
    const ask = (operation: string, own: Own): Promise<string> => code(operation, own, profile);
    const paymentOf = async ({ orderNumber = "" }: Own): Promise<string | undefined> =>
      (await details(orderNumber))["payment.1.1.state"];

    const order = make();
    const { orderNumber = "" } = order;
    const both = { orderNumber, paymentNumber: orderNumber };
    expect(await paymentOf(order)).toBe(row.start);
    expect(await ask("depositReversal", both)).toBe(row.depositReversalBefore);
    expect(await ask("deposit", { orderNumber, ...eur("10.00") })).toBe(row.deposit);
    expect(await paymentOf(order)).toBe("payment_deposited");
    expect(await ask("refund", { orderNumber, ...eur("1.00") })).toBe(row.refundBefore);
    expect(await ask("depositReversal", both)).toBe(row.depositReversal);
    if (row.depositReversal === "0") {
      expect(await paymentOf(order)).toBe("payment_approved");
      expect(await ask("deposit", { orderNumber, ...eur("10.00") })).toBe("0");
    }
    sandbox.closeDay();
    expect(await details(orderNumber)).toMatchObject({
      "order.1.state": "REFUNDABLE",
      "payment.1.1.state": "payment_closed",
      "payment.1.1.batchNumber": "1",
    });
    expect(await ask("depositReversal", both)).toBe(row.depositReversal === "0" ? state : row.depositReversal);
    const answer = await call("refund", { orderNumber, ...eur("4.00") });
    expect(answer["status"]).toBe(row.refund === "0" ? "0" : "2");
    const creditNumber = answer["creditNumber"] ?? "7";
    expect(await ask("refundReversal", { orderNumber, creditNumber })).toBe(row.refundReversal);

    const expiring = make();
    sandbox.expireApprovals();
    expect(await paymentOf(expiring)).toBe(row.expiry);
    expect(await ask("approveReversal", expiring)).toBe(row.approveReversal);
    if (row.approveReversal === "0") expect(await ask("approveReversal", expiring)).toBe(state);

    const source = { sourceOrderNumber: orderNumber };
    const recur = { ...source, orderDescription: "Abo", ...eur("2.00") };
    expect(await ask("recurPayment", recur)).toBe(row.recurPayment);
    const transfer = { orderDescription: "Back", ...eur("2.00"), fundTransferType: "EXISTINGORDER", ...source };
    expect(await ask("transferFund", transfer)).toBe(row.transferFund);
  });
});

describe("one-step acquirers cancel instead of taking a deposit back", () => {
  test.each([
    ["Hobex", 0],
    ["PayLife", 0],
    ["Test environment", 0],
    ["card complete", 1],
    ["Global Payments", 1],
  ])("%s: %i payments are left", async (acquirer, left) => {
    const { sandbox, code, details } = await startStateful();
    const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount: "10.00", acquirer });
    await code("deposit", { orderNumber, ...eur("10.00") });
    expect(await code("depositReversal", { orderNumber, paymentNumber: orderNumber })).toBe("0");
    expect(await details(orderNumber)).toMatchObject({
      "order.1.payments": String(left),
      "order.1.state": "ORDERED",
      "order.1.depositAmount": "0",
      "order.1.approveAmount": left === 0 ? "0" : "10.00",
    });
    expect(await code("deposit", { orderNumber, ...eur("10.00") })).toBe(left === 0 ? state : "0");
  });
});
