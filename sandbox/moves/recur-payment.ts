import { lifeCycles, recurringRules } from "../../generated/life-cycles.js";
import type { LifeCycle } from "../../generated/life-cycles.js";
import type { Fields } from "../fields.js";
import { openOrder } from "../ledger/create-order.js";
import { depositAtOnce } from "../ledger/deposit-at-once.js";
import { currencyCode } from "../ledger/money.js";
import type { Order } from "../ledger/order.js";
import { refusedFor } from "../refusal.js";
import type { Refusal } from "../refusal.js";
import { amountIn, done, isRefusal, orderFor } from "./move.js";
import type { Move } from "./move.js";
import { methodOf } from "./refusals.js";

const DAY = 24 * 60 * 60 * 1000;

/** Makes a new order from the payment data of an older one. */
export const recurPayment: Move = (ledger, fields) => {
  const source = orderFor(ledger, fields, "sourceOrderNumber");
  if (isRefusal(source)) return source;
  const cycle = lifeCycles[source.cycle.recurringAs ?? ""];
  if (cycle === undefined)
    return refusedFor(
      "method",
      `source order ${source.orderNumber} was paid with ${methodOf(source)}, which has no recurPayment`,
    );
  const unfit = refuseSource(source, ledger.clock.now().getTime());
  if (unfit !== undefined) return unfit;
  const currency = currencyCode(fields.get("currency") ?? "") ?? source.currency;
  const sum = amountIn(currency, fields);
  if (isRefusal(sum)) return sum;
  const amount = sum.minor;
  const orderNumber = fields.get("orderNumber") ?? ledger.numbers.next();
  if (!ledger.numbers.claim(orderNumber))
    return refusedFor("orderNumberUsed", `${orderNumber} is the number of something already`);
  const order = openOrder(ledger, {
    orderNumber,
    cycle,
    currency,
    amount,
    splitCapture: source.splitCapture,
    oneStep: source.oneStep,
    transactionIdentifier: fields.get("transactionIdentifier") ?? recurringRules.notFrom,
    shown: { ...shownMethod(source, cycle), ...textsOf(fields), sourceOrderNumber: source.orderNumber },
  });
  if (fields.get("autoDeposit")?.toLowerCase() === "yes") depositAtOnce(ledger, order);
  return done(["orderNumber", orderNumber], ...echoes(fields));
};

/** A source must be the first of a series, and not too old. */
function refuseSource({ orderNumber, transactionIdentifier, createdAt }: Order, now: number): Refusal | undefined {
  const { notFrom, oldestSourceDays } = recurringRules;
  if (transactionIdentifier === notFrom)
    return refusedFor(
      "state",
      `source order ${orderNumber} was made with transactionIdentifier ${transactionIdentifier}; recurPayment needs INITIAL`,
    );
  if (now - createdAt <= oldestSourceDays * DAY) return undefined;
  const days = Math.floor((now - createdAt) / DAY);
  return refusedFor(
    "state",
    `source order ${orderNumber} is ${days} days old; recurPayment takes up to ${oldestSourceDays}`,
  );
}

/** How getOrderDetails shows the method: as that of the source, unless the payment becomes one of another kind. */
function shownMethod(source: Order, cycle: LifeCycle): Record<string, string> {
  if (source.cycle !== cycle) return cycle.shownAs;
  const { acquirer, brand, contractNumber, paymentType } = source.shown;
  const shown = Object.entries({ acquirer, brand, contractNumber, paymentType });
  return Object.fromEntries(shown.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])));
}

/** Texts of a request that getOrderDetails shows. */
export function textsOf(fields: Fields): Record<string, string> {
  const names = ["orderDescription", "orderReference", "customerStatement"];
  return Object.fromEntries(names.flatMap((name) => (fields.has(name) ? [[name, fields.get(name) ?? ""]] : [])));
}

/** What a SEPA payment answers besides its number. */
function echoes(fields: Fields): (readonly [string, string])[] {
  return ["dueDate", "mandateId", "mandateSignatureDate"].flatMap((name) => {
    const value = fields.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
}
