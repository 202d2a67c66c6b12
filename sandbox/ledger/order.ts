import type { LifeCycle } from "../../generated/life-cycles.js";
import type { Minor } from "./money.js";

/** One payment of an order. */
export interface Payment {
  readonly paymentNumber: string;
  state: string;
  approved: Minor;
  deposited: Minor;
  batchNumber: string | undefined;
  readonly createdAt: number;
  modifiedAt: number;
}

/** One credit of an order. */
export interface Credit {
  readonly creditNumber: string;
  state: string;
  readonly amount: Minor;
  batchNumber: string | undefined;
  readonly createdAt: number;
  modifiedAt: number;
}

/** Something that happened to an order. */
export interface OrderEvent {
  readonly at: number;
  readonly event: string;
  readonly detail: string;
}

/** An order with everything that belongs to it. The sandbox's only mutable state, changed in sandbox/ledger alone. */
export interface Order {
  readonly orderNumber: string;
  /** Which life cycle it follows; orders of transferFund have one of their own. */
  readonly cycle: Pick<LifeCycle, "order" | "payment" | "credit" | "transferFund" | "recurringAs" | "shownAs">;
  readonly currency: string;
  readonly amount: Minor;
  state: string;
  payments: Payment[];
  credits: Credit[];
  /** Deposits below the approved amount leave the rest to further deposits. */
  readonly splitCapture: boolean;
  /** The acquirer cancels a payment instead of taking the deposit back. */
  readonly oneStep: boolean;
  readonly transactionIdentifier: string;
  /** Further fields as getOrderDetails shows them: order description, acquirer, ... */
  readonly shown: Readonly<Record<string, string>>;
  /** Further fields of its payments. */
  readonly shownPayment: Readonly<Record<string, string>>;
  readonly createdAt: number;
  modifiedAt: number;
  readonly history: OrderEvent[];
}

/** What was captured and can still be paid back: closed payments less credits. */
export function refundable(order: Order): Minor {
  const closed = sum(
    order.payments.filter(({ state }) => state === "payment_closed").map(({ deposited }) => deposited),
  );
  return closed - credited(order);
}

/** What was paid back. */
export function credited(order: Order): Minor {
  return sum(order.credits.map(({ amount }) => amount));
}

/** What was captured, closed or not. */
export function deposited(order: Order): Minor {
  return sum(order.payments.map((payment) => payment.deposited));
}

/** What is approved and not captured. */
export function approvedOpen(order: Order): Minor {
  return sum(order.payments.filter(({ deposited: done }) => done === 0n).map(({ approved }) => approved));
}

function sum(amounts: readonly Minor[]): Minor {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
