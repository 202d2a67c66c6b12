import { nextState } from "../ledger/life-cycle.js";
import { showAmount } from "../ledger/money.js";
import type { Minor } from "../ledger/money.js";
import type { Order, Payment } from "../ledger/order.js";
import { amountFor, done, isRefusal, orderFor } from "./move.js";
import type { Move } from "./move.js";
import { refuseForAmount, refuseForMethod, refuseForState } from "./refusals.js";

/** Captures: a whole payment, or with split capture a part of it that becomes a payment of its own. */
export const deposit: Move = (ledger, fields) => {
  const order = orderFor(ledger, fields);
  if (isRefusal(order)) return order;
  const sum = amountFor(order, fields);
  if (isRefusal(sum)) return sum;
  const amount = sum.minor;
  const noMethod = refuseForMethod(order, "payment", "deposit");
  if (noMethod !== undefined) return noMethod;
  const open = order.payments.filter(({ state }) => nextState(order, "payment", state, "deposit") !== undefined);
  const largest = open.reduce((most, { approved }) => (approved > most ? approved : most), 0n);
  if (open.length === 0) return refuseForState(order, "payment", "deposit");
  const source = open.find(({ approved }) => approved === amount) ?? open.find(({ approved }) => approved > amount);
  if (source === undefined) return refuseForAmount(sum, largest, order);
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
