// Generated from spec/operations/refund.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import type { Currency, CurrencyNumber } from "../enumerations.js";
import { type BasketItem, type SubMerchantParameters, basketGroup, subMerchantOrder } from "../groups.js";
import { checkRefundAnswer, checkRefundParameters } from "../validators.js";

/** Parameters of {@link refund}. */
export interface RefundParameters extends SubMerchantParameters {
  /**
   * Number of the order.
   * Numeric, up to 9 digits.
   * Some pages say exactly 9 digits, others up to 9; recorded numbers have 6 to 9. Read as up to 9.
   * @see L:request_parameters; RB:R15
   */
  readonly orderNumber: string;
  /**
   * Amount of money, with dot or comma as decimal separator and none for thousands.
   * Signed exactly as sent.
   * @see L:request_parameters
   */
  readonly amount: string;
  /**
   * Currency of the amount, as three letters or three digits of ISO 4217.
   * Whether the gateway takes lower case is not known; the PHP library sends upper case.
   * @see L:request_parameters
   */
  readonly currency: Currency | CurrencyNumber;
  /**
   * Own reference of this single capture or refund.
   * ASCII, up to 128 characters.
   * Some payment methods take less. No error id is known.
   * @see L:back-end_operations/transaction-based/deposit
   */
  readonly merchantReference?: string | undefined;
  /**
   * The shopping basket, item by item, with shipping and vouchers as items of their own.
   * The PHP library spells the names with a small letter after the number (basketItem1articleNumber), and its live
   * test passes; send the guide's spelling. Description and ImageUrl are signed by every order list, though one
   * current page says that they are not. Until April 2016 other names were in use.
   * @see L:request_parameters; L:back-end_operations/transaction-based/deposit
   */
  readonly basket?: readonly BasketItem[] | undefined;
}

/** What refund answers when it was executed. */
export interface RefundAnswer {
  /**
   * Number of the credit object that this refund created.
   * Numeric, up to 9 digits.
   * Both layouts of the guide say exactly 9 digits; recorded numbers have 7 and 8. Read as up to 9.
   * @see L:back-end_operations/transaction-based/refund; RB:R30; N:parameters/backend/response-parameters
   */
  readonly creditNumber: string;
}

/** What the runtime knows about refund. */
export const refundOperation: Operation<RefundParameters, RefundAnswer> = {
  name: "refund",
  effect: "moves-money",
  interface: "backend",
  endpoint: "refund",
  fingerprint: ["orderNumber", "amount", "currency", "merchantReference", basketGroup, ...subMerchantOrder],
  unsigned: [],
  personal: [],
  amounts: ["amount"],
  effectSign: {
    sign: "appears",
    in: "credits",
    states: ["credit_refunded", "credit_closed"],
    amount: "amount",
    number: "creditNumber",
  },
  answer: { key: "", values: [{ name: "creditNumber" }], objects: [] },
  checkParameters: checkRefundParameters,
  checkAnswer: checkRefundAnswer,
};

/**
 * Pays back a captured payment, in whole or in part.
 *
 * Only after the capture and the day-end closing, when the order is REFUNDABLE. Several partial refunds up to
 * the captured total are possible where the payment method supports them. For iDEAL, Sofort and SEPA direct
 * debit use transferFund.
 *
 * Each call can create one more credit, so a refund is never sent twice.
 *
 * Moves money and is never sent twice. After the outcome `unknown` do not call again: reconcile.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:back-end_operations/transaction-based/refund
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await refund(client, { amount: "1.00", currency: "EUR", orderNumber: "1453243" });
 * if (result.outcome === "done") console.log(result.data.creditNumber);
 * ```
 */
export function refund(
  client: Client,
  parameters: RefundParameters,
  options?: CallOptions,
): Promise<Result<RefundAnswer>> {
  return call(client, refundOperation, parameters, options);
}
