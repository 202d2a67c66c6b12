import type { Answer } from "../answer.js";
import type { Fields } from "../fields.js";
import type { Ledger } from "../ledger/ledger.js";
import { currencyCode, readAmount } from "../ledger/money.js";
import type { Minor } from "../ledger/money.js";
import type { Order } from "../ledger/order.js";
import { refusedFor } from "../verify.js";
import type { Refusal } from "../verify.js";

/** What one operation does to the ledger. */
export type Move = (ledger: Ledger, fields: Fields) => Answer | Refusal;

/** Refuses for a reason that the spec has a status and a code for. */
export function refuse(subject: string): Refusal {
  return refusedFor(subject, true);
}

/** Carried out, with what the operation answers. */
export function done(...fields: (readonly [name: string, value: string])[]): Answer {
  return [["status", "0"], ...fields];
}

/** The amount of a request about an order, in the order's currency, or the reason to refuse it. */
export function amountFor(order: Order, fields: Fields): Minor | "currency" | "amount" {
  if (currencyCode(fields.get("currency") ?? "") !== order.currency) return "currency";
  const amount = readAmount(fields.get("amount") ?? "", order.currency);
  return amount === undefined || amount === 0n ? "amount" : amount;
}
