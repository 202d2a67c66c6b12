import { createClock } from "./clock.js";
import type { Clock } from "./clock.js";
import { REMOVED, nextState } from "./life-cycle.js";
import { createNumbers } from "./numbers.js";
import type { Numbers } from "./numbers.js";
import type { Order } from "./order.js";

/** Everything the stateful sandbox remembers. */
export class Ledger {
  readonly #time = createClock();
  readonly clock: Clock = this.#time.clock;
  #orders = new Map<string, Order>();
  #numbers: Numbers = createNumbers();
  #batch = 0;
  readonly #seed: (ledger: Ledger) => void;

  /** `seed` fills an empty ledger, now and after each reset. */
  constructor(seed: (ledger: Ledger) => void) {
    this.#seed = seed;
    seed(this);
  }

  get numbers(): Numbers {
    return this.#numbers;
  }

  find(orderNumber: string | undefined): Order | undefined {
    return this.#orders.get(orderNumber ?? "");
  }

  all(): readonly Order[] {
    return [...this.#orders.values()];
  }

  add(order: Order): void {
    this.#orders.set(order.orderNumber, order);
  }

  /** Writes down that something happened. */
  record(order: Order, event: string, detail: string): void {
    const at = this.clock.now().getTime();
    order.modifiedAt = at;
    order.history.push({ at, event, detail });
  }

  /** Forgets everything and starts anew. */
  reset(): void {
    this.#orders = new Map();
    this.#numbers = createNumbers();
    this.#batch = 0;
    this.#time.restore();
    this.#seed(this);
  }

  /** The day-end closing: deposited payments and credits are settled, and orders become refundable. */
  closeDay(): void {
    this.#batch++;
    for (const order of this.#orders.values()) this.#close(order, String(this.#batch));
  }

  /** Every approval that can expire does. */
  expireApprovals(): void {
    for (const order of this.#orders.values()) {
      for (const payment of order.payments) {
        const next = nextState(order, "payment", payment.state, "approvalExpiry");
        if (next === undefined) continue;
        payment.state = next;
        payment.modifiedAt = this.clock.now().getTime();
        this.record(order, "approvalExpiry", `payment ${payment.paymentNumber}: ${next}`);
      }
    }
  }

  #close(order: Order, batchNumber: string): void {
    const at = this.clock.now().getTime();
    const settled = [
      ...order.payments.map((payment) => ({
        kind: "payment" as const,
        object: payment,
        number: payment.paymentNumber,
      })),
      ...order.credits.map((credit) => ({ kind: "credit" as const, object: credit, number: credit.creditNumber })),
    ];
    for (const { kind, object, number } of settled) {
      const next = nextState(order, kind, object.state, "dayEndClosing");
      if (next === undefined || next === REMOVED) continue;
      object.state = next;
      object.batchNumber = batchNumber;
      object.modifiedAt = at;
      this.record(order, "dayEndClosing", `${kind} ${number}: ${next}`);
      const state = nextState(order, "order", order.state, "dayEndClosing");
      if (kind === "payment" && state !== undefined) order.state = state;
    }
  }
}
