import type { OrderOptions } from "../../sandbox/index.js";
import { eur } from "../support/stateful.js";
import type { Own, Stateful } from "../support/stateful.js";

/** Number of a new order that recurring payments can be made from. */
export function initial({ sandbox }: Stateful, paymentType: OrderOptions["paymentType"] = "CCARD"): string {
  return sandbox.createOrder({ paymentType, amount: "10.00", transactionIdentifier: "INITIAL" }).orderNumber;
}
/** A recurring payment of 2.00, in the order in which it is signed. */
export const abo = (sourceOrderNumber: string, more: Own = {}): Own => ({
  ...("orderNumber" in more ? { orderNumber: more["orderNumber"] ?? "" } : {}),
  sourceOrderNumber,
  ...("autoDeposit" in more ? { autoDeposit: more["autoDeposit"] ?? "" } : {}),
  orderDescription: "Abo",
  ...eur("2.00"),
  ...("transactionIdentifier" in more ? { transactionIdentifier: more["transactionIdentifier"] ?? "" } : {}),
});
/** 3.00 paid back to the payer of an order. */
export const transfer = (sourceOrderNumber: string, preset: Own = {}): Own => ({
  ...preset,
  orderDescription: "Back",
  ...eur("3.00"),
  fundTransferType: "EXISTINGORDER",
  sourceOrderNumber,
});
