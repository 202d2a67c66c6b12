/** From the cart to the gateway: an order with a number and a storage for the card, then a payment to send the consumer to. */
import { randomUUID } from "node:crypto";
// In a shop of your own: from "qmore-client".
import { dataStorageInit, frontendInit, generateOrderNumber, orThrow } from "../../../generated/index.js";
import type { Client, FrontendInitAnswer, FrontendInitParameters, Result } from "../../../generated/index.js";
import { moveTo, newOrder } from "./orders.js";
import type { CheckoutOrder, Orders } from "./orders.js";

export const CUP = { title: "A cup", amount: "12.50", currency: "EUR" } as const;

const METHODS = { card: "CCARD", sofort: "SOFORTUEBERWEISUNG" } as const;
export type Method = keyof typeof METHODS;

export function isMethod(text: string | null): text is Method {
  return text !== null && Object.hasOwn(METHODS, text);
}

export interface Checkout {
  readonly order: CheckoutOrder;
  /** The gateway's script, by which the page stores the card there. */
  readonly javascriptUrl: string;
}

/** @throws {NotDoneError} when the gateway cannot be reached; no money has moved, so the consumer may simply try again */
export async function openCheckout(client: Client, orders: Orders, shopUrl: string): Promise<Checkout> {
  // With a number of its own from the start, a payment can be looked up even if no confirmation ever comes.
  const { orderNumber } = orThrow(await generateOrderNumber(client));
  const id = randomUUID();
  const storage = await dataStorageInit(client, { orderIdent: id, returnUrl: `${shopUrl}/` });
  const { storageId, javascriptUrl } = orThrow(storage);
  const order = newOrder({ ...CUP, id, orderNumber, storageId });
  orders.set(id, order);
  return { order, javascriptUrl };
}

type Consumer = Pick<FrontendInitParameters, "consumerIpAddress" | "consumerUserAgent">;

/** Starts the payment of an order, once: two payments for one cup must not be open at a time. */
export async function startPayment(
  client: Client,
  order: CheckoutOrder,
  method: Method,
  consumer: Consumer,
  shopUrl: string,
): Promise<Result<FrontendInitAnswer> | undefined> {
  if (!moveTo(order, "started")) return undefined;
  const back = `${shopUrl}/orders/${order.id}/back`;
  const result = await frontendInit(client, {
    paymentType: METHODS[method],
    amount: order.amount,
    currency: order.currency,
    orderNumber: order.orderNumber,
    orderIdent: order.id,
    ...(method === "card" && { storageId: order.storageId }),
    orderDescription: `${order.title}, order ${order.orderNumber}`,
    successUrl: `${back}/success`,
    pendingUrl: `${back}/pending`,
    failureUrl: `${back}/failure`,
    cancelUrl: `${back}/cancel`,
    serviceUrl: `${shopUrl}/contact`,
    confirmUrl: `${shopUrl}/confirmation`,
    ...consumer,
    custom: { shopOrder: order.id },
  });
  // No money has moved, whatever the outcome: the consumer never saw a page to pay on.
  if (result.outcome !== "done") moveTo(order, "failed");
  return result;
}
