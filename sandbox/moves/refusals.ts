import { knowsEvent } from "../ledger/life-cycle.js";
import type { Kind } from "../ledger/life-cycle.js";
import { showAmount } from "../ledger/money.js";
import type { Minor } from "../ledger/money.js";
import type { Order } from "../ledger/order.js";
import { refusedFor } from "../refusal.js";
import type { Refusal } from "../refusal.js";
import type { Sum } from "./move.js";

/** Refuses what the payment method allows in no state; undefined when it does in some. */
export function refuseForMethod(order: Order, kind: Kind, operation: string): Refusal | undefined {
  if (knowsEvent(order.cycle[kind], operation)) return undefined;
  return refusedFor("method", `order ${order.orderNumber} was paid with ${methodOf(order)}, which has no ${operation}`);
}

/** "payment 4711 is payment_deposited, approveReversal needs payment_approved" */
export function refuseForState(order: Order, kind: Kind, operation: string, only?: string): Refusal {
  const needed = Object.entries(order.cycle[kind]?.states ?? {})
    .filter(([, events]) => operation in events)
    .map(([state]) => state);
  const found = partsOf(order, kind)
    .filter(({ number }) => only === undefined || number === only)
    .map(({ number, state }) => `${kind} ${number} is ${state}`);
  const having = found.length === 0 ? `order ${order.orderNumber} has no ${kind}` : found.join(" and ");
  return refusedFor("state", `${having}, ${operation} needs ${needed.join(" or ")}`);
}

/** "amount 30.01 is above the 30.00 left" */
export function refuseForAmount({ text }: Sum, left: Minor, { currency }: Order): Refusal {
  return refusedFor("amount", `amount ${text} is above the ${showAmount(left, currency)} left`);
}

/** How reasons name the payment method. */
export function methodOf({ shown }: Order): string {
  return shown["brand"] ?? shown["paymentType"] ?? "another method";
}

function partsOf(order: Order, kind: Kind): { readonly number: string; readonly state: string }[] {
  switch (kind) {
    case "order":
      return [{ number: order.orderNumber, state: order.state }];
    case "payment":
      return order.payments.map(({ paymentNumber: number, state }) => ({ number, state }));
    case "credit":
      return order.credits.map(({ creditNumber: number, state }) => ({ number, state }));
  }
}
