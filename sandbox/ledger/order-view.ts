import { detailsOf } from "../order-details.js";
import type { Order } from "./order.js";

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** An order as `sandbox.orders()` and the window show it: the fields of getOrderDetails, and its history. */
export interface OrderView {
  readonly orderNumber: string;
  readonly state: string;
  /** Decimal string. */
  readonly amount: string;
  readonly currency: string;
  readonly operationsAllowed: readonly string[];
  readonly order: Fields;
  readonly payments: readonly Fields[];
  readonly credits: readonly Fields[];
  readonly history: readonly { readonly at: string; readonly event: string; readonly detail: string }[];
}

export function viewOrder(order: Order): OrderView {
  const details = detailsOf(order);
  const fields = shown(details.order);
  return {
    orderNumber: order.orderNumber,
    state: order.state,
    amount: details.order["amount"] ?? "",
    currency: order.currency,
    operationsAllowed: listed(details.order["operationsAllowed"]),
    order: fields,
    payments: details.payments.map(shown),
    credits: details.credits.map(shown),
    history: order.history.map(({ at, event, detail }) => ({ at: new Date(at).toISOString(), event, detail })),
  };
}

function shown(fields: Readonly<Record<string, string | undefined>>): Fields {
  const present = Object.entries(fields).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return { ...Object.fromEntries(present), operationsAllowed: listed(fields["operationsAllowed"]) };
}

function listed(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(",");
}
