/**
 * A shop that captures when it ships and pays back what returns. Each step is safe to repeat: money that has moved is
 * recognised by the numbers of payments and credits that the shop has not written down yet.
 */
// In a shop of your own: from "qmore-client".
import { deposit, getOrderDetails, refund } from "../../generated/index.js";
import type { Client, Currency, GatewayError, Order } from "../../generated/index.js";

/** What the shop keeps of an order; written to its database after every step. */
export interface ShopOrder {
  readonly orderNumber: string;
  readonly amount: string;
  readonly currency: Currency;
  /** Number of the captured payment. */
  paymentNumber?: string;
  /** What was paid back, by the number of the credit. */
  readonly credits: Record<string, string>;
  /** A step of which nobody knows yet whether it was carried out. */
  undecided?: Undecided;
}

/** A capture, or a refund of so much. */
export type Undecided = { readonly step: "capture" } | { readonly step: "refund"; readonly amount: string };

/**
 * `done`: the money moved, once. `refused`: it did not. `undecided`: look again later with {@link Shop.settle}; until then
 * the order takes no further step.
 */
export type Outcome =
  { readonly state: "done" } | { readonly state: "refused"; readonly reason: string } | { readonly state: "undecided" };

export interface Shop {
  /** The goods leave: capture the whole order. */
  ship(order: ShopOrder): Promise<Outcome>;
  /** Goods came back: pay back a part. */
  takeBack(order: ShopOrder, amount: string): Promise<Outcome>;
  /** Finds out about an undecided step. Never moves money. */
  settle(order: ShopOrder): Promise<Outcome>;
  /** A person decided that an undecided step did not happen: long after, with the payment center open. */
  giveUp(order: ShopOrder): void;
}

const DONE: Outcome = { state: "done" };
const UNDECIDED: Outcome = { state: "undecided" };

export function createShop(client: Client): Shop {
  const settle = async (order: ShopOrder): Promise<Outcome> => {
    const { undecided } = order;
    if (undecided === undefined) return DONE;
    const answer = await getOrderDetails(client, { orderNumber: order.orderNumber });
    const found = answer.outcome === "done" ? answer.data.order : null;
    if (found === null || !writeDown(order, undecided, found)) return UNDECIDED;
    delete order.undecided;
    return DONE;
  };

  return {
    settle,
    giveUp: (order) => {
      delete order.undecided;
    },
    ship: async (order) => {
      if (order.undecided !== undefined) return UNDECIDED;
      if (order.paymentNumber !== undefined) return DONE;
      const { orderNumber, amount, currency } = order;
      // Before the money: a crash between here and the answer must leave a trace.
      order.undecided = { step: "capture" };
      const result = await deposit(client, { orderNumber, amount, currency });
      if (result.outcome === "unknown") return settle(order);
      delete order.undecided;
      if (result.outcome !== "done") return refused(result);
      order.paymentNumber = result.data.paymentNumber ?? orderNumber;
      return DONE;
    },
    takeBack: async (order, amount) => {
      if (order.undecided !== undefined) return UNDECIDED;
      const { orderNumber, currency } = order;
      order.undecided = { step: "refund", amount };
      const result = await refund(client, { orderNumber, amount, currency });
      if (result.outcome === "unknown") return settle(order);
      delete order.undecided;
      if (result.outcome !== "done") return refused(result);
      order.credits[result.data.creditNumber] = amount;
      return DONE;
    },
  };
}

/** Looks for what the shop does not know of yet, and writes it down; false when there is nothing. */
function writeDown(order: ShopOrder, undecided: Undecided, { payments, credits }: Order): boolean {
  if (undecided.step === "capture") {
    const captured = payments.find(({ state }) => state === "payment_deposited" || state === "payment_closed");
    if (captured === undefined) return false;
    order.paymentNumber = captured.paymentNumber;
    return true;
  }
  const fresh = credits.find(
    ({ creditNumber, amount }) => !(creditNumber in order.credits) && amount === undecided.amount,
  );
  if (fresh === undefined) return false;
  order.credits[fresh.creditNumber] = undecided.amount;
  return true;
}

function refused(result: { readonly outcome: string; readonly errors?: readonly GatewayError[] }): Outcome {
  const [error] = result.errors ?? [];
  return { state: "refused", reason: error === undefined ? result.outcome : `${error.errorCode} ${error.message}` };
}
