import type { Ledger } from "./ledger.js";
import { nextState } from "./life-cycle.js";
import type { Order } from "./order.js";

/** Captures the payment of a new order where its method is approved first: what `autoDeposit` asks for. */
export function depositAtOnce(ledger: Ledger, order: Order): void {
  const [payment] = order.payments;
  const next = payment && nextState(order, "payment", payment.state, "deposit");
  if (payment === undefined || next === undefined) return;
  payment.state = next;
  payment.deposited = order.amount;
  ledger.record(order, "deposit", "by autoDeposit");
}
