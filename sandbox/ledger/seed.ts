import { demoOrders } from "../../generated/demo-account.js";
import type { DemoOrder } from "../../generated/demo-account.js";
import { lifeCycles, oneStepAcquirers } from "../../generated/life-cycles.js";
import type { LifeCycle } from "../../generated/life-cycles.js";
import type { Ledger } from "./ledger.js";
import { readAmount } from "./money.js";
import type { Minor } from "./money.js";
import type { Credit, Order, Payment } from "./order.js";

type Fields = Readonly<Record<string, string>>;

/** Enters the orders of the vendor's demo account, so that their well-known numbers work in a stateful sandbox, too. */
export function seedDemoOrders(ledger: Ledger): void {
  for (const [orderNumber, demo] of Object.entries(demoOrders)) {
    const cycle = cycleOfTechnicalType(demo.order["paymentType"] ?? "");
    if (cycle !== undefined) ledger.add(orderOf(ledger, orderNumber, demo, cycle));
  }
}

function cycleOfTechnicalType(type: string): LifeCycle | undefined {
  return Object.values(lifeCycles).find(({ technicalTypes }) => technicalTypes.includes(type));
}

function orderOf(
  ledger: Ledger,
  orderNumber: string,
  { order, payments, credits }: DemoOrder,
  cycle: LifeCycle,
): Order {
  const at = ledger.clock.now().getTime();
  const currency = order["currency"] ?? "EUR";
  const amountAt = (fields: Fields, name: string): Minor => readAmount(fields[name] ?? "0", currency) ?? 0n;
  const times = { createdAt: at, modifiedAt: at };
  ledger.numbers.claim(orderNumber);
  for (const credit of credits) ledger.numbers.claim(credit["creditNumber"] ?? "");
  return {
    orderNumber,
    cycle,
    currency,
    amount: amountAt(order, "amount"),
    state: order["state"] ?? cycle.order.start,
    payments: payments.map((payment): Payment => ({
      paymentNumber: payment["paymentNumber"] ?? orderNumber,
      state: payment["state"] ?? "",
      approved: amountAt(payment, "approveAmount"),
      deposited: amountAt(payment, "depositAmount"),
      batchNumber: payment["batchNumber"],
      ...times,
    })),
    credits: credits.map((credit): Credit => ({
      creditNumber: credit["creditNumber"] ?? "",
      state: credit["state"] ?? "",
      amount: amountAt(credit, "amount"),
      batchNumber: credit["batchNumber"],
      ...times,
    })),
    splitCapture: true,
    oneStep: oneStepAcquirers.names.includes(order["acquirer"] ?? ""),
    // The account's card order is the vendor's own example of a source for recurPayment.
    transactionIdentifier: "INITIAL",
    shown: withoutLedgerFields(order),
    shownPayment: withoutLedgerFields(payments[0] ?? {}),
    ...times,
    history: [{ at, event: "created", detail: "demo account" }],
  };
}

/** Fields that the ledger itself knows and shows. */
const LEDGER_FIELDS: ReadonlySet<string> = new Set([
  "orderNumber",
  "paymentNumber",
  "amount",
  "currency",
  "state",
  "approveAmount",
  "depositAmount",
  "refundAmount",
  "batchNumber",
  "operationsAllowed",
]);

function withoutLedgerFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !LEDGER_FIELDS.has(name)));
}
