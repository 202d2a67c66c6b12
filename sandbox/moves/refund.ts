import { nextState } from "../ledger/life-cycle.js";
import { showAmount } from "../ledger/money.js";
import type { Minor } from "../ledger/money.js";
import { refundable } from "../ledger/order.js";
import type { Credit, Order } from "../ledger/order.js";
import type { Ledger } from "../ledger/ledger.js";
import { amountFor, done, isRefusal, orderFor } from "./move.js";
import type { Move } from "./move.js";
import { refuseForAmount, refuseForMethod, refuseForState } from "./refusals.js";

/** Pays back after the day-end closing, in parts up to what was captured. */
export const refund: Move = (ledger, fields) => {
  const order = orderFor(ledger, fields);
  if (isRefusal(order)) return order;
  const sum = amountFor(order, fields);
  if (isRefusal(sum)) return sum;
  const noMethod = refuseForMethod(order, "order", "refund");
  if (noMethod !== undefined) return noMethod;
  const next = nextState(order, "order", order.state, "refund");
  if (next === undefined) return refuseForState(order, "order", "refund");
  const left = refundable(order);
  if (sum.minor > left) return refuseForAmount(sum, left, order);
  order.state = next;
  const credit = addCredit(ledger, order, sum.minor, ledger.numbers.take());
  return done(["creditNumber", credit.creditNumber]);
};

/** Enters a credit in its first state. */
export function addCredit(ledger: Ledger, order: Order, amount: Minor, creditNumber: string): Credit {
  const at = ledger.clock.now().getTime();
  const state = order.cycle.credit?.start ?? "";
  const credit: Credit = { creditNumber, state, amount, batchNumber: undefined, createdAt: at, modifiedAt: at };
  order.credits.push(credit);
  ledger.record(order, "credit", `credit ${creditNumber}: ${showAmount(amount, order.currency)} ${order.currency}`);
  return credit;
}
