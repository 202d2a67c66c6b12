// Generated from spec/operations/recurPayment.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import type {
  Currency,
  CurrencyNumber,
  MerchantTokenizationFlag,
  PeriodicType,
  TransactionIdentifier,
  YesNo,
} from "../enumerations.js";
import { type ConsumerParameters, type SubMerchantParameters, consumerOrder, subMerchantOrder } from "../groups.js";
import { checkRecurPaymentAnswer, checkRecurPaymentParameters } from "../validators.js";

/** Parameters of {@link recurPayment}. */
export interface RecurPaymentParameters extends ConsumerParameters, SubMerchantParameters {
  /**
   * Number of the order whose payment data are used again.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly sourceOrderNumber: string;
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
   * Captures the new payment and closes it automatically.
   * Guides and Ruby gem write Yes and No, the PHP library yes and no, and both were accepted. Send a capital first
   * letter. Accounts with night capture capture anyway.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly autoDeposit?: YesNo | undefined;
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
  /**
   * Id of the SEPA mandate.
   * Text, up to 35 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment; N:backend/transaction-based
   */
  readonly mandateId?: string | undefined;
  /**
   * Day on which the SEPA mandate was signed.
   * Date as DD.MM.YYYY.
   * @see L:back-end_operations/transaction-based/recurpayment; N:backend/transaction-based
   */
  readonly mandateSignatureDate?: string | undefined;
  /**
   * SEPA creditor id of the merchant.
   * Only the January 2021 guide describes it, without a length; a later one does not list it, but keeps the name
   * in the order lists.
   * @see L0:back-end_operations/transaction-based/recurpayment
   */
  readonly creditorId?: string | undefined;
  /**
   * Day on which a SEPA direct debit is due.
   * Date as DD.MM.YYYY.
   * To be submitted four banking days ahead.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly dueDate?: string | undefined;
  /**
   * Place of this payment in a series.
   * SINGLE when left out. The source order must have been INITIAL. Not needed for Hobex.
   * @see L:back-end_operations/transaction-based/recurpayment#ForAllAcquirersSepa;
   *   L:back-end_operations/transaction-based/recurpayment#ForAllAcquirersPaypal;
   *   L:back-end_operations/transaction-based/recurpayment#ForComputopAsAcquirer;
   *   N:backend/transaction-based#allAcquirers; N:backend/transaction-based#PayPal
   */
  readonly transactionIdentifier?: TransactionIdentifier | undefined;
  /**
   * Uses IBAN and BIC of a Sofort source order.
   * Not used for Computop, b4payment and Hobex.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly useIbanBic?: YesNo | undefined;
  /**
   * Says that the merchant keeps the card data for later use.
   * The 2021 guide calls it required for cards, the guides before and after optional. Read as optional.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly merchantTokenizationFlag?: MerchantTokenizationFlag | undefined;
  /**
   * Says whether the payments follow a fixed schedule.
   * The 2021 guide calls it required for cards, the guides before and after optional. Read as optional.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly periodicType?: PeriodicType | undefined;
  /**
   * IP address of the consumer.
   * IP address.
   * Not signed. The label and id were recorded for frontend/init; the list of ids has a second entry, 428, that
   * never appeared.
   * @see L:back-end_operations/transaction-based/recurpayment; RB:R9
   */
  readonly consumerIpAddress?: string | undefined;
}

/** What recurPayment answers when it was executed. */
export interface RecurPaymentAnswer {
  /**
   * Day on which the SEPA direct debit is due.
   * Date as YYYY-MM-DD.
   * In no table of backend/recurpayment.
   * @see L:back-end_operations/transaction-based/recurpayment; N:parameters/backend/response-parameters
   */
  readonly dueDate?: string;
  /**
   * Id of the SEPA mandate.
   * Text, up to 35 bytes (UTF-8).
   * In no table of backend/recurpayment.
   * @see L:back-end_operations/transaction-based/recurpayment; N:parameters/backend/response-parameters
   */
  readonly mandateId?: string;
  /**
   * Day on which the SEPA mandate was signed.
   * Date as YYYY-MM-DD.
   * In no table of backend/recurpayment.
   * @see L:back-end_operations/transaction-based/recurpayment; N:parameters/backend/response-parameters
   */
  readonly mandateSignatureDate?: string;
  /**
   * Number of the new order.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/recurpayment; RB:R27; N:parameters/backend/response-parameters
   */
  readonly orderNumber: string;
}

