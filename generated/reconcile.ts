// Generated from spec/operations. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";
import type { Intent } from "../runtime/intent.js";
import { namedBy } from "../runtime/operation.js";
import { orThrow } from "../runtime/or-throw.js";
import { type ReconcileOptionsOf, type ReconciliationOf, reconcileBy } from "../runtime/reconcile/reconcile.js";
import type { Unknown } from "../runtime/result.js";
import type { Order } from "./objects/order.js";
import { operations } from "./operations.js";
import { generateOrderNumber } from "./operations/generateOrderNumber.js";
import { getOrderDetailsOperation } from "./operations/getOrderDetails.js";

/** How often and how long to look. */
export type ReconcileOptions = ReconcileOptionsOf<Order>;

/** What became of a call whose outcome was `unknown`. */
export type Reconciliation = ReconciliationOf<Order>;

/**
 * Finds out what became of a call whose outcome is `unknown`, by looking its order up; nothing is ever sent
 * again.
 * Takes the result, or the intent that `onIntent` wrote down before a crash.
 * Give it the order as it was before the call when several calls of one amount are possible. Before recurPayment
 * and transferFund reserve an order number; without one, nothing can be looked up afterwards.
 * @returns `executed` with the number found, `not-executed`, or `still-unclear`, with the reasons
 * @example
 * ```ts
 * const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;
 * const result = await refund(client, parameters);
 * if (result.outcome === "unknown") console.log((await reconcile(client, result)).verdict);
 * ```
 */
export function reconcile(
  client: Client,
  subject: Unknown | Intent,
  options?: ReconcileOptions,
): Promise<Reconciliation> {
  const intent = "intent" in subject ? subject.intent : subject;
  const { effectSign } = namedBy(operations, intent.operation);
  return reconcileBy(client, getOrderDetailsOperation, effectSign, intent, options);
}

/**
 * An order number to be preset in recurPayment or transferFund, so that a later look can tell what became of the
 * call.
 * @throws {NotDoneError} when the gateway gave none; nothing is lost then
 * @example
 * ```ts
 * const orderNumber = await reserveOrderNumber(client);
 * ```
 */
export function reserveOrderNumber(client: Client, options?: CallOptions): Promise<string> {
  return generateOrderNumber(client, {}, options).then((result) => orThrow(result).orderNumber);
}
