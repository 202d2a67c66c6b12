/**
 * A shop that captures when it ships and pays back what returns. Each step is safe to repeat: when an
 * answer is lost, reconcile compares the order with what it was before, and knows the numbers that were written down.
 */
// In a shop of your own: from "qmore-client".
import { deposit, getOrderDetails, reconcile, refund } from "../../generated/index.js";
import type {
  Client,
  Currency,
  GatewayError,
  Intent,
  Order,
  Reconciliation,
  UnknownResult,
} from "../../generated/index.js";

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

/** A capture, or a refund of so much, with the order as it was before and, once it is known, what was sent. */
export interface Undecided {
  readonly step: "capture" | "refund";
  readonly amount: string;
  readonly before: Order;
  intent?: Intent;
}

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

export function createShop(client: Client, settle = 10_000): Shop {
  /** Looks the order up, and writes down what is about to happen: a crash before the answer must leave a trace. */
  const begin = async (order: ShopOrder, step: Undecided["step"], amount: string): Promise<boolean> => {
    const looked = await getOrderDetails(client, { orderNumber: order.orderNumber });
    if (looked.outcome !== "done" || looked.data.order === null) return false;
    order.undecided = { step, amount, before: looked.data.order };
    return true;
  };
  const find = async (order: ShopOrder): Promise<Outcome> => {
    const { undecided } = order;
    if (undecided === undefined) return DONE;
    // Killed before the intent was written down: a person must look.
    if (undecided.intent === undefined) return UNDECIDED;
    const known = undecided.step === "capture" ? [] : Object.keys(order.credits);
    const found = await reconcile(client, undecided.intent, { before: undecided.before, known, settle, interval: 20 });
    if (found.verdict === "still-unclear") return UNDECIDED;
    delete order.undecided;
    if (found.verdict === "not-executed") return { state: "refused", reason: "not executed; the step may be repeated" };
    writeDown(order, undecided, found);
    return DONE;
  };
  const lost = (order: ShopOrder, { intent }: UnknownResult): Promise<Outcome> => {
    if (order.undecided !== undefined) order.undecided.intent = intent;
    return find(order);
  };

  return {
    settle: find,
    giveUp: (order) => {
      delete order.undecided;
    },
    ship: async (order) => {
      if (order.undecided !== undefined) return UNDECIDED;
      if (order.paymentNumber !== undefined) return DONE;
      const { orderNumber, amount, currency } = order;
      if (!(await begin(order, "capture", amount))) return NOT_LOOKED_UP;
      const result = await deposit(client, { orderNumber, amount, currency });
      if (result.outcome === "unknown") return lost(order, result);
      delete order.undecided;
      if (result.outcome !== "done") return refused(result);
      order.paymentNumber = result.data.paymentNumber ?? orderNumber;
      return DONE;
    },
    takeBack: async (order, amount) => {
      if (order.undecided !== undefined) return UNDECIDED;
      const { orderNumber, currency } = order;
      if (!(await begin(order, "refund", amount))) return NOT_LOOKED_UP;
      const result = await refund(client, { orderNumber, amount, currency });
      if (result.outcome === "unknown") return lost(order, result);
      delete order.undecided;
      if (result.outcome !== "done") return refused(result);
      order.credits[result.data.creditNumber] = amount;
      return DONE;
    },
  };
}

const NOT_LOOKED_UP: Outcome = { state: "refused", reason: "the order could not be looked up; nothing was sent" };

function writeDown(order: ShopOrder, { step, amount }: Undecided, found: Reconciliation): void {
  if (step === "capture") order.paymentNumber = found.paymentNumber ?? order.orderNumber;
  else if (found.creditNumber !== undefined) order.credits[found.creditNumber] = amount;
}

function refused(result: { readonly outcome: string; readonly errors?: readonly GatewayError[] }): Outcome {
  const [error] = result.errors ?? [];
  return { state: "refused", reason: error === undefined ? result.outcome : `${error.errorCode} ${error.message}` };
}
