/** Everything of a checkout in one place: what was started, the consumer who decides, and the page that shows both. */
import type { ArmedFaults } from "../faults/armed.js";
import type { Ledger } from "../ledger/ledger.js";
import { Storages } from "../storage/storages.js";
import { Checkouts } from "./checkouts.js";
import type { Checkout } from "./checkouts.js";
import { Confirmer } from "./confirmer.js";
import { actOnPage, createConsumer } from "./consumer.js";
import type { Consumer } from "./consumer.js";
import { decide, returnUrlOf, settle } from "./decide.js";
import { viewPayment } from "./payment-view.js";
import type { PaymentView } from "./payment-view.js";
import type { Counter } from "./start-payment.js";

/** What the page of a payment shows, and what it can do. */
export interface PaymentPage {
  readonly payment: PaymentView;
  /** Where the shop goes on; of no use while the payment is open. */
  readonly returnUrl: string;
  /** Wherever the page may lead to. */
  readonly returnUrls: readonly string[];
  /** Gives the returnUrl. @throws {RangeError} for a decision that cannot be */
  readonly act: (decision: string) => Promise<string>;
}

export interface Desk {
  readonly counter: Counter;
  readonly consumer: Consumer;
  /** Newest first. */
  readonly payments: () => PaymentView[];
  readonly page: (paymentId: string) => PaymentPage | undefined;
  /** Stops what is on its way to a shop. */
  readonly stop: () => void;
  /** Forgets everything, too. */
  readonly clear: () => void;
}

export interface DeskSettings {
  readonly ledger: Ledger;
  readonly hasMemory: boolean;
  readonly faults: ArmedFaults;
  /** Milliseconds between deliveries; undefined without redelivery. */
  readonly interval: number | undefined;
  readonly tell: (what: string) => void;
}

export function createDesk({ ledger, hasMemory, faults, interval, tell }: DeskSettings): Desk {
  const now = (): Date => ledger.clock.now();
  const counter: Counter = { ledger, hasMemory, storages: new Storages(ledger.clock), checkouts: new Checkouts() };
  const confirmer = new Confirmer({ faults, interval, now, tell });
  return {
    counter,
    consumer: createConsumer(counter, confirmer),
    payments: () => counter.checkouts.all().map(viewPayment),
    page: (paymentId) => {
      const checkout = counter.checkouts.get(paymentId);
      return checkout && pageOf(counter, confirmer, checkout);
    },
    stop: () => {
      confirmer.stop();
    },
    clear: () => {
      confirmer.stop();
      counter.storages.clear();
      counter.checkouts.clear();
    },
  };
}

const RETURN_URLS = ["successUrl", "pendingUrl", "failureUrl", "cancelUrl"];

function pageOf(counter: Counter, confirmer: Confirmer, checkout: Checkout): PaymentPage {
  return {
    payment: viewPayment(checkout),
    returnUrl: returnUrlOf(checkout),
    returnUrls: RETURN_URLS.flatMap((name) => checkout.fields.get(name) ?? []),
    act: (decision) => decideOnPage(counter, confirmer, checkout, decision),
  };
}

function decideOnPage(counter: Counter, confirmer: Confirmer, checkout: Checkout, decision: string): Promise<string> {
  switch (decision) {
    case "pay":
    case "pay-later":
    case "fail":
    case "cancel":
      return actOnPage(checkout, confirmer, () => decide(counter, checkout, decision));
    case "SUCCESS":
    case "FAILURE":
      return actOnPage(checkout, confirmer, () => settle(counter, checkout, decision));
    default:
      return Promise.reject(new RangeError("decision: allowed pay, pay-later, fail, cancel, SUCCESS, FAILURE"));
  }
}
