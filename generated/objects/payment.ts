// Generated from spec/objects/payment.yaml. Do not edit: change the spec and run `npm run generate`.

import type { AnswerShape } from "../../runtime/spec-tables.js";
import type { AllowedOperation, Currency, CurrencyNumber, PaymentState } from "../enumerations.js";

/**
 * One payment of an order, approved or captured.
 * No recording has several payments in one order; how they are numbered after a split capture is not known.
 * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10; RB:R12
 */
export interface Payment {
  /**
   * Approval code of the financial institution, which may be empty.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly approvalCode?: string;
  /**
   * Approved amount.
   * Zero comes as 0.00 here.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly approveAmount: string;
  /**
   * The provider's result of the address check as a code.
   * Text, up to 5 bytes (UTF-8).
   * In no table of backend/getorderdetails.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly avsProviderResultCode?: string;
  /**
   * The provider's result of the address check as text.
   * Text, up to 256 bytes (UTF-8).
   * In no table of backend/getorderdetails.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly avsProviderResultMessage?: string;
  /**
   * Result of the address check as a code.
   * Text, up to 5 bytes (UTF-8).
   * Notifications call it avsResponseCode.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly avsResultCode?: string;
  /**
   * Result of the address check as text.
   * Text, up to 256 bytes (UTF-8).
   * Notifications call it avsResponseMessage.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly avsResultMessage?: string;
  /**
   * Number of the day-end closing.
   * Numeric, up to 9 digits.
   * The guide says that it comes only after the closing; demo orders have it once they are deposited.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R12
   */
  readonly batchNumber?: string;
  /**
   * Currency of the payment.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly currency: Currency | CurrencyNumber | (string & {});
  /**
   * Captured amount.
   * Zero comes as 0.00 here.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly depositAmount: string;
  /**
   * Reference of the payment at the processor.
   * Text, up to 255 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly gatewayReferenceNumber?: string;
  /**
   * Number of the consumer's account.
   * Text, up to 255 bytes (UTF-8).
   * In no table of parameters/backend/response-parameters.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:IdealTest
   */
  readonly idealConsumerAccountNumber?: string;
  /**
   * BIC of the consumer's bank.
   * Text, up to 50 bytes (UTF-8).
   * In no table of parameters/backend/response-parameters, in no table of backend/getorderdetails.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly idealConsumerBIC?: string;
  /**
   * City of the consumer's account.
   * Text, up to 255 bytes (UTF-8).
   * In no table of parameters/backend/response-parameters.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:IdealTest
   */
  readonly idealConsumerCity?: string;
  /**
   * IBAN of the consumer's account.
   * Text, up to 50 bytes (UTF-8).
   * In no table of parameters/backend/response-parameters, in no table of backend/getorderdetails.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly idealConsumerIBAN?: string;
  /**
   * Name of the consumer at the bank.
   * Text, up to 255 bytes (UTF-8).
   * An old page misspells it as ideslConsumerName. The guide of 2021 calls it alphabetic. In no table of
   * parameters/backend/response-parameters.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:IdealTest
   */
  readonly idealConsumerName?: string;
  /**
   * Country of the consumer.
   * ISO 3166-1 country code.
   * Not that of the issuer, says the current guide. Must be enabled. In no table of
   * parameters/backend/response-parameters, in no table of backend/getorderdetails.
   * @see L:back-end_operations/transaction-based/getorderdetails; N:backend/transaction-based
   */
  readonly instrumentCountry?: string;
  /**
   * Number of the merchant in the gateway.
   * The guide calls it numeric, without a length; treated as text, as at the order.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly merchantNumber?: string;
  /**
   * Operations on the payment that are allowed now.
   * Comma-separated list: APPROVEREVERSAL, DEPOSIT, DEPOSITREVERSAL, REFUND, REFUNDREVERSAL.
   * The guide says empty where nothing is allowed, the recordings leave it out. Absent is empty.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly operationsAllowed: readonly (AllowedOperation | (string & {}))[];
  /**
   * Number of the order.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly orderNumber: string;
  /**
   * Number of the payment object, normally that of the order.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly paymentNumber: string;
  /**
   * Technical code of the payment method.
   * Text, up to 64 bytes (UTF-8).
   * Technical codes in the recordings, the merchant's codes in the current guide. Read as text.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly paymentType?: string;
  /**
   * Id of the agreement for recurring payments.
   * Text, up to 19 bytes (UTF-8).
   * In no table of backend/getorderdetails.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly paypalBillingAgreementID?: string;
  /**
   * City of the consumer's address.
   * Text, up to 40 bytes (UTF-8).
   * Every guide calls it alphabetic, which cities are not.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R13
   */
  readonly paypalPayerAddressCity?: string;
  /**
   * Country of the consumer's address.
   * Text, up to 50 bytes (UTF-8).
   * Every guide calls it alphabetic; backend/getorderdetails says exactly 2, as for the code.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R13
   */
  readonly paypalPayerAddressCountry?: string;
  /**
   * Code of that country.
   * ISO 3166-1 country code.
   * Not in the recording R13. In no table of backend/getorderdetails.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly paypalPayerAddressCountryCode?: string;
  /**
   * Name in the consumer's address.
   * Text, up to 100 bytes (UTF-8).
   * Not in the recording R13.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly paypalPayerAddressName?: string;
  /**
   * State of the consumer's address.
   * The guide allows 2 characters, be it exactly 2 or up to 2; the recording has Musterland. Read without a limit.
   * Every guide calls it alphabetic.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R13
   */
  readonly paypalPayerAddressState?: string;
  /**
   * Whether PayPal confirmed the address.
   * Text, up to 32 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R13
   */
  readonly paypalPayerAddressStatus?: string;
  /**
   * First line of the consumer's address.
   * Text, up to 100 bytes (UTF-8).
   * Not in the recording R13.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly paypalPayerAddressStreet1?: string;
  /**
   * Second line of the consumer's address.
   * Text, up to 100 bytes (UTF-8).
   * Not in the recording R13.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly paypalPayerAddressStreet2?: string;
  /**
   * Postal code of the consumer's address.
   * Text, up to 32 bytes (UTF-8).
   * The guide calls it paypalPayerZIP; this is the recorded name, which the PHP library reads too. The current
   * guide has two lengths, the shorter one for small screens. That is: Alphanumeric, up to 32 characters and
   * Alphanumeric, up to 20 characters.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R13
   */
  readonly paypalPayerAddressZIP?: string;
  /**
   * E-mail address of the consumer.
   * Text, up to 127 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R13
   */
  readonly paypalPayerEmail?: string;
  /**
   * First name of the consumer.
   * Text, up to 64 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R13
   */
  readonly paypalPayerFirstName?: string;
  /**
   * PayPal's id of the consumer.
   * Text, up to 13 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R13
   */
  readonly paypalPayerID?: string;
  /**
   * Last name of the consumer.
   * Text, up to 64 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R13
   */
  readonly paypalPayerLastName?: string;
  /**
   * Whether PayPal's seller protection applies.
   * Text, up to 32 bytes (UTF-8).
   * The guide calls it paypalPayerProtectionEligibility; this is the recorded name, which the PHP library reads
   * too.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R13
   */
  readonly paypalProtectionEligibility?: string;
  /**
   * Reference of the payment at the acquirer.
   * Text, up to 255 bytes (UTF-8).
   * Newer, and must be enabled. In no table of backend/getorderdetails.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly providerReferenceNumber?: string;
  /**
   * 1 where the payment counts as safe, 0 where the merchant should wait for the money.
   * Numeric, exactly 1 digits.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R12
   */
  readonly securityCriteria?: string;
  /**
   * Number of the consumer's account.
   * Text, up to 255 bytes (UTF-8).
   * The current guide says up to 255, alphanumeric with special characters; that of 2021 calls it numeric, up to
   * 30.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R12; N:parameters/backend/response-parameters
   */
  readonly senderAccountNumber?: string;
  /**
   * Owner of the consumer's account.
   * Text, up to 255 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R12
   */
  readonly senderAccountOwner?: string;
  /**
   * BIC of the consumer's bank.
   * Text, up to 50 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R12
   */
  readonly senderBIC?: string;
  /**
   * Name of the consumer's bank.
   * Text, up to 30 bytes (UTF-8).
   * The guide calls it numeric, the recording shows text.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R12
   */
  readonly senderBankName?: string;
  /**
   * Sorting code of the consumer's bank.
   * Text, up to 30 bytes (UTF-8).
   * Every guide calls it numeric; treated as text, as the account number.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R12
   */
  readonly senderBankNumber?: string;
  /**
   * Country of the consumer's account.
   * ISO 3166-1 country code.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R12
   */
  readonly senderCountry?: string;
  /**
   * IBAN of the consumer's account.
   * Text, up to 50 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R12
   */
  readonly senderIBAN?: string;
  /**
   * State of the payment.
   * Enumeration: payment_approvalexpired, payment_approved, payment_closed, payment_deposited.
   * An unknown state may come; payment methods and acquirers differ.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly state: PaymentState | (string & {});
  /**
   * When the payment was created.
   * Date and time as YYYY-MM-DDTHH:MM:SS.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly timeCreated?: string;
  /**
   * When the payment was last changed.
   * Date and time as YYYY-MM-DDTHH:MM:SS.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly timeModified?: string;
}

/** Where the fields of payment stand in an answer. */
export const paymentShape: AnswerShape = {
  key: "payment.{n}.{m}",
  values: [
    { name: "approvalCode" },
    { name: "approveAmount", form: "amount" },
    { name: "avsProviderResultCode" },
    { name: "avsProviderResultMessage" },
    { name: "avsResultCode" },
    { name: "avsResultMessage" },
    { name: "batchNumber" },
    { name: "currency" },
    { name: "depositAmount", form: "amount" },
    { name: "gatewayReferenceNumber" },
    { name: "idealConsumerAccountNumber" },
    { name: "idealConsumerBIC" },
    { name: "idealConsumerCity" },
    { name: "idealConsumerIBAN" },
    { name: "idealConsumerName", aliases: ["ideslConsumerName"] },
    { name: "instrumentCountry" },
    { name: "merchantNumber" },
    { name: "operationsAllowed", form: "list" },
    { name: "orderNumber" },
    { name: "paymentNumber" },
    { name: "paymentType" },
    { name: "paypalBillingAgreementID" },
    { name: "paypalPayerAddressCity" },
    { name: "paypalPayerAddressCountry" },
    { name: "paypalPayerAddressCountryCode" },
    { name: "paypalPayerAddressName" },
    { name: "paypalPayerAddressState" },
    { name: "paypalPayerAddressStatus" },
    { name: "paypalPayerAddressStreet1" },
    { name: "paypalPayerAddressStreet2" },
    { name: "paypalPayerAddressZIP", aliases: ["paypalPayerZIP"] },
    { name: "paypalPayerEmail" },
    { name: "paypalPayerFirstName" },
    { name: "paypalPayerID" },
    { name: "paypalPayerLastName" },
    { name: "paypalProtectionEligibility", aliases: ["paypalPayerProtectionEligibility"] },
    { name: "providerReferenceNumber" },
    { name: "securityCriteria" },
    { name: "senderAccountNumber" },
    { name: "senderAccountOwner" },
    { name: "senderBIC" },
    { name: "senderBankName" },
    { name: "senderBankNumber" },
    { name: "senderCountry" },
    { name: "senderIBAN" },
    { name: "state" },
    { name: "timeCreated", form: "time" },
    { name: "timeModified", form: "time" },
  ],
  objects: [],
};
