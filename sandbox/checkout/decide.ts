/** What the consumer does on the page comes in; the payment gets its state, its number and its order. */
import { isTransactionIdentifier } from "../../generated/enumerations.js";
import { enterOrder, readSubject } from "../ledger/create-order.js";
import { depositAtOnce } from "../ledger/deposit-at-once.js";
import { textsOf } from "../moves/recur-payment.js";
import type { Checkout, PaymentState } from "./checkouts.js";
import { methodOf } from "./method.js";
import type { Counter } from "./start-payment.js";

/** The buttons of the consumer's page. */
export type Decision = "pay" | "pay-later" | "fail" | "cancel";

/** @throws {RangeError} when the payment was decided before */
export function decide(counter: Counter, checkout: Checkout, decision: Decision): PaymentState {
  if (checkout.state !== "OPEN") throw new RangeError(`the payment is ${checkout.state} already`);
  return conclude(counter, checkout, stateAfter(checkout, decision));
}

/** Ends what was pending. @throws {RangeError} when the payment is not pending */
export function settle(counter: Counter, checkout: Checkout, state: "SUCCESS" | "FAILURE"): PaymentState {
  if (checkout.state !== "PENDING")
    throw new RangeError(`the payment is ${checkout.state}, and only one that is PENDING can be settled`);
  return conclude(counter, checkout, state);
}

/** A shop without a pendingUrl does not want to wait: for it, the payment failed. */
function stateAfter({ fields }: Checkout, decision: Decision): PaymentState {
  switch (decision) {
    case "pay":
      return "SUCCESS";
    case "pay-later":
      return fields.has("pendingUrl") ? "PENDING" : "FAILURE";
    case "fail":
      return "FAILURE";
    case "cancel":
      return "CANCEL";
  }
}

function conclude(counter: Counter, checkout: Checkout, state: PaymentState): PaymentState {
  if (state === "SUCCESS" || state === "PENDING") checkout.orderNumber ??= counter.ledger.numbers.take();
  if (state === "SUCCESS" && counter.hasMemory) enterPaid(counter, checkout, checkout.orderNumber ?? "");
  checkout.state = state;
  return state;
}

/** The payment as an order, so that everything that follows works on it. */
function enterPaid({ ledger }: Counter, { fields }: Checkout, orderNumber: string): void {
  const subject = readSubject(methodOf(fields), fields.get("amount") ?? "", fields.get("currency") ?? "");
  const identifier = fields.get("transactionIdentifier") ?? "";
  const transactionIdentifier = isTransactionIdentifier(identifier) ? identifier : undefined;
  const order = enterOrder(ledger, orderNumber, subject, { ...textsOf(fields), transactionIdentifier });
  if (fields.get("autoDeposit")?.toLowerCase() === "yes") depositAtOnce(ledger, order);
}

/** Where the consumer's browser goes. */
export function returnUrlOf({ fields, state }: Checkout): string {
  const url = (name: string): string => fields.get(name) ?? "";
  switch (state) {
    case "SUCCESS":
      return url("successUrl");
    case "PENDING":
      return url("pendingUrl");
    case "FAILURE":
      return url("failureUrl");
    case "CANCEL":
    case "OPEN":
      return url("cancelUrl");
  }
}
