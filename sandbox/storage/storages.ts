/**
 * The data storages: what a consumer typed about a card or an account comes in masked, and goes out to the shop that reads it and
 * to the payment that is made with it. A storage lives 30 minutes, each store and read prolongs it, and a payment ends it.
 */
import { randomBytes } from "node:crypto";
import { Bounded } from "../bounded.js";
import type { Clock } from "../ledger/clock.js";
import type { PaymentInformation } from "./payment-information.js";

/** What one consumer stored, by payment method. */
export interface Storage {
  readonly storageId: string;
  readonly orderIdent: string;
  readonly returnUrl: string;
  readonly information: Map<string, PaymentInformation>;
  expiresAt: number;
  isUsedUp: boolean;
}

/** Milliseconds that a storage lives without a sign of anybody. */
const LIFE = 30 * 60 * 1000;

/** Older ones are forgotten. */
const MOST = 500;

export class Storages {
  readonly #kept = new Bounded<Storage>(MOST);
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  open(orderIdent: string, returnUrl: string): Storage {
    const storageId = randomBytes(16).toString("hex");
    const expiresAt = this.#clock.now().getTime() + LIFE;
    const storage = { storageId, orderIdent, returnUrl, information: new Map(), expiresAt, isUsedUp: false };
    this.#kept.add(storageId, storage);
    return storage;
  }

  /** The storage, or why there is none, in a sentence. */
  find(storageId: string): Storage | string {
    const found = this.#kept.get(storageId);
    if (found === undefined) return `there is no data storage ${storageId}`;
    if (found.isUsedUp) return `data storage ${storageId} was used up by a payment that was started with it`;
    if (found.expiresAt > this.#clock.now().getTime()) return found;
    return `data storage ${storageId} has expired: it lives 30 minutes after the last store or read`;
  }

  prolong(storage: Storage): void {
    storage.expiresAt = this.#clock.now().getTime() + LIFE;
  }

  clear(): void {
    this.#kept.clear();
  }
}
