/** What the merchant does with an order that is paid: capture it when it is shipped, refund it when it comes back. */
// In a shop of your own: from "qmore-client".
import { getOrderDetails } from "../../../generated/index.js";
import type { Client } from "../../../generated/index.js";
import type { Shop } from "../capture-and-refund.js";
import type { CheckoutOrder } from "./orders.js";

const ACTS: Readonly<Record<Step, (shop: Shop, order: CheckoutOrder) => ReturnType<Shop["settle"]>>> = {
  Capture: (shop, order) => shop.ship(order),
  Refund: (shop, order) => shop.takeBack(order, order.amount),
  "Find out": (shop, order) => shop.settle(order),
};
/** As the buttons say it. */
export type Step = "Capture" | "Refund" | "Find out";

export function isStep(text: string | null): text is Step {
  return text !== null && Object.hasOwn(ACTS, text);
}

/** Takes a step, and writes down how it ended. */
export async function takeStep(shop: Shop, order: CheckoutOrder, step: Step): Promise<void> {
  // Not paid, whatever a form says; or the second click of two.
  if (order.state !== "paid" || order.isBusy) return;
  order.isBusy = true;
  try {
    const outcome = await ACTS[step](shop, order);
    order.history.push(`${step}: ${outcome.state === "refused" ? `refused, ${outcome.reason}` : outcome.state}`);
  } finally {
    order.isBusy = false;
  }
}

/** What can be done now; undefined when the gateway does not say. It depends on method, acquirer and day-end closing. */
export async function stepsFor(client: Client, order: CheckoutOrder): Promise<readonly Step[] | undefined> {
  if (order.undecided !== undefined) return ["Find out"];
  if (order.state !== "paid") return [];
  const looked = await getOrderDetails(client, { orderNumber: order.orderNumber });
  if (looked.outcome !== "done" || looked.data.order === null) return undefined;
  const { operationsAllowed, payments } = looked.data.order;
  const allowed = new Set([...operationsAllowed, ...payments.flatMap((payment) => payment.operationsAllowed)]);
  if (allowed.has("DEPOSIT")) return ["Capture"];
  return allowed.has("REFUND") ? ["Refund"] : [];
}
