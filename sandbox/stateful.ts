import type { OperationName } from "../generated/index.js";
import { checkoutBehaviour } from "./checkout/behaviour.js";
import type { CheckoutOperation } from "./checkout/behaviour.js";
import type { Counter } from "./checkout/start-payment.js";
import type { Behaviour } from "./demo.js";
import { institutions } from "./institutions.js";
import { deposit } from "./moves/deposit.js";
import { done } from "./moves/move.js";
import type { Move } from "./moves/move.js";
import { recurPayment } from "./moves/recur-payment.js";
import { refund } from "./moves/refund.js";
import { approveReversal, depositReversal, refundReversal } from "./moves/reversals.js";
import { transferFund } from "./moves/transfer-fund.js";
import { detailsOf, orderAnswer } from "./order-details.js";

const MOVES: Readonly<Record<string, Move>> = {
  approveReversal,
  deposit,
  depositReversal,
  generateOrderNumber: (ledger) => done(["orderNumber", ledger.numbers.next()]),
  getFinancialInstitutions: (_, fields) => institutions(fields),
  getOrderDetails: (ledger, fields) => {
    const order = ledger.find(fields.get("orderNumber"));
    return orderAnswer(order && detailsOf(order));
  },
  recurPayment,
  refund,
  refundReversal,
  transferFund,
} satisfies Record<Exclude<OperationName, CheckoutOperation>, Move>;

/** A gateway with a memory: every operation changes the ledger, and getOrderDetails shows what happened. */
export function statefulBehaviour(counter: Counter): Behaviour {
  const checkout = checkoutBehaviour(counter);
  return (operation, fields, host) => MOVES[operation]?.(counter.ledger, fields) ?? checkout(operation, fields, host);
}
