import { expect, test } from "vitest";
import { lifeCycles } from "../../generated/life-cycles.js";

/** What the diagrams of the guides have for a group of payment methods; a payment starts approved or deposited. */
type Arrow = "expiry" | "depositReversal" | "refund" | "refundReversal" | "transferFund";
const groups: [name: string, start: "approved" | "deposited", arrows: Arrow[], recurringAs?: string][] = [
  ["card", "approved", ["expiry", "depositReversal", "refund", "refundReversal", "transferFund"], "card"],
  ["mpass", "approved", ["expiry", "depositReversal", "refund", "refundReversal"], "mpass"],
  ["maestro", "approved", ["expiry", "depositReversal", "refund", "refundReversal"]],
  ["paypal", "approved", ["expiry", "refund"], "paypal"],
  ["invoice", "approved", ["refund"]],
  ["sepaDirectDebit", "approved", ["expiry", "depositReversal", "transferFund"], "sepaDirectDebit"],
  ["paysafecard", "approved", []],
  ["paybox", "approved", ["depositReversal", "refund"]],
  ["sofort", "deposited", ["transferFund"], "sofort"],
  ["ideal", "deposited", ["transferFund"], "sepaDirectDebit"],
  ["wallet", "deposited", ["transferFund"]],
  ["paidAtOnce", "deposited", []],
];

type Machine = Record<string, Record<string, string>>;

function paymentOf(start: "approved" | "deposited", has: (arrow: Arrow) => boolean): Machine {
  const captured = {
    dayEndClosing: "payment_closed",
    ...(has("depositReversal") ? { depositReversal: "payment_approved" } : {}),
  };
  const late: Machine = { payment_deposited: captured, payment_closed: {} };
  if (start === "deposited") return late;
  const approved = { deposit: "payment_deposited", approveReversal: "removed" };
  if (!has("expiry")) return { payment_approved: approved, ...late };
  return {
    payment_approved: { ...approved, approvalExpiry: "payment_approvalexpired" },
    payment_approvalexpired: { approveReversal: "removed" },
    ...late,
  };
}

test.each(groups)("%s", (name, start, arrows, recurringAs) => {
  const has = (arrow: Arrow): boolean => arrows.includes(arrow);
  // In every diagram the closing leads to REFUNDABLE; whether the method has a refund is another matter.
  const order: Machine = {
    ORDERED: { dayEndClosing: "REFUNDABLE" },
    REFUNDABLE: has("refund") ? { refund: "REFUNDABLE" } : {},
  };
  const credit: Machine = {
    credit_refunded: {
      dayEndClosing: "credit_closed",
      ...(has("refundReversal") ? { refundReversal: "removed" } : {}),
    },
    credit_closed: {},
  };
  const { paymentTypes, technicalTypes, shownAs, ...machines } = { ...lifeCycles[name] };
  expect([paymentTypes, technicalTypes, shownAs]).not.toContain(undefined);
  expect(machines).toEqual({
    order: { start: "ORDERED", states: order },
    payment: { start: `payment_${start}`, states: paymentOf(start, has) },
    credit: has("refund") ? { start: "credit_refunded", states: credit } : undefined,
    recurringAs,
    transferFund: has("transferFund"),
  });
});

test.each([
  ["MPASS", "mpass"],
  ["SKRILLDIRECT", "paidAtOnce"],
  ["SKRILLWALLET", "wallet"],
  ["MONETA", "wallet"],
])("%s has the diagram of %s", (paymentType, group) => {
  const found = Object.entries(lifeCycles).filter(([, { paymentTypes }]) => paymentTypes.includes(paymentType));
  expect(found.map(([name]) => name)).toEqual([group]);
});

test("there are no other groups", () => {
  expect(Object.keys(lifeCycles).sort()).toEqual(groups.map(([name]) => name).sort());
});
