import type { Method } from "./methods.js";

export interface PaymentModel {
  number: string;
  state: "approved" | "approvalexpired" | "deposited" | "closed";
  approved: number;
  deposited: number;
}

export interface CreditModel {
  readonly number: string;
  readonly cents: number;
  isClosed: boolean;
}

/** An order as a careful bookkeeper would keep it: sums in cents, and what happened to them. */
export interface OrderModel {
  readonly number: string;
  readonly method: Method;
  readonly cents: number;
  readonly isOneStep: boolean;
  readonly isSplit: boolean;
  readonly isInitial: boolean;
  payments: PaymentModel[];
  credits: CreditModel[];
  isRefundable: boolean;
}

/** What a request must lead to: a refusal's status and code, or a change that takes the number answered. */
export type Verdict = string | ((number: string) => void);

export const refusals = {
  order: "1 18011",
  source: "1 18159",
  amount: "1 18017",
  payment: "1 18012",
  credit: "1 18013",
  method: "2 30007",
  state: "2 30013",
  orderUsed: "1 13011",
  creditUsed: "1 13013",
} as const;

const total = (sums: readonly number[]): number => sums.reduce((sum, cents) => sum + cents, 0);
export const captured = (order: OrderModel): number => total(order.payments.map(({ deposited }) => deposited));
export const approvedOpen = (order: OrderModel): number =>
  total(order.payments.filter(({ deposited }) => deposited === 0).map(({ approved }) => approved));
export const paidBack = (order: OrderModel): number => total(order.credits.map(({ cents }) => cents));
export const settled = (order: OrderModel): number =>
  total(order.payments.filter(({ state }) => state === "closed").map(({ deposited }) => deposited));

export function deposit(order: OrderModel, cents: number): Verdict {
  if (cents === 0) return refusals.amount;
  if (!order.method.isTwoStep) return refusals.method;
  const open = order.payments.filter(({ state }) => state === "approved");
  if (open.length === 0) return refusals.state;
  const source = open.find(({ approved }) => approved >= cents);
  if (source === undefined) return refusals.amount;
  return (number) => {
    if (source.approved === cents || !order.isSplit) {
      if (number !== source.number) throw new Error(`deposit answered ${number}, not ${source.number}`);
      Object.assign(source, { state: "deposited", deposited: cents });
      return;
    }
    source.approved -= cents;
    order.payments.push({ number, state: "deposited", approved: cents, deposited: cents });
  };
}

export function depositReversal(order: OrderModel, number: string): Verdict {
  const payment = order.payments.find((one) => one.number === number);
  if (payment === undefined) return refusals.payment;
  if (!order.method.undoesDeposits) return refusals.method;
  if (payment.state !== "deposited") return refusals.state;
  return () => {
    const rest = order.payments.find(({ state }) => state === "approved");
    if (order.isOneStep) order.payments = order.payments.filter((one) => one !== payment);
    else Object.assign(payment, { state: "approved", deposited: 0 });
    if (rest === undefined || order.isOneStep) return;
    const [older, younger] = order.payments.filter((one) => one === rest || one === payment);
    if (older === undefined || younger === undefined) throw new Error("two approvals were expected");
    older.approved += younger.approved;
    order.payments = order.payments.filter((one) => one !== younger);
  };
}

export function approveReversal(order: OrderModel): Verdict {
  if (!order.method.isTwoStep) return refusals.method;
  const kept = order.payments.filter(({ state }) => state === "deposited" || state === "closed");
  if (kept.length === order.payments.length) return refusals.state;
  return () => {
    order.payments = kept;
  };
}

export function refund(order: OrderModel, cents: number): Verdict {
  if (cents === 0) return refusals.amount;
  if (!order.method.refunds) return refusals.method;
  if (!order.isRefundable) return refusals.state;
  if (cents > settled(order) - paidBack(order)) return refusals.amount;
  return (number) => {
    order.credits.push({ number, cents, isClosed: false });
  };
}

export function refundReversal(order: OrderModel, number: string): Verdict {
  const credit = order.credits.find((one) => one.number === number);
  if (credit === undefined) return refusals.credit;
  if (!order.method.undoesRefunds) return refusals.method;
  if (credit.isClosed) return refusals.state;
  return () => {
    order.credits = order.credits.filter((one) => one !== credit);
  };
}

export function closeDay(order: OrderModel): void {
  for (const payment of order.payments.filter(({ state }) => state === "deposited")) {
    payment.state = "closed";
    order.isRefundable = true;
  }
  for (const credit of order.credits) credit.isClosed = true;
}

export function expire(order: OrderModel): void {
  if (!order.method.expires) return;
  for (const payment of order.payments) if (payment.state === "approved") payment.state = "approvalexpired";
}
