import type { Checkout, Delivery, PaymentState } from "./checkouts.js";
import { masked } from "../mask.js";
import { whyNotCalled } from "./post-confirmation.js";

/** One attempt to bring a confirmation to the shop. */
export interface ConfirmationView {
  /** ISO, by the sandbox's clock. */
  readonly at: string;
  /** The form body, as posted; in lists, a secret that the shop sent itself is masked. */
  readonly body: string;
  /** The shop's HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  /** The shop's reply, up to 16 kB. */
  readonly reply: string | undefined;
  /** Whether the reply says OK; undefined where redelivery is off, as nobody looks then. */
  readonly isTaken: boolean | undefined;
  /** Why there was no answer, or which fault met it. */
  readonly note: string | undefined;
}

/** A payment as `sandbox.payments()` and the window show it. Holds no secret. */
export interface PaymentView {
  readonly redirectUrl: string;
  /** ISO, by the sandbox's clock. */
  readonly startedAt: string;
  /** `OPEN` until the consumer decides. */
  readonly paymentState: PaymentState | "OPEN";
  readonly paymentType: string;
  /** As the shop sent it. */
  readonly amount: string;
  readonly currency: string;
  readonly orderDescription: string;
  /** Preset by the shop, or given when the payment was made. */
  readonly orderNumber: string | undefined;
  readonly confirmUrl: string;
  /** Why confirmUrl is not called; undefined when it is. */
  readonly notCalled: string | undefined;
  readonly confirmations: readonly ConfirmationView[];
  /** Whether the confirmation comes again, and how often; undefined when it does not. */
  readonly redelivery: string | undefined;
}

export function viewPayment(checkout: Checkout): PaymentView {
  const { redirectUrl, startedAt, state, fields, orderNumber, deliveries, redelivery } = checkout;
  const text = (name: string): string => masked(fields.get(name) ?? "");
  const notCalled = whyNotCalled(fields.get("confirmUrl") ?? "");
  return {
    redirectUrl,
    startedAt: new Date(startedAt).toISOString(),
    paymentState: state,
    paymentType: text("paymentType"),
    amount: text("amount"),
    currency: text("currency"),
    orderDescription: text("orderDescription"),
    orderNumber,
    confirmUrl: text("confirmUrl"),
    notCalled: notCalled && masked(notCalled),
    confirmations: deliveries.map((delivery) => ({ ...viewDelivery(delivery), body: masked(delivery.body) })),
    redelivery,
  };
}

/** The body is as it was posted: a test reads it as the shop does. */
export function viewDelivery({ at, body, status, reply, isTaken, note }: Delivery): ConfirmationView {
  return {
    at: new Date(at).toISOString(),
    body,
    status,
    reply: reply && masked(reply),
    isTaken,
    note: note && masked(note),
  };
}
