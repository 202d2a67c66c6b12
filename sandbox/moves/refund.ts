import { knowsEvent, nextState } from "../ledger/life-cycle.js";
import { showAmount } from "../ledger/money.js";
import type { Minor } from "../ledger/money.js";
import { refundable } from "../ledger/order.js";
import type { Credit, Order } from "../ledger/order.js";
import type { Ledger } from "../ledger/ledger.js";
import { amountFor, done, refuse } from "./move.js";
import type { Move } from "./move.js";

/** Pays back after the day-end closing, in parts up to what was captured. */
export const refund: Move = (ledger, fields) => {
  const order = ledger.find(fields.get("orderNumber"));
  if (order === undefined) return refuse("orderNumber");
  const amount = amountFor(order, fields);
  if (typeof amount === "string") return refuse(amount);
  if (!knowsEvent(order.cycle.order, "refund")) return refuse("method");
  const next = nextState(order, "order", order.state, "refund");
  if (next === undefined) return refuse("state");
  if (amount > refundable(order)) return refuse("amount");
  order.state = next;
  const credit = addCredit(ledger, order, amount, ledger.numbers.take());
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
