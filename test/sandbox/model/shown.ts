import type { Pairs } from "../../support/stateful.js";
import { approvedOpen, captured, paidBack, settled } from "./order-model.js";
import type { OrderModel, PaymentModel } from "./order-model.js";

const money = (cents: number): string => `${String(Math.floor(cents / 100))}.${String(cents % 100).padStart(2, "0")}`;
const sum = (cents: number): string => (cents === 0 ? "0" : money(cents));

/** What getOrderDetails must show of an order, as far as the ledger decides it. */
export function shown(order: OrderModel): Pairs {
  const canRefund = order.method.refunds && order.isRefundable && settled(order) > paidBack(order);
  const pairs: (readonly [string, string])[] = [
    ["status", "0"],
    ["orders", "1"],
    ["objectsTotal", "1"],
    ["order.1.orderNumber", order.number],
    ["order.1.amount", money(order.cents)],
    ["order.1.state", order.isRefundable ? "REFUNDABLE" : "ORDERED"],
    ["order.1.approveAmount", sum(approvedOpen(order))],
    ["order.1.depositAmount", sum(captured(order))],
    ["order.1.refundAmount", sum(paidBack(order))],
    ["order.1.payments", String(order.payments.length)],
    ["order.1.credits", String(order.credits.length)],
    ...(canRefund ? [["order.1.operationsAllowed", "REFUND"] as const] : []),
    ...order.payments.flatMap((payment, index) => {
      const allowed = allowedOn(order, payment);
      const fields = {
        paymentNumber: payment.number,
        state: `payment_${payment.state}`,
        approveAmount: money(payment.approved),
        depositAmount: money(payment.deposited),
        ...(allowed === "" ? {} : { operationsAllowed: allowed }),
      };
      return Object.entries(fields).map(([name, value]) => [`payment.1.${index + 1}.${name}`, value] as const);
    }),
    ...order.credits.flatMap(({ number, cents, isClosed }, index) => {
      const fields = {
        creditNumber: number,
        state: isClosed ? "credit_closed" : "credit_refunded",
        amount: money(cents),
        ...(order.method.undoesRefunds && !isClosed ? { operationsAllowed: "REFUNDREVERSAL" } : {}),
      };
      return Object.entries(fields).map(([name, value]) => [`credit.1.${index + 1}.${name}`, value] as const);
    }),
  ];
  return Object.fromEntries(pairs);
}

function allowedOn({ method }: OrderModel, { state }: PaymentModel): string {
  if (state === "approved") return "DEPOSIT,APPROVEREVERSAL";
  if (state === "approvalexpired") return "APPROVEREVERSAL";
  return state === "deposited" && method.undoesDeposits ? "DEPOSITREVERSAL" : "";
}

const compared =
  /^(status|orders|objectsTotal|(order|payment|credit)\.[\d.]+\.(orderNumber|paymentNumber|creditNumber|amount|state|\w+Amount|payments|credits|operationsAllowed))$/;

/** The same fields of an answer. */
export function answered(pairs: Pairs): Pairs {
  return Object.fromEntries(
    Object.entries(pairs).filter(([name]) => compared.test(name) && !/^(payment|credit).*orderNumber$/.test(name)),
  );
}

/** Sums of an answer that are negative, not sums at all, or above what bounds them. */
export function outOfBounds(pairs: Pairs, isTransfer: boolean): string[] {
  const cents = (name: string): number => Math.round(Number(pairs[name]) * 100);
  const all = Object.entries(pairs).filter(([name]) => /amount$/i.test(name));
  const wrong = all.filter(([, value]) => !/^\d+(\.\d\d)?$/.test(value)).map(([name]) => name);
  if (cents("order.1.depositAmount") + cents("order.1.approveAmount") > cents("order.1.amount"))
    wrong.push("approved and captured are more than ordered");
  const mostBack = isTransfer ? cents("order.1.amount") : cents("order.1.depositAmount");
  if (cents("order.1.refundAmount") > mostBack) wrong.push("more is paid back than was captured");
  return wrong;
}