/** What the runtime knows about recurPayment. */
export const recurPaymentOperation: Operation<RecurPaymentParameters, RecurPaymentAnswer> = {
  name: "recurPayment",
  effect: "moves-money",
  interface: "backend",
  endpoint: "recurPayment",
  fingerprint: [
    "orderNumber",
    "sourceOrderNumber",
    "autoDeposit",
    "orderDescription",
    "amount",
    "currency",
    "orderReference",
    "customerStatement",
    "mandateId",
    "mandateSignatureDate",
    "creditorId",
    "dueDate",
    "transactionIdentifier",
    "useIbanBic",
    "merchantTokenizationFlag",
    "periodicType",
    ...consumerOrder,
    ...subMerchantOrder,
  ],
  unsigned: ["consumerIpAddress"],
  personal: [
    "consumerEmail",
    "consumerMerchantCrmId",
    "consumerBirthDate",
    "consumerTaxIdentificationNumber",
    "consumerDriversLicenseNumber",
    "consumerDriversLicenseState",
    "consumerDriversLicenseCountry",
    "consumerBillingFirstName",
    "consumerBillingLastName",
    "consumerBillingAddress1",
    "consumerBillingAddress2",
    "consumerBillingCity",
    "consumerBillingState",
    "consumerBillingCountry",
    "consumerBillingZipCode",
    "consumerBillingPhone",
    "consumerBillingFax",
    "consumerShippingFirstName",
    "consumerShippingLastName",
    "consumerShippingAddress1",
    "consumerShippingAddress2",
    "consumerShippingCity",
    "consumerShippingState",
    "consumerShippingCountry",
    "consumerShippingZipCode",
    "consumerShippingPhone",
    "consumerShippingFax",
    "consumerIpAddress",
  ],
  amounts: ["amount"],
  effectSign: {
    sign: "exists",
    in: "payments",
    states: ["payment_approved", "payment_deposited", "payment_closed", "payment_approvalexpired"],
    orderStates: ["ORDERED", "REFUNDABLE"],
    number: "orderNumber",
  },
  answer: {
    key: "",
    values: [
      { name: "dueDate", form: "date" },
      { name: "mandateId" },
      { name: "mandateSignatureDate", form: "date" },
      { name: "orderNumber" },
    ],
    objects: [],
  },
  checkParameters: checkRecurPaymentParameters,
  checkAnswer: checkRecurPaymentAnswer,
};

/**
 * Pays again with the payment data of an earlier order.
 *
 * The source order may be expired or reversed, but at most 400 days old. Its approval is left as it is, so
 * cancel it on its own where the consumer should not have two holds. Sofort and iDEAL source orders lead to a
 * SEPA direct debit.
 *
 * INFERRED: a second call pays a second time, unless orderNumber was set from generateOrderNumber, as a number
 * is taken only once.
 *
 * Moves money and is never sent twice. After the outcome `unknown` do not call again: reconcile.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:back-end_operations/transaction-based/recurpayment
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await recurPayment(client, {
 *   amount: "1.00",
 *   currency: "EUR",
 *   orderDescription: "order abc-123-xyz",
 *   sourceOrderNumber: "23473341",
 * });
 * if (result.outcome === "done") console.log(result.data.dueDate);
 * ```
 */
export function recurPayment(
  client: Client,
  parameters: RecurPaymentParameters,
  options?: CallOptions,
): Promise<Result<RecurPaymentAnswer>> {
  return call(client, recurPaymentOperation, parameters, options);
}
