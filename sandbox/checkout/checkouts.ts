/**
 * The payments that a shop started: frontendInit makes one, the consumer decides it on the page of the sandbox, and what came of
 * it goes to the shop in a confirmation. They live as sessions do, in demo mode as well; orders live in the ledger.
 */
import { Bounded } from "../bounded.js";
import type { Fields } from "../fields.js";
import type { PaymentInformation } from "../storage/payment-information.js";

/** What a confirmation can say. */
export type PaymentState = "SUCCESS" | "PENDING" | "FAILURE" | "CANCEL";

/** One attempt to bring a confirmation to the shop. */
export interface Delivery {
  readonly at: number;
  readonly body: string;
  /** HTTP status; undefined when there was no answer. */
  readonly status: number | undefined;
  readonly reply: string | undefined;
  /** Whether the reply says OK; undefined where nobody looks. */
  readonly isTaken: boolean | undefined;
  /** Why there was no answer, or what was done on the way. */
  readonly note: string | undefined;
}

/** One payment of a consumer. */
export interface Checkout {
  readonly id: string;
  readonly redirectUrl: string;
  readonly fields: Fields;
  readonly startedAt: number;
  /** What the consumer stored for this method. */
  readonly stored: PaymentInformation | undefined;
  /** Preset, or given when the payment is decided. */
  orderNumber: string | undefined;
  state: PaymentState | "OPEN";
  deliveries: readonly Delivery[];
  /** Why the confirmation does not come again, or when it does. */
  redelivery: string | undefined;
}

/** Older payments are forgotten: after so many, and when their requests have so many bytes together. */
const MOST = 500;
const MOST_BYTES = 32 * 1024 * 1024;

/** More deliveries of one payment are not kept. */
const MOST_DELIVERIES = 20;

export class Checkouts {
  readonly #kept = new Bounded<Checkout>(MOST, MOST_BYTES, bytesOf);

  add(checkout: Checkout): void {
    this.#kept.add(checkout.id, checkout);
  }

  /** The newest first. */
  all(): readonly Checkout[] {
    return this.#kept.all().toReversed();
  }

  get(id: string): Checkout | undefined {
    return this.#kept.get(id);
  }

  clear(): void {
    this.#kept.clear();
  }
}

/** Writes down a delivery. A body that comes again, which may be long, is kept once. */
export function keepDelivery(checkout: Checkout, delivery: Delivery): void {
  const { body } = checkout.deliveries.find((other) => other.body === delivery.body) ?? delivery;
  checkout.deliveries = [...checkout.deliveries, { ...delivery, body }].slice(-MOST_DELIVERIES);
}

function bytesOf({ fields }: Checkout): number {
  return fields.sent.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
}
