import { lifeCycles, oneStepAcquirers } from "../../generated/life-cycles.js";
import type { LifeCycle } from "../../generated/life-cycles.js";
import type { Currency, PaymentType, TransactionIdentifier } from "../../generated/enumerations.js";
import type { Ledger } from "./ledger.js";
import { currencyCode, readAmount } from "./money.js";
import type { Minor } from "./money.js";
import type { Order } from "./order.js";

/** An order as a consumer would have made it at the checkout. */
export interface OrderOptions {
  /** Payment method; decides the life cycle. */
  readonly paymentType: PaymentType;
  /** Decimal string, such as `"12.50"`. */
  readonly amount: string;
  /** Default EUR. */
  readonly currency?: Currency | undefined;
  /** Default: the next free number. */
  readonly orderNumber?: string | undefined;
  readonly orderDescription?: string | undefined;
  readonly orderReference?: string | undefined;
  readonly customerStatement?: string | undefined;
  /** `INITIAL` makes it a possible source of recurPayment; from `SINGLE`, the default as at the gateway, none can follow. */
  readonly transactionIdentifier?: TransactionIdentifier | undefined;
  /**
   * Name of the acquirer; with a one-step acquirer such as `"Hobex"` a depositReversal cancels the payment. Default: that of
   * the payment method.
   */
  readonly acquirer?: string | undefined;
  /** Whether the rest of a deposit in part can be deposited later; otherwise it is given up. Default true. */
  readonly splitCapture?: boolean | undefined;
}

/** The payment methods that an order can have. */
export const orderable: readonly string[] = Object.values(lifeCycles).flatMap(({ paymentTypes }) => paymentTypes);

/** The life cycle of a payment method. */
function cycleOf(paymentType: string): LifeCycle | undefined {
  return Object.values(lifeCycles).find(({ paymentTypes }) => paymentTypes.includes(paymentType));
}

/** Makes an order. @throws {RangeError} that names the option which cannot be */
export function createOrder(ledger: Ledger, options: OrderOptions): Order {
  const subject = readSubject(options.paymentType, options.amount, options.currency ?? "EUR");
  // Last, so that an order which cannot be takes no number.
  const orderNumber = options.orderNumber ?? ledger.numbers.next();
  if (!/^\d{1,9}$/.test(orderNumber)) throw new RangeError(`orderNumber: given ${orderNumber}, allowed 1 to 9 digits`);
  if (!ledger.numbers.claim(orderNumber)) throw new RangeError(`orderNumber: ${orderNumber} is used already`);
  return enterOrder(ledger, orderNumber, subject, options);
}

/** What an order is about. */
export interface OrderSubject {
  readonly cycle: LifeCycle;
  readonly currency: string;
  readonly amount: Minor;
}

/** Method, currency and amount of an order, out of texts. @throws {RangeError} that names the one which cannot be */
export function readSubject(paymentType: string, amountText: string, currencyText: string): OrderSubject {
  const cycle = cycleOf(paymentType);
  if (cycle === undefined) throw new RangeError(`paymentType: given ${paymentType}, allowed ${orderable.join(", ")}`);
  const currency = currencyCode(currencyText);
  if (currency === undefined) throw new RangeError(`currency: there is no ${currencyText}`);
  const amount = readAmount(amountText, currency);
  if (amount === undefined || amount === 0n)
    throw new RangeError(`amount: given ${amountText}, allowed a decimal string above zero that fits ${currency}`);
  return { cycle, currency, amount };
}

type Details = Omit<OrderOptions, "paymentType" | "amount" | "currency" | "orderNumber">;

/** Enters an order whose number was claimed before. */
export function enterOrder(ledger: Ledger, orderNumber: string, subject: OrderSubject, details: Details): Order {
  const { cycle } = subject;
  const acquirer = details.acquirer ?? cycle.shownAs["acquirer"];
  const texts = { orderDescription: "Sandbox order", orderReference: `OR-${orderNumber}`, ...given(details) };
  return openOrder(ledger, {
    orderNumber,
    ...subject,
    splitCapture: details.splitCapture ?? true,
    oneStep: acquirer !== undefined && oneStepAcquirers.names.includes(acquirer),
    transactionIdentifier: details.transactionIdentifier ?? "SINGLE",
    shown: { ...cycle.shownAs, ...(acquirer === undefined ? {} : { acquirer }), ...texts },
  });
}

function given({ orderDescription, orderReference, customerStatement }: Details): Record<string, string> {
  const texts = Object.entries({ orderDescription, orderReference, customerStatement });
  return Object.fromEntries(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}

/** The facts of a new order; everything else follows from its life cycle. */
export type NewOrder = Pick<
  Order,
  "orderNumber" | "cycle" | "currency" | "amount" | "splitCapture" | "oneStep" | "transactionIdentifier" | "shown"
>;

/** Enters an order in the first state of its life cycle; its payment has the order's number, as recorded. */
export function openOrder(ledger: Ledger, facts: NewOrder): Order {
  const at = ledger.clock.now().getTime();
  const { cycle, orderNumber, amount } = facts;
  const start = cycle.payment?.start;
  const isPaid = start === "payment_deposited";
  const payment = {
    paymentNumber: orderNumber,
    approved: amount,
    deposited: isPaid ? amount : 0n,
    batchNumber: undefined,
    createdAt: at,
    modifiedAt: at,
  };
  const order: Order = {
    ...facts,
    state: cycle.order.start,
    payments: start === undefined ? [] : [{ ...payment, state: start }],
    credits: [],
    shownPayment: { approvalCode: "123456", paymentType: facts.shown["paymentType"] ?? "" },
    createdAt: at,
    modifiedAt: at,
    history: [],
  };
  ledger.add(order);
  ledger.record(order, "created", start ?? order.state);
  return order;
}
