/**
 * One row: its order as it is, then its call. In come parameters; out goes how it ended. What is unknown afterwards can be
 * found out only because somebody looked before.
 */
import { generateOrderNumber, getOrderDetails } from "qmore-client";
import type { Client, OperationName, Order, Result } from "qmore-client";
import { callByName } from "../call-by-name.js";
import { operations } from "../operations.js";
import type { Row } from "./csv-rows.js";

/** How a row is called. */
export interface RowCall {
  readonly client: Client;
  readonly operation: OperationName;
  /** Told how the order of the next call is. */
  readonly before: (order: Order) => void;
}

/** Nothing was sent: what has to be known before a call could not be found out. */
export interface PutOff {
  readonly outcome: "put-off";
  readonly why: string;
}

export async function runRow({ client, operation, before }: RowCall, row: Row): Promise<Result<object> | PutOff> {
  const memo = String(row.number);
  if (makesOrder(operation) && row.values["orderNumber"] === undefined) {
    // Without a number of its own, nobody could look up what became of it.
    const reserved = await generateOrderNumber(client);
    if (reserved.outcome !== "done") return putOff(reserved);
    const { orderNumber } = reserved.data;
    return callByName(client, operation, { ...row.values, orderNumber }, { memo });
  }
  if (!makesOrder(operation)) {
    const looked = await getOrderDetails(client, { orderNumber: row.values["orderNumber"] ?? "" });
    if (looked.outcome !== "done") return putOff(looked);
    if (looked.data.order) before(looked.data.order);
  }
  return callByName(client, operation, row.values, { memo });
}

/** Whether an operation makes an order, instead of acting on one. */
export function makesOrder(operation: OperationName): boolean {
  return operations[operation]?.required.includes("orderNumber") === false;
}

function putOff(result: Exclude<Result<object>, { outcome: "done" }>): PutOff {
  return { outcome: "put-off", why: `${result.operation}: ${result.evidence.code}` };
}
