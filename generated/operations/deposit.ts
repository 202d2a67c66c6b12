// Generated from spec/operations/deposit.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import type { Currency, CurrencyNumber } from "../enumerations.js";
import { type BasketItem, type SubMerchantParameters, basketGroup, subMerchantOrder } from "../groups.js";
import { checkDepositAnswer, checkDepositParameters } from "../validators.js";

/** Parameters of {@link deposit}. */
export interface DepositParameters extends SubMerchantParameters {
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
   * Text on the consumer's bank statement.
   * Text, up to 254 bytes (UTF-8).
   * Some payment methods take less, for example 27 for Sofort or 25 for card complete; Hobex ignores it.
   * @see L:request_parameters
   */
  readonly customerStatement?: string | undefined;
  /**
   * The shopping basket, item by item, with shipping and vouchers as items of their own.
   * The PHP library spells the names with a small letter after the number (basketItem1articleNumber), and its live
   * test passes; send the guide's spelling. Description and ImageUrl are signed by every order list, though one
   * current page says that they are not. Until April 2016 other names were in use.
   * @see L:request_parameters; L:back-end_operations/transaction-based/deposit
   */
  readonly basket?: readonly BasketItem[] | undefined;
}

/** What deposit answers when it was executed. */
export interface DepositAnswer {
  /**
   * Number of the payment object that this deposit created or changed.
   * Numeric, up to 9 digits.
   * The guide says it comes back only after a split capture; the recorded answer R16 and the vendor's live tests
   * show it on every success. Read as optional.
   * @see L:back-end_operations/transaction-based/deposit; RB:R16; LIVE-TEST:DepositTest
   */
  readonly paymentNumber?: string;
}

/** What the runtime knows about deposit. */
export const depositOperation: Operation<DepositParameters, DepositAnswer> = {
  name: "deposit",
  effect: "moves-money",
  interface: "backend",
  endpoint: "deposit",
  fingerprint: [
    "orderNumber",
    "amount",
    "currency",
    "merchantReference",
    "customerStatement",
    basketGroup,
    ...subMerchantOrder,
  ],
  unsigned: [],
  personal: [],
  amounts: ["amount"],
  effectSign: {
    sign: "appears",
    in: "payments",
    states: ["payment_deposited", "payment_closed"],
    uncaptured: ["payment_approved", "payment_approvalexpired"],
    amount: "depositAmount",
    number: "paymentNumber",
  },
  answer: { key: "", values: [{ name: "paymentNumber" }], objects: [] },
  checkParameters: checkDepositParameters,
  checkAnswer: checkDepositAnswer,
};

/**
 * Captures an approved payment, in whole or in part.
 *
 * One deposit below the approved amount is a partial capture, several deposits are a split capture; both depend
 * on the acquirer. Opens the day-end closing of the payment method and currency if none is open. Can be undone
 * with depositReversal until that closing has run.
 *
 * Whether a second deposit of the same amount is refused is INFERRED; with split capture it captures once more,
 * so a deposit is never sent twice.
 *
 * Moves money and is never sent twice. After the outcome `unknown` do not call again: reconcile.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:back-end_operations/transaction-based/deposit
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await deposit(client, { amount: "1.00", currency: "EUR", orderNumber: "23473341" });
 * if (result.outcome === "done") console.log(result.data.paymentNumber);
 * ```
 */
export function deposit(
  client: Client,
  parameters: DepositParameters,
  options?: CallOptions,
): Promise<Result<DepositAnswer>> {
  return call(client, depositOperation, parameters, options);
}
