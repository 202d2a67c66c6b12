import { masked } from "../mask.js";
import type { Checkout, PaymentState } from "./checkouts.js";
import type { Confirmer, OnItsWay } from "./confirmer.js";
import { paymentIdIn } from "./consumer-path.js";
import { decide, returnUrlOf, settle } from "./decide.js";
import type { Decision } from "./decide.js";
import { viewDelivery } from "./payment-view.js";
import type { ConfirmationView } from "./payment-view.js";
import type { Counter } from "./start-payment.js";

/** What came of something that the consumer did, once the first confirmation was answered. */
export interface ConsumerResult {
  /** What the confirmation says. */
  readonly paymentState: PaymentState;
  /** Undefined when the payment came to nothing and the shop had preset no number. */
  readonly orderNumber: string | undefined;
  /** The deliveries so far, with the shop's replies; the first may be lost by a fault. */
  readonly confirmations: readonly ConfirmationView[];
  /** Where the consumer's browser goes. */
  readonly returnUrl: string;
}

/**
 * The consumer on the page of the gateway. Everything resolves once the first delivery of the confirmation was answered, or is
 * known not to be; it takes the shop's time, 30 seconds at most, and rejects with a RangeError for a payment that there is not,
 * or that was decided before.
 */
export interface Consumer {
  /** Pays: SUCCESS, and in stateful mode an order. */
  pay(redirectUrl: string): Promise<ConsumerResult>;
  /** Pays in a way that takes days: PENDING until it is settled; FAILURE where the shop gave no pendingUrl. */
  payLater(redirectUrl: string): Promise<ConsumerResult>;
  /** Lets the payment fail: FAILURE. */
  fail(redirectUrl: string): Promise<ConsumerResult>;
  /** Gives up: CANCEL. */
  cancel(redirectUrl: string): Promise<ConsumerResult>;
  /** Ends a pending payment. */
  settle(orderNumberOrRedirectUrl: string, state: "SUCCESS" | "FAILURE"): Promise<ConsumerResult>;
}

/** The consumer of a sandbox. */
export function createConsumer(counter: Counter, confirmer: Confirmer): Consumer {
  const act = async (url: string, decision: Decision): Promise<ConsumerResult> => {
    const checkout = findPayment(counter, url);
    return await answered(checkout, confirmer, decide(counter, checkout, decision));
  };
  return {
    pay: (url) => act(url, "pay"),
    payLater: (url) => act(url, "pay-later"),
    fail: (url) => act(url, "fail"),
    cancel: (url) => act(url, "cancel"),
    settle: async (which, state) => {
      const checkout = findPayment(counter, which);
      return await answered(checkout, confirmer, settle(counter, checkout, state));
    },
  };
}

/** The same for the page: the browser does not wait for a confirmation that is late. */
export async function actOnPage(
  checkout: Checkout,
  confirmer: Confirmer,
  conclude: () => PaymentState,
): Promise<string> {
  const onItsWay: OnItsWay = confirmer.confirm(checkout, conclude());
  if (!onItsWay.isLate) await onItsWay.done;
  return returnUrlOf(checkout);
}

async function answered(checkout: Checkout, confirmer: Confirmer, paymentState: PaymentState): Promise<ConsumerResult> {
  const before = new Set(checkout.deliveries);
  await confirmer.confirm(checkout, paymentState).done;
  return {
    paymentState,
    orderNumber: checkout.orderNumber,
    confirmations: checkout.deliveries.filter((delivery) => !before.has(delivery)).map(viewDelivery),
    returnUrl: returnUrlOf(checkout),
  };
}

function findPayment({ checkouts }: Counter, which: string): Checkout {
  const id = paymentIdIn(which);
  const found = id === undefined ? checkouts.all().find(({ orderNumber }) => orderNumber === which) : checkouts.get(id);
  if (found !== undefined) return found;
  const given = which.length > 200 ? `${which.slice(0, 200)}…` : which;
  throw new RangeError(
    `payment: given ${masked(given)}, allowed the redirectUrl or the number of a payment that is known`,
  );
}
