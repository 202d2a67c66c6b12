// Generated from spec/operations/transferFund.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import type { Currency, CurrencyNumber } from "../enumerations.js";
import { checkTransferFundAnswer, checkTransferFundParameters } from "../validators.js";

/** Parameters that every kind of transferFund takes. */
export interface TransferFundCommonParameters {
  /**
   * Text that describes the order.
   * Text, up to 255 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly orderDescription: string;
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
   * Number of the order.
   * Numeric, up to 9 digits.
   * Some pages say exactly 9 digits, others up to 9; recorded numbers have 6 to 9. Read as up to 9.
   * @see L:request_parameters; RB:R15
   */
  readonly orderNumber?: string | undefined;
  /**
   * Number of the credit object.
   * Numeric, up to 9 digits.
   * The 2021 guide says exactly 9 digits, the current one up to 9; recorded numbers have 7 and 8. Read as up to 9.
   * @see L:back-end_operations/transaction-based/refundreversal
   */
  readonly creditNumber?: string | undefined;
  /**
   * Reference of the order that is passed to the acquirer.
   * Text, up to 128 bytes (UTF-8).
   * Some payment methods and acquirers take less, for example 35 for iDEAL.
   * @see L:request_parameters
   */
  readonly orderReference?: string | undefined;
  /**
   * Text on the consumer's bank statement.
   * Text, up to 254 bytes (UTF-8).
   * Some payment methods take less, for example 27 for Sofort or 25 for card complete; Hobex ignores it.
   * @see L:request_parameters
   */
  readonly customerStatement?: string | undefined;
}

/**
 * The receiver's data are taken from an older order.
 * The current guide names SEPA direct debit and Sofort as source orders, the 2021 guide also iDEAL, older ones
 * also RatePAY, Invoice by Wirecard, moneta.ru and Skrill. It depends on the acquirer. Not described on
 * parameters/backend/required-parameters.
 * @see L:back-end_operations/transaction-based/transferfund; N:backend/categories
 */
