/** A gateway of a few lines for the model of reconcile: it shares no code with client or sandbox, and has habits no source tells of. */
export interface Payment {
  number: string;
  state: string;
  approved: number;
  captured: number;
  currency: string;
  stamp: number;
  /** The calls that the captured sum is from. */
  by: string[];
}

export interface Credit {
  number: string;
  state: string;
  amount: number;
  currency: string;
  stamp: number;
  by: string;
}

export interface Order {
  number: string;
  state: string;
  amount: number;
  currency: string;
  source: string | undefined;
  payments: Payment[];
  credits: Credit[];
  by: string;
}

/** How this gateway, or its acquirer, does what the guide leaves open. */
export interface Habits {
  readonly split: "part-is-new" | "rest-is-new" | "adds-up" | "once";
  readonly oneStep: boolean;
  readonly unites: boolean;
  readonly stamps: boolean;
}

const CAPTURED = ["payment_deposited", "payment_closed"];

export class Gateway {
  readonly #orders = new Map<string, Order>();
  readonly #habits: Habits;
  #last = 1000;
  #stamp = 1;

  constructor(habits: Habits) {
    this.#habits = habits;
  }

  fresh(): string {
    return String(++this.#last);
  }

  open(amount: number, currency: string, by: string, number: string = this.fresh(), source?: string): Order {
    const order: Order = { number, state: "ORDERED", amount, currency, source, payments: [], credits: [], by };
    order.payments.push(this.#payment(number, amount, currency));
    this.#orders.set(number, order);
    return order;
  }

  /** The number of the payment; undefined when refused. So the other operations. */
  deposit(order: Order, amount: number, currency: string, by: string): string | undefined {
    const { split } = this.#habits;
    const open = order.payments.filter(({ state, approved, captured }) =>
      split === "adds-up" ? state !== "payment_failed" && approved - captured >= amount : state === "payment_approved",
    );
    const from = open.find(({ approved }) => approved === amount) ?? open.find(({ approved }) => approved >= amount);
    if (from === undefined || currency !== order.currency) return undefined;
    let part = from;
    if (from.approved > amount && (split === "part-is-new" || split === "rest-is-new")) {
      const other = this.#payment(this.fresh(), split === "part-is-new" ? amount : from.approved - amount, currency);
      order.payments.push(other);
      from.approved -= other.approved;
      part = split === "part-is-new" ? other : from;
    }
    part.state = "payment_deposited";
    part.captured += amount;
    part.by.push(by);
    from.stamp = part.stamp = this.#stamp++;
    return part.number;
  }

  refund(order: Order, amount: number, currency: string, by: string): string {
    const number = this.fresh();
    order.credits.push({ number, state: "credit_refunded", amount, currency, stamp: this.#stamp++, by });
    return number;
  }

  approveReversal(order: Order): readonly string[] {
    const open = order.payments.filter(({ state }) => !CAPTURED.includes(state));
    order.payments = order.payments.filter((one) => !open.includes(one));
    return open.map(({ number }) => number);
  }

  depositReversal(order: Order, number: string): boolean {
    const payment = order.payments.find((one) => one.number === number && one.state === "payment_deposited");
    if (payment === undefined) return false;
    Object.assign(payment, { state: "payment_approved", captured: 0, by: [], stamp: this.#stamp++ });
    const rest = order.payments.find((one) => one !== payment && one.state === "payment_approved");
    if (this.#habits.oneStep) this.#drop(order, payment);
    else if (rest !== undefined && this.#habits.unites) {
      const [kept, gone] =
        order.payments.indexOf(rest) < order.payments.indexOf(payment) ? [rest, payment] : [payment, rest];
      kept.approved += gone.approved;
      kept.stamp = this.#stamp++;
      this.#drop(order, gone);
    }
    return true;
  }

  refundReversal(order: Order, number: string): boolean {
    const credit = order.credits.find((one) => one.number === number && one.state === "credit_refunded");
    order.credits = order.credits.filter((one) => one !== credit);
    return credit !== undefined;
  }

  closeDay(): void {
    for (const order of this.#orders.values()) {
      for (const one of [...order.payments, ...order.credits]) {
        const closed = one.state.replace(/_(deposited|refunded)$/, "_closed");
        if (closed !== one.state) Object.assign(one, { state: closed, stamp: this.#stamp++ });
      }
      if (order.payments.some(({ state }) => state === "payment_closed")) order.state = "REFUNDABLE";
    }
  }

  expire(): void {
    for (const { payments } of this.#orders.values())
      for (const one of payments)
        if (one.state === "payment_approved")
          Object.assign(one, { state: "payment_approvalexpired", stamp: this.#stamp++ });
  }

  find(number: string): Order | undefined {
    return this.#orders.get(number);
  }

  /** The order as getOrderDetails shows it, in this or that spelling. */
  view(number: string, write: (cents: number) => string): View | null {
    const order = this.#orders.get(number);
    if (order === undefined) return null;
    const { amount, currency, state, source, payments, credits } = order;
    const changed = (stamp: number): object => (this.#habits.stamps ? { timeModified: `stamp ${stamp}` } : {});
    return {
      orderNumber: number,
      amount: write(amount),
      currency,
      state,
      ...(source === undefined ? {} : { sourceOrderNumber: source }),
      payments: payments.map((one) => ({
        paymentNumber: one.number,
        orderNumber: number,
        state: one.state,
        approveAmount: write(one.approved),
        depositAmount: write(one.captured),
        currency: one.currency,
        ...changed(one.stamp),
      })),
      credits: credits.map((one) => ({
        creditNumber: one.number,
        orderNumber: number,
        state: one.state,
        amount: write(one.amount),
        currency: one.currency,
        ...changed(one.stamp),
      })),
    };
  }

  #payment(number: string, approved: number, currency: string): Payment {
    return { number, state: "payment_approved", approved, captured: 0, currency, stamp: this.#stamp++, by: [] };
  }

  #drop(order: Order, payment: Payment): void {
    order.payments = order.payments.filter((one) => one !== payment);
  }
}

export interface View {
  readonly orderNumber: string;
  readonly payments: readonly object[];
  readonly credits: readonly object[];
  readonly [field: string]: unknown;
}
