import type { Answer } from "../answer.js";
import type { Fields } from "../fields.js";
import type { Ledger } from "../ledger/ledger.js";
import { currencyCode, readAmount } from "../ledger/money.js";
import type { Minor } from "../ledger/money.js";
import type { Order } from "../ledger/order.js";
import { refusedFor } from "../refusal.js";
import type { Refusal } from "../refusal.js";

/** What one operation does to the ledger. */
export type Move = (ledger: Ledger, fields: Fields) => Answer | Refusal;

/** Carried out, with what the operation answers. */
export function done(...fields: (readonly [name: string, value: string])[]): Answer {
  return [["status", "0"], ...fields];
}

/** Whether a move went no further than this. */
export function isRefusal(found: object): found is Refusal {
  return "problems" in found;
}

/** The order that a request is about, or the refusal. */
export function orderFor(ledger: Ledger, fields: Fields, parameter = "orderNumber"): Order | Refusal {
  const number = fields.get(parameter) ?? "";
  return ledger.find(number) ?? refusedFor(parameter, `there is no order ${number} to be the ${parameter}`);
}

/** A sum that a request names, in its currency. */
export interface Sum {
  readonly minor: Minor;
  /** As it was sent. */
  readonly text: string;
}

/** The amount of a request about an order, in the order's currency, or the refusal. */
export function amountFor(order: Order, fields: Fields): Sum | Refusal {
  const given = fields.get("currency") ?? "";
  if (currencyCode(given) === order.currency) return amountIn(order.currency, fields);
  return refusedFor("currency", `order ${order.orderNumber} is in ${order.currency}, not in ${given}`);
}

/** The amount of a request in a currency, or the refusal. */
export function amountIn(currency: string, fields: Fields): Sum | Refusal {
  const text = fields.get("amount") ?? "";
  const minor = readAmount(text, currency);
  if (minor === undefined) return refusedFor("amount", `amount ${text} does not have the decimals of ${currency}`);
  return minor === 0n ? refusedFor("amount", `amount ${text} is not above zero`) : { minor, text };
}
