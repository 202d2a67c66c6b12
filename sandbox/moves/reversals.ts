import { REMOVED, knowsEvent, nextState } from "../ledger/life-cycle.js";
import type { Order, Payment } from "../ledger/order.js";
import { done, refuse } from "./move.js";
import type { Move } from "./move.js";

/** Gives an approval back: the payment objects that are not captured disappear. */
export const approveReversal: Move = (ledger, fields) => {
  const order = ledger.find(fields.get("orderNumber"));
  if (order === undefined) return refuse("orderNumber");
  if (!knowsEvent(order.cycle.payment, "approveReversal")) return refuse("method");
  const open = order.payments.filter(
    ({ state }) => nextState(order, "payment", state, "approveReversal") !== undefined,
  );
  if (open.length === 0) return refuse("state");
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
  const order = ledger.find(fields.get("orderNumber"));
  if (order === undefined) return refuse("orderNumber");
  const payment = order.payments.find(({ paymentNumber }) => paymentNumber === fields.get("paymentNumber"));
  if (payment === undefined) return refuse("paymentNumber");
  if (!knowsEvent(order.cycle.payment, "depositReversal")) return refuse("method");
  const next = nextState(order, "payment", payment.state, "depositReversal");
  if (next === undefined) return refuse("state");
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
  const order = ledger.find(fields.get("orderNumber"));
  if (order === undefined) return refuse("orderNumber");
  const credit = order.credits.find(({ creditNumber }) => creditNumber === fields.get("creditNumber"));
  if (credit === undefined) return refuse("creditNumber");
  if (!knowsEvent(order.cycle.credit, "refundReversal")) return refuse("method");
  if (nextState(order, "credit", credit.state, "refundReversal") === undefined) return refuse("state");
  order.credits = order.credits.filter((other) => other !== credit);
  ledger.record(order, "refundReversal", `credit ${credit.creditNumber}: removed`);
  return done();
};
