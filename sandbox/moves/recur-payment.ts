import { lifeCycles, recurringRules } from "../../generated/life-cycles.js";
import type { LifeCycle } from "../../generated/life-cycles.js";
import type { Fields } from "../fields.js";
import { openOrder } from "../ledger/create-order.js";
import { nextState } from "../ledger/life-cycle.js";
import { currencyCode, readAmount } from "../ledger/money.js";
import type { Order } from "../ledger/order.js";
import { done, refuse } from "./move.js";
import type { Move } from "./move.js";

const DAY = 24 * 60 * 60 * 1000;

/** Makes a new order from the payment data of an older one. */
export const recurPayment: Move = (ledger, fields) => {
  const source = ledger.find(fields.get("sourceOrderNumber"));
  if (source === undefined) return refuse("sourceOrderNumber");
  const cycle = lifeCycles[source.cycle.recurringAs ?? ""];
  if (cycle === undefined) return refuse("method");
  const age = ledger.clock.now().getTime() - source.createdAt;
  if (source.transactionIdentifier === recurringRules.notFrom || age > recurringRules.oldestSourceDays * DAY)
    return refuse("state");
  const currency = currencyCode(fields.get("currency") ?? "") ?? source.currency;
  const amount = readAmount(fields.get("amount") ?? "", currency);
  if (amount === undefined || amount === 0n) return refuse("amount");
  const orderNumber = fields.get("orderNumber") ?? ledger.numbers.next();
  if (!ledger.numbers.claim(orderNumber)) return refuse("orderNumberUsed");
  const order = openOrder(ledger, {
    orderNumber,
    cycle,
    currency,
    amount,
    splitCapture: source.splitCapture,
    oneStep: source.oneStep,
    transactionIdentifier: fields.get("transactionIdentifier") ?? recurringRules.notFrom,
    shown: { ...methodOf(source, cycle), ...textsOf(fields), sourceOrderNumber: source.orderNumber },
  });
  const [payment] = order.payments;
  const next = payment && nextState(order, "payment", payment.state, "deposit");
  if (payment !== undefined && next !== undefined && fields.get("autoDeposit")?.toLowerCase() === "yes") {
    payment.state = next;
    payment.deposited = amount;
    ledger.record(order, "deposit", "by autoDeposit");
  }
  return done(["orderNumber", orderNumber], ...echoes(fields));
};

/** How getOrderDetails shows the method: as that of the source, unless the payment becomes one of another kind. */
function methodOf(source: Order, cycle: LifeCycle): Record<string, string> {
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
