import { REMOVED, nextState } from "../ledger/life-cycle.js";
import type { Order, Payment } from "../ledger/order.js";
import { refusedFor } from "../refusal.js";
import { done, isRefusal, orderFor } from "./move.js";
import type { Move } from "./move.js";
import { refuseForMethod, refuseForState } from "./refusals.js";

/** Gives an approval back: the payment objects that are not captured disappear. */
export const approveReversal: Move = (ledger, fields) => {
  const order = orderFor(ledger, fields);
  if (isRefusal(order)) return order;
  const noMethod = refuseForMethod(order, "payment", "approveReversal");
  if (noMethod !== undefined) return noMethod;
  const open = order.payments.filter(
    ({ state }) => nextState(order, "payment", state, "approveReversal") !== undefined,
  );
  if (open.length === 0) return refuseForState(order, "payment", "approveReversal");
  order.payments = order.payments.filter((payment) => !open.includes(payment));
  ledger.record(
    order,
    "approveReversal",
    open.map(({ paymentNumber }) => `payment ${paymentNumber}: removed`).join(", "),
  );
  return done();
};

/** Undoes a deposit before the day-end closing; what was split off goes back to the approval it came from. */
export const depositReversal: Move = (ledger, fields) => {
  const order = orderFor(ledger, fields);
  if (isRefusal(order)) return order;
  const number = fields.get("paymentNumber") ?? "";
  const payment = order.payments.find(({ paymentNumber }) => paymentNumber === number);
  if (payment === undefined)
    return refusedFor(
      "paymentNumber",
      `order ${order.orderNumber} has no payment ${number}${having(paymentsOf(order))}`,
    );
  const noMethod = refuseForMethod(order, "payment", "depositReversal");
  if (noMethod !== undefined) return noMethod;
  const next = nextState(order, "payment", payment.state, "depositReversal");
  if (next === undefined) return refuseForState(order, "payment", "depositReversal", number);
  payment.state = next;
  payment.deposited = 0n;
  payment.modifiedAt = ledger.clock.now().getTime();
  const rest = order.payments.find((other) => other !== payment && other.state === next);
  if (rest !== undefined) unite(order, payment, rest);
  if (next === REMOVED) order.payments = order.payments.filter((other) => other !== payment);
  ledger.record(
    order,
    "depositReversal",
    `payment ${payment.paymentNumber}: ${rest === undefined ? next : "back to the approval"}`,
  );
  return done();
};

/** Makes one approval of two again; the older one, whose number the order has, stays. */
function unite(order: Order, reversed: Payment, rest: Payment): void {
  const isOlder = order.payments.indexOf(reversed) < order.payments.indexOf(rest);
  const [kept, gone] = isOlder ? [reversed, rest] : [rest, reversed];
  kept.approved += gone.approved;
  kept.modifiedAt = reversed.modifiedAt;
  order.payments = order.payments.filter((payment) => payment !== gone);
}

/** Undoes a refund before the day-end closing: the credit disappears. */
export const refundReversal: Move = (ledger, fields) => {
  const order = orderFor(ledger, fields);
  if (isRefusal(order)) return order;
  const number = fields.get("creditNumber") ?? "";
  const credit = order.credits.find(({ creditNumber }) => creditNumber === number);
  if (credit === undefined) {
    const numbers = order.credits.map(({ creditNumber }) => creditNumber);
    return refusedFor("creditNumber", `order ${order.orderNumber} has no credit ${number}${having(numbers)}`);
  }
  const noMethod = refuseForMethod(order, "credit", "refundReversal");
  if (noMethod !== undefined) return noMethod;
  if (nextState(order, "credit", credit.state, "refundReversal") === undefined)
    return refuseForState(order, "credit", "refundReversal", number);
  order.credits = order.credits.filter((other) => other !== credit);
  ledger.record(order, "refundReversal", `credit ${credit.creditNumber}: removed`);
  return done();
};

function paymentsOf({ payments }: Order): string[] {
  return payments.map(({ paymentNumber }) => paymentNumber);
}

/** The numbers that would have been right. */
function having(numbers: readonly string[]): string {
  return numbers.length === 0 ? ", and no other" : `, it has ${numbers.join(" and ")}`;
}