export interface TransferFundExistingorderParameters extends TransferFundCommonParameters {
  /**
   * What identifies the receiver of the money.
   * The id is in no table of the guides; it was read from a recorded answer.
   * @see L:back-end_operations/transaction-based/transferfund; RB:R36
   */
  readonly fundTransferType: "EXISTINGORDER";
  /**
   * Number of the order whose payment data are used again.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly sourceOrderNumber: string;
}

/**
 * Pays to a moneta.ru wallet.
 * @deprecated The current guides no longer describe it; known from the January 2021 guide and the PHP library.
 * @see L0:back-end_operations/transaction-based/transferfund; PHP:QMore/BackendClient
 */
export interface TransferFundMonetaParameters extends TransferFundCommonParameters {
  /**
   * What identifies the receiver of the money.
   * The id is in no table of the guides; it was read from a recorded answer.
   * @see L:back-end_operations/transaction-based/transferfund; RB:R36
   */
  readonly fundTransferType: "MONETA";
  /**
   * Text on the consumer's bank statement.
   * Text, up to 254 bytes (UTF-8).
   * Some payment methods take less, for example 27 for Sofort or 25 for card complete; Hobex ignores it.
   * @see L:request_parameters
   */
  readonly customerStatement: string;
  /**
   * Id of the consumer's moneta.ru wallet.
   * Text, up to 254 bytes (UTF-8).
   * @see L0:back-end_operations/transaction-based/transferfund
   */
  readonly consumerWalletId: string;
}

/**
 * Pays to any SEPA bank account.
 * The guides list only the bank parameters for this kind; that the common ones are required too is INFERRED from
 * the fingerprint order and from R36. The 2021 January guide limits it to Wirecard Bank as acquirer, later ones
 * do not. Not described on backend/transferfund.
 * @see L:back-end_operations/transaction-based/transferfund
 */
export interface TransferFundSepaCtParameters extends TransferFundCommonParameters {
  /**
   * What identifies the receiver of the money.
   * The id is in no table of the guides; it was read from a recorded answer.
   * @see L:back-end_operations/transaction-based/transferfund; RB:R36
   */
  readonly fundTransferType: "SEPA-CT";
  /**
   * Owner of the bank account.
   * Text, up to 255 bytes (UTF-8).
   * Label and id are INFERRED from the list of ids; no answer about it was recorded.
   * @see L:back-end_operations/transaction-based/transferfund
   */
  readonly bankAccountOwner: string;
  /**
   * BIC of the bank.
   * Alphanumeric, 8 to 11 characters.
   * Label and id are INFERRED from the list of ids; no answer about it was recorded.
   * @see L:back-end_operations/transaction-based/transferfund
   */
  readonly bankBic: string;
  /**
   * IBAN of the bank account.
   * Alphanumeric, 16 to 34 characters.
   * Label and id are INFERRED from the list of ids; no answer about it was recorded.
   * @see L:back-end_operations/transaction-based/transferfund
   */
  readonly bankAccountIban: string;
}

/**
 * Pays to a Skrill wallet.
 * @deprecated The current guides no longer describe it; known from the January 2021 guide and the PHP library.
 * @see L0:back-end_operations/transaction-based/transferfund; PHP:QMore/BackendClient
 */
export interface TransferFundSkrillwalletParameters extends TransferFundCommonParameters {
  /**
   * What identifies the receiver of the money.
   * The id is in no table of the guides; it was read from a recorded answer.
   * @see L:back-end_operations/transaction-based/transferfund; RB:R36
   */
  readonly fundTransferType: "SKRILLWALLET";
  /**
   * Text on the consumer's bank statement.
   * Text, up to 254 bytes (UTF-8).
   * Some payment methods take less, for example 27 for Sofort or 25 for card complete; Hobex ignores it.
   * @see L:request_parameters
   */
  readonly customerStatement: string;
  /**
   * E-mail address of the consumer.
   * Text, up to 256 bytes (UTF-8).
   * Older pages about Skrill say up to 254.
   * @see L:back-end_operations/transaction-based/recurpayment;
   *   L0:back-end_operations/transaction-based/transferfund
   */
  readonly consumerEmail: string;
}

/** Parameters of {@link transferFund}. `fundTransferType` tells the kinds apart. */
export type TransferFundParameters =
  | TransferFundExistingorderParameters
  | TransferFundMonetaParameters
  | TransferFundSepaCtParameters
  | TransferFundSkrillwalletParameters;

/** What transferFund answers when it was executed. */
export interface TransferFundAnswer {
  /**
   * Number of the credit object in the new order.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/transferfund; RB:R34
   */
  readonly creditNumber: string;
}

/** What the runtime knows about transferFund. */
export const transferFundOperation: Operation<TransferFundParameters, TransferFundAnswer> = {
  name: "transferFund",
  effect: "moves-money",
  interface: "backend",
  endpoint: "transferFund",
  fingerprint: [
    "orderNumber",
    "creditNumber",
    "orderDescription",
    "amount",
    "currency",
    "orderReference",
    "customerStatement",
    "fundTransferType",
  ],
  variants: {
    by: "fundTransferType",
    fingerprint: {
      EXISTINGORDER: ["sourceOrderNumber"],
      MONETA: ["consumerWalletId"],
      "SEPA-CT": ["bankAccountOwner", "bankBic", "bankAccountIban"],
      SKRILLWALLET: ["consumerEmail"],
    },
  },
  unsigned: [],
  personal: ["consumerWalletId", "bankAccountOwner", "bankBic", "bankAccountIban", "consumerEmail"],
  amounts: ["amount"],
  effectSign: {
    sign: "exists",
    in: "credits",
    states: ["credit_refunded", "credit_closed"],
    orderStates: ["ORDERED", "REFUNDABLE"],
    number: "creditNumber",
  },
  answer: { key: "", values: [{ name: "creditNumber" }], objects: [] },
  checkParameters: checkTransferFundParameters,
  checkAnswer: checkTransferFundAnswer,
};

/**
 * Pays money out to a consumer without a capture on the same order.
 *
 * Creates a new order that holds one credit. What identifies the receiver depends on fundTransferType. Use it in
 * place of refund for iDEAL, Sofort and SEPA direct debit.
 *
 * INFERRED: a second call pays out a second time, unless orderNumber or creditNumber was set from
 * generateOrderNumber, as a number is taken only once. It never appears in operationsAllowed.
 *
 * Moves money and is never sent twice. After the outcome `unknown` do not call again: reconcile.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:back-end_operations/transaction-based/transferfund
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await transferFund(client, {
 *   amount: "1.00",
 *   currency: "EUR",
 *   fundTransferType: "EXISTINGORDER",
 *   orderDescription: "some description",
 *   sourceOrderNumber: "23473341",
 * });
 * if (result.outcome === "done") console.log(result.data.creditNumber);
 * ```
 */
export function transferFund(
  client: Client,
  parameters: TransferFundParameters,
  options?: CallOptions,
): Promise<Result<TransferFundAnswer>> {
  return call(client, transferFundOperation, parameters, options);
}
