import { expect, test } from "vitest";
import { operations } from "../generated/operations.js";

/**
 * How the guides' diagrams show what each operation does to an order, written down without the spec. What a look at an order
 * makes of it is in reconcile.test.ts.
 */
const signs: Record<keyof typeof operations, object | undefined> = {
  approveReversal: {
    sign: "gone",
    in: "payments",
    states: ["payment_approved", "payment_approvalexpired"],
    amount: "approveAmount",
    number: "paymentNumber",
  },
  dataStorageInit: undefined,
  dataStorageRead: undefined,
  frontendInit: undefined,
  deposit: {
    sign: "appears",
    in: "payments",
    states: ["payment_deposited", "payment_closed"],
    uncaptured: ["payment_approved", "payment_approvalexpired"],
    amount: "depositAmount",
    number: "paymentNumber",
  },
  depositReversal: {
    sign: "gone",
    in: "payments",
    states: ["payment_deposited", "payment_closed"],
    uncaptured: ["payment_approved", "payment_approvalexpired"],
    amount: "depositAmount",
    which: "paymentNumber",
    number: "paymentNumber",
  },
  refund: {
    sign: "appears",
    in: "credits",
    states: ["credit_refunded", "credit_closed"],
    amount: "amount",
    number: "creditNumber",
  },
  refundReversal: {
    sign: "gone",
    in: "credits",
    states: ["credit_refunded", "credit_closed"],
    amount: "amount",
    which: "creditNumber",
    number: "creditNumber",
  },
  recurPayment: {
    sign: "exists",
    in: "payments",
    orderStates: ["ORDERED", "REFUNDABLE"],
    states: ["payment_approved", "payment_deposited", "payment_closed", "payment_approvalexpired"],
    number: "orderNumber",
  },
  transferFund: {
    sign: "exists",
    in: "credits",
    orderStates: ["ORDERED", "REFUNDABLE"],
    states: ["credit_refunded", "credit_closed"],
    number: "creditNumber",
  },
  generateOrderNumber: undefined,
  getFinancialInstitutions: undefined,
  getOrderDetails: undefined,
};

test.each(Object.entries(signs))("%s", (name, sign) => {
  expect(Object.entries(operations).find(([other]) => other === name)?.[1].effectSign).toEqual(sign);
});
