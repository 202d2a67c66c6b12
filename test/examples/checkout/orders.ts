/** The shop's own orders. What the gateway says about one may come twice, or late: it changes an order once. */
import type { ShopOrder } from "../capture-and-refund.js";

export type OrderState = "new" | "started" | "pending" | "paid" | "failed" | "cancelled";

export interface CheckoutOrder extends ShopOrder {
  /** Stands in addresses, so nobody can guess it. The gateway brings it back, signed. */
  readonly id: string;
  readonly title: string;
  readonly storageId: string;
  state: OrderState;
  readonly history: string[];
  /** While a step of the merchant's is under way. */
  isBusy: boolean;
}

/** The states that each can follow. Nothing comes after paid; and what failed may be paid after all, when that is signed. */
const FOLLOWS: Readonly<Record<OrderState, readonly OrderState[]>> = {
  new: [],
  started: ["new"],
  pending: ["started", "failed", "cancelled"],
  paid: ["started", "pending", "failed", "cancelled"],
  failed: ["started", "pending"],
  cancelled: ["started", "pending"],
};

/** By id. In a real shop a database: `UPDATE … SET state = 'paid' WHERE id = … AND state IN ('started', …)`. */
export type Orders = Map<string, CheckoutOrder>;

export function newOrder(facts: Omit<CheckoutOrder, "state" | "credits" | "history" | "isBusy">): CheckoutOrder {
  return { ...facts, state: "new", credits: {}, history: [], isBusy: false };
}

/** Gives an order its next state, and tells whether that is news: mail and goods go out for news alone. */
export function moveTo(order: CheckoutOrder, state: OrderState): boolean {
  if (!FOLLOWS[state].includes(order.state)) return false;
  order.state = state;
  order.history.push(state);
  return true;
}
