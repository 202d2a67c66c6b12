import type { Answer } from "./answer.js";
import { operationsAllowed } from "./ledger/life-cycle.js";
import { showAmount, showSum } from "./ledger/money.js";
import { approvedOpen, credited, deposited } from "./ledger/order.js";
import type { Credit, Order, Payment } from "./ledger/order.js";

type WireFields = Readonly<Record<string, string | undefined>>;

/** One order as getOrderDetails answers it, times not yet written. */
export interface OrderDetails {
  readonly order: WireFields;
  readonly payments: readonly WireFields[];
  readonly credits: readonly WireFields[];
}

/** What the ledger knows about an order, in the recorded formats. */
export function detailsOf(order: Order): OrderDetails {
  const { orderNumber, currency, amount, state, shown, createdAt, modifiedAt } = order;
  return {
    order: {
      merchantNumber: "1",
      ...shown,
      orderNumber,
      amount: showAmount(amount, currency),
      currency,
      state,
      approveAmount: showSum(approvedOpen(order), currency),
      depositAmount: showSum(deposited(order), currency),
      refundAmount: showSum(credited(order), currency),
      operationsAllowed: listed(operationsAllowed(order, "order", state)),
      ...times(createdAt, modifiedAt),
    },
    payments: order.payments.map((payment) => paymentDetails(order, payment)),
    credits: order.credits.map((credit) => creditDetails(order, credit)),
  };
}

function paymentDetails(order: Order, payment: Payment): WireFields {
  const { paymentNumber, state, batchNumber, approved, deposited: captured, createdAt, modifiedAt } = payment;
  const { orderNumber, currency, shownPayment } = order;
  return {
    merchantNumber: "1",
    ...shownPayment,
    paymentNumber,
    orderNumber,
    batchNumber,
    approveAmount: showAmount(approved, currency),
    depositAmount: showAmount(captured, currency),
    currency,
    state,
    operationsAllowed: listed(operationsAllowed(order, "payment", state)),
    ...times(createdAt, modifiedAt),
  };
}

function creditDetails(
  order: Order,
  { creditNumber, state, batchNumber, amount, createdAt, modifiedAt }: Credit,
): WireFields {
  const { orderNumber, currency } = order;
  return {
    merchantNumber: "1",
    creditNumber,
    orderNumber,
    batchNumber,
    amount: showAmount(amount, currency),
    currency,
    state,
    operationsAllowed: listed(operationsAllowed(order, "credit", state)),
    ...times(createdAt, modifiedAt),
  };
}

/** An empty list is not sent at all: so it was recorded. */
function listed(tokens: readonly string[]): string | undefined {
  return tokens.length === 0 ? undefined : tokens.join(",");
}

function times(createdAt: number, modifiedAt: number): WireFields {
  return { timeCreated: gatewayTime(new Date(createdAt)), timeModified: gatewayTime(new Date(modifiedAt)) };
}

/** The answer of getOrderDetails; payments first, then credits, the order, and the counters, as recorded. */
export function orderAnswer(found: OrderDetails | undefined): Answer {
  if (found === undefined)
    return [
      ["status", "0"],
      ["objectsTotal", "0"],
      ["orders", "0"],
    ];
  return [
    ...found.payments.flatMap((payment, index) => keyed(`payment.1.${index + 1}`, payment)),
    ...found.credits.flatMap((credit, index) => keyed(`credit.1.${index + 1}`, credit)),
    ...keyed("order.1", {
      ...found.order,
      payments: String(found.payments.length),
      credits: String(found.credits.length),
    }),
    ["objectsTotal", "1"],
    ["status", "0"],
    ["orders", "1"],
  ];
}

/** Fields under a common key; those without a value are left out. */
export function keyed(prefix: string, fields: WireFields): Answer {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[`${prefix}.${name}`, value] as const],
  );
}

/** `30.07.2015 10:52:53`, in the machine's zone, as the gateway gives none. */
export function gatewayTime(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = `${two(time.getDate())}.${two(time.getMonth() + 1)}.${time.getFullYear()}`;
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}
