import { knowsEvent, nextState } from "../ledger/life-cycle.js";
import { showAmount } from "../ledger/money.js";
import type { Minor } from "../ledger/money.js";
import type { Order, Payment } from "../ledger/order.js";
import { amountFor, done, refuse } from "./move.js";
import type { Move } from "./move.js";

/** Captures: a whole payment, or with split capture a part of it that becomes a payment of its own. */
export const deposit: Move = (ledger, fields) => {
  const order = ledger.find(fields.get("orderNumber"));
  if (order === undefined) return refuse("orderNumber");
  const amount = amountFor(order, fields);
  if (typeof amount === "string") return refuse(amount);
  if (!knowsEvent(order.cycle.payment, "deposit")) return refuse("method");
  const open = order.payments.filter(({ state }) => nextState(order, "payment", state, "deposit") !== undefined);
  if (open.length === 0) return refuse("state");
  const source = open.find(({ approved }) => approved === amount) ?? open.find(({ approved }) => approved > amount);
  if (source === undefined) return refuse("amount");
  const at = ledger.clock.now().getTime();
  const payment =
    source.approved > amount && order.splitCapture
      ? splitOff(order, source, amount, ledger.numbers.take(), at)
      : source;
  payment.state = nextState(order, "payment", source.state, "deposit") ?? payment.state;
  payment.deposited = amount;
  payment.modifiedAt = at;
  ledger.record(
    order,
    "deposit",
    `payment ${payment.paymentNumber}: ${showAmount(amount, order.currency)} ${order.currency}`,
  );
  return done(["paymentNumber", payment.paymentNumber]);
};

function splitOff(order: Order, source: Payment, amount: Minor, paymentNumber: string, at: number): Payment {
  source.approved -= amount;
  source.modifiedAt = at;
  const payment: Payment = { ...source, paymentNumber, approved: amount, createdAt: at };
  order.payments.push(payment);
  return payment;
}
