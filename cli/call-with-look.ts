/**
 * A call about which can be found out later: its order as it is comes first, then the call. In come parameters; out goes how
 * it ended.
 */
import { generateOrderNumber, getOrderDetails } from "qmore-client";
import type { CallOptions, Client, OperationName, Order, Result } from "qmore-client";
import { callByName } from "./call-by-name.js";
import { operations } from "./operations.js";
import type { Parameters } from "./parameter-flags.js";

/** As whom, and what. */
export interface LookedCall {
  readonly client: Client;
  readonly operation: OperationName;
  /** Told how the order of the next call is. */
  readonly before: (order: Order) => void;
}

/** Nothing was sent: what has to be known before the call could not be found out. */
export interface PutOff {
  readonly outcome: "put-off";
  /** How the look ended. */
  readonly look: Exclude<Result<object>, { outcome: "done" }>;
}

export async function callWithLook(
  { client, operation, before }: LookedCall,
  parameters: Parameters,
  options: CallOptions,
): Promise<Result<object> | PutOff> {
  const { orderNumber } = parameters;
  if (makesOrder(operation)) {
    if (orderNumber !== undefined) return callByName(client, operation, parameters, options);
    // Without a number of its own, nobody could look up what became of it.
    const reserved = await generateOrderNumber(client);
    if (reserved.outcome !== "done") return { outcome: "put-off", look: reserved };
    return callByName(client, operation, { ...parameters, orderNumber: reserved.data.orderNumber }, options);
  }
  const looked = await getOrderDetails(client, { orderNumber: String(orderNumber) });
  if (looked.outcome !== "done") return { outcome: "put-off", look: looked };
  if (looked.data.order) before(looked.data.order);
  return callByName(client, operation, parameters, options);
}

/** Whether an operation makes an order, instead of acting on one. */
function makesOrder(operation: OperationName): boolean {
  return operations[operation]?.required.includes("orderNumber") === false;
}
