// Generated from spec/operations. Do not edit: change the spec and run `npm run generate`.

import type { Client } from "../runtime/client.js";
import { type ReconcileOptions, type ReconciliationOf, reconcileBy } from "../runtime/reconcile/reconcile.js";
import type { Intent, UnknownResult } from "../runtime/result.js";
import type { Order } from "./objects/order.js";
import { operations } from "./operations.js";
import { getOrderDetailsOperation } from "./operations/getOrderDetails.js";

/** What became of a call whose outcome was `unknown`. */
export type Reconciliation = ReconciliationOf<Order>;

/**
 * Finds out what became of a call whose outcome is `unknown`, by looking its order up; nothing is ever sent
 * again.
 * Takes the result, or the intent that `onIntent` wrote down before a crash.
 * Give it the order as it was right before the call: without that, `executed` is said only of calls that make an
 * order. With it, the assumption is that nobody else acts on this order in between; numbers that other calls got
 * go into `known`. Before recurPayment and transferFund reserve an order number; without one, nothing can be
 * looked up.
 * @returns `executed` with the number found, `not-executed`, or `still-unclear`, with the reasons
 * @throws {TypeError} for what is neither a result that is `unknown` nor an intent
 * @throws {RangeError} for an option that cannot be
 * @example
 * ```ts
 * const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;
 * const before = orThrow(await getOrderDetails(client, { orderNumber: parameters.orderNumber })).order;
 * const result = await refund(client, parameters);
 * if (result.outcome === "unknown") console.log((await reconcile(client, result, { before })).verdict);
 * ```
 */
export function reconcile(
  client: Client,
  subject: UnknownResult | Intent,
  options?: ReconcileOptions,
): Promise<Reconciliation> {
  return reconcileBy(client, operations, getOrderDetailsOperation, subject, options);
}
