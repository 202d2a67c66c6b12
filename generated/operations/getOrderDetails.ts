// Generated from spec/operations/getOrderDetails.yaml. Do not edit: change the spec and run `npm run generate`.

import type { ReadOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import { type Order, orderShape } from "../objects/order.js";
import { checkGetOrderDetailsAnswer, checkGetOrderDetailsParameters } from "../validators.js";

/** Parameters of {@link getOrderDetails}. */
export interface GetOrderDetailsParameters {
  /**
   * Number of the order.
   * Numeric, up to 9 digits.
   * Some pages say exactly 9 digits, others up to 9; recorded numbers have 6 to 9. Read as up to 9.
   * @see L:request_parameters; RB:R15
   */
  readonly orderNumber: string;
}

/** What getOrderDetails answers when it was executed. */
export interface GetOrderDetailsAnswer {
  /**
   * Number of objects found, 1 or 0.
   * Numeric.
   * Recorded, but no guide mentions it.
   * @see RB:R10; RB:R14
   */
  readonly objectsTotal?: string;
  /**
   * The order, or null where the gateway knows no order of this number.
   * Required means that the counter must be there; with the counter at 0 there is no order object.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10; RB:R14
   */
  readonly order: Order | null;
}

/** What the runtime knows about getOrderDetails. */
export const getOrderDetailsOperation: Operation<GetOrderDetailsParameters, GetOrderDetailsAnswer> = {
  name: "getOrderDetails",
  effect: "reads",
  interface: "backend",
  endpoint: "getOrderDetails",
  fingerprint: ["orderNumber"],
  unsigned: [],
  personal: [],
  amounts: [],
  answer: {
    key: "",
    values: [{ name: "objectsTotal" }],
    objects: [{ name: "order", counter: "orders", single: true, required: true, shape: orderShape }],
  },
  checkParameters: checkGetOrderDetailsParameters,
  checkAnswer: checkGetOrderDetailsAnswer,
};

/**
 * Tells the state of an order, its payments and credits, and which operations are allowed now.
 *
 * Best called after the confirm notification. An order number that the gateway does not know is not an error:
 * the answer then holds no order.
 *
 * Only reads; may be called again at any time.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:back-end_operations/transaction-based/getorderdetails
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await getOrderDetails(client, { orderNumber: "23473341" });
 * if (result.outcome === "done") console.log(result.data.objectsTotal);
 * ```
 */
export function getOrderDetails(
  client: Client,
  parameters: GetOrderDetailsParameters,
  options?: ReadOptions,
): Promise<Result<GetOrderDetailsAnswer>> {
  return call(client, getOrderDetailsOperation, parameters, options);
}
