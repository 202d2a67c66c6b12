// Generated from spec/confirmation.yaml. Do not edit: change the spec and run `npm run generate`.

import type { Client } from "../runtime/client.js";
import {
  type ConfirmationOf,
  type ExpectedPayment,
  readConfirmationBy,
} from "../runtime/confirmation/read-confirmation.js";
import { confirmationReplyBy } from "../runtime/confirmation/reply.js";
import type { ConfirmationTable, ReplyTable } from "../runtime/spec-tables.js";
import type { Currency, CurrencyNumber, Language, PaymentType } from "./enumerations.js";
import { checkConfirmationData } from "./validators.js";

/** Fields of a confirmation that are signed and have their form. */
export interface ConfirmationData {
  /**
   * Amount of the payment.
   * @see N:parameters/frontend/response-parameters; PHP:tests/QMore/Return
   */
  readonly amount?: string;
  /**
   * Last four digits of the card. With CCARD, CCARD-MOTO, MAESTRO.
   * Numeric, exactly 4 digits.
   * @see N:parameters/frontend/response-parameters
   */
  readonly anonymousPan?: string;
  /**
   * Whether the holder of the card was authenticated. With CCARD, CCARD-MOTO, MAESTRO.
   * Alphabetic, up to 3 characters.
   * The guide prints it in capitals; recorded posts have Yes and No.
   * @see N:parameters/frontend/response-parameters; PHP:tests/QMore/Return
   */
  readonly authenticated?: string;
  /**
   * Result of the check at the acquirer.
   * Text, up to 255 bytes (UTF-8).
   * @see EX3:frontend/confirm_info.txt
   */
  readonly avsProviderResultCode?: string;
  /**
   * That result in words.
   * Text, up to 1024 bytes (UTF-8).
   * @see EX3:frontend/confirm_info.txt
   */
  readonly avsProviderResultMessage?: string;
  /**
   * Result of the check of the address.
   * Text, up to 255 bytes (UTF-8).
   * Only in recorded posts; no guide describes it, and the length is INFERRED. The same holds for the three that
   * follow.
   * @see PHP:tests/QMore/Return
   */
  readonly avsResponseCode?: string;
  /**
   * That result in words.
   * Text, up to 1024 bytes (UTF-8).
   * @see PHP:tests/QMore/Return
   */
  readonly avsResponseMessage?: string;
  /**
   * Name of the holder of the card. With CCARD, CCARD-MOTO, MAESTRO.
   * Text, up to 80 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly cardholder?: string;
  /**
   * Id of the creditor. With SEPA-DD.
   * Text, up to 35 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly creditorId?: string;
  /**
   * Currency of the amount.
   * @see N:parameters/frontend/response-parameters
   */
  readonly currency?: Currency | CurrencyNumber | (string & {});
  /**
   * When the account is debited. With SEPA-DD.
   * Date as YYYY-MM-DD.
   * @see N:parameters/frontend/response-parameters
   */
  readonly dueDate?: string;
  /**
   * BIC of the bank. With EPS, GIROPAY.
   * Text, up to 50 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly epsConsumerBIC?: string;
  /**
   * IBAN of the account. With EPS, GIROPAY.
   * Text, up to 50 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly epsConsumerIBAN?: string;
  /**
   * Owner of the account. With EPS, GIROPAY.
   * Text, up to 50 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly epsConsumerName?: string;
  /**
   * When the card expires, as MM/YYYY. With CCARD, CCARD-MOTO, MAESTRO.
   * @see N:parameters/frontend/response-parameters
   */
  readonly expiry?: string;
  /**
   * Bank or brand, as spelt by the gateway.
   * Text, up to 255 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly financialInstitution?: string;
  /**
   * Number of the contract at the processor or acquirer.
   * Text, up to 255 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly gatewayContractNumber?: string;
  /**
   * Number of the payment at the processor.
   * Text, up to 255 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly gatewayReferenceNumber?: string;
  /**
   * First line of the shipping address. With GOOGLEPAY.
   * Text, up to 40 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly googlepayShippingAddress1?: string;
  /**
   * Second line of the shipping address. With GOOGLEPAY.
   * Text, up to 100 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly googlepayShippingAddress2?: string;
  /**
   * Country of the shipping address. With GOOGLEPAY.
   * ISO 3166-1 country code.
   * @see N:parameters/frontend/response-parameters
   */
  readonly googlepayShippingCountry?: string;
  /**
   * City of the shipping address. With GOOGLEPAY.
   * Text, up to 20 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly googlepayShippingLocality?: string;
  /**
   * Name in the shipping address. With GOOGLEPAY.
   * Text, up to 255 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly googlepayShippingName?: string;
  /**
   * Telephone of the consumer. With GOOGLEPAY.
   * Text, up to 20 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly googlepayShippingPhone?: string;
  /**
   * Sorting code of the shipping address. With GOOGLEPAY.
   * Text, up to 20 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly googlepayShippingSortingCode?: string;
  /**
   * Postal code of the shipping address. With GOOGLEPAY.
   * Text, up to 12 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly googlepayShippingZip?: string;
  /**
   * Hash of the card number, instead of the masked ones. With CCARD, CCARD-MOTO, MAESTRO.
   * Alphanumeric, exactly 128 characters.
   * @see N:parameters/frontend/response-parameters
   */
  readonly hashedPan?: string;
  /**
   * Number of the account. With IDL.
   * Text, up to 255 bytes (UTF-8).
   * @see L:payment_methods/ideal/start
   */
  readonly idealConsumerAccountNumber?: string;
  /**
   * BIC of the bank. With IDL.
   * Text, up to 255 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly idealConsumerBIC?: string;
  /**
   * City of the consumer. With IDL.
   * Text, up to 255 bytes (UTF-8).
   * @see L:payment_methods/ideal/start
   */
  readonly idealConsumerCity?: string;
  /**
   * IBAN of the account. With IDL.
   * Text, up to 255 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly idealConsumerIBAN?: string;
  /**
   * Owner of the account. With IDL.
   * Text, up to 255 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly idealConsumerName?: string;
  /**
   * Country of the consumer, as the acquirer found it.
   * ISO 3166-1 country code.
   * @see N:parameters/frontend/response-parameters
   */
  readonly instrumentCountry?: string;
  /**
   * First line in the billing address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaBillingAddress1?: string;
  /**
   * Second line in the billing address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaBillingAddress2?: string;
  /**
   * City in the billing address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaBillingCity?: string;
  /**
   * Country in the billing address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaBillingCountry?: string;
  /**
   * Mail address in the billing address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaBillingEmail?: string;
  /**
   * First name in the billing address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaBillingFirstName?: string;
  /**
   * Last name in the billing address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaBillingLastName?: string;
  /**
   * Telephone in the billing address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaBillingPhone?: string;
  /**
   * State in the billing address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaBillingState?: string;
  /**
   * Postal code in the billing address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaBillingZip?: string;
  /**
   * First line in the shipping address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaShippingAddress1?: string;
  /**
   * Second line in the shipping address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaShippingAddress2?: string;
  /**
   * City in the shipping address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaShippingCity?: string;
  /**
   * Country in the shipping address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaShippingCountry?: string;
  /**
   * Mail address in the shipping address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaShippingEmail?: string;
  /**
   * First name in the shipping address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaShippingFirstName?: string;
  /**
   * Last name in the shipping address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaShippingLastName?: string;
  /**
   * Telephone in the shipping address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaShippingPhone?: string;
  /**
   * State in the shipping address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaShippingState?: string;
  /**
   * Postal code in the shipping address. With KLARNA.
   * @see N:parameters/frontend/response-parameters
   */
  readonly klarnaShippingZip?: string;
  /**
   * Language of the texts for the consumer.
   * Enumeration.
   * @see N:parameters/frontend/response-parameters
   */
  readonly language?: Language | (string & {});
  /**
   * Y where the liability is shifted to the issuer, else N or nothing.
   * @see N:parameters/frontend/response-parameters
   */
  readonly liabilityShiftIndicator?: string;
  /**
   * Id of the mandate. With SEPA-DD.
   * Text, up to 35 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly mandateId?: string;
  /**
   * When the mandate was signed. With SEPA-DD.
   * Date as YYYY-MM-DD.
   * @see N:parameters/frontend/response-parameters
   */
  readonly mandateSignatureDate?: string;
  /**
   * Number of the card with its middle hidden. With CCARD, CCARD-MOTO, MAESTRO.
   * Text, up to 19 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly maskedPan?: string;
  /**
   * Number of the order, for all that follows.
   * Numeric, up to 9 digits.
   * @see N:parameters/frontend/response-parameters
   */
  readonly orderNumber?: string;
  /**
   * Payment method of the consumer.
   * Enumeration.
   * Held to the list, as the shop itself chose it from there.
   * @see N:parameters/frontend/response-parameters
   */
  readonly paymentType?: PaymentType | (string & {});
  /**
   * Number of the billing agreement. With PAYPAL.
   * Text, up to 19 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalBillingAgreementID?: string;
  /**
   * City of the shipping address. With PAYPAL.
   * Text, up to 40 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerAddressCity?: string;
  /**
   * Country of the shipping address. With PAYPAL.
   * Text, up to 50 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerAddressCountry?: string;
  /**
   * Code of that country. With PAYPAL.
   * ISO 3166-1 country code.
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerAddressCountryCode?: string;
  /**
   * Name in the shipping address. With PAYPAL.
   * Text, up to 32 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerAddressName?: string;
  /**
   * State of the shipping address. With PAYPAL.
   * Text, up to 32 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerAddressState?: string;
  /**
   * First line of the shipping address. With PAYPAL.
   * Text, up to 40 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerAddressStreet1?: string;
  /**
   * Second line of the shipping address. With PAYPAL.
   * Text, up to 100 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerAddressStreet2?: string;
  /**
   * Postal code of the shipping address. With PAYPAL.
   * Text, up to 20 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerAddressZIP?: string;
  /**
   * Mail address of the payer. With PAYPAL.
   * Text, up to 127 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerEmail?: string;
  /**
   * First name of the payer. With PAYPAL.
   * Text, up to 64 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerFirstName?: string;
  /**
   * Id of the payer. With PAYPAL.
   * Text, up to 13 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerID?: string;
  /**
   * Last name of the payer. With PAYPAL.
   * Text, up to 64 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly paypalPayerLastName?: string;
  /**
   * Number of the payment at the acquirer.
   * Text, up to 255 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly providerReferenceNumber?: string;
  /**
   * What the consumer typed on the page of the gateway, as JSON in Base64.
   * ASCII.
   * @see N:parameters/frontend/response-parameters
   */
  readonly purchaseInformation?: string;
  /**
   * 1, as the transfer is confirmed. With SOFORTUEBERWEISUNG.
   * Numeric, exactly 1 digits.
   * @see N:parameters/frontend/response-parameters
   */
  readonly securityCriteria?: string;
  /**
   * Number of the account. With SOFORTUEBERWEISUNG.
   * Numeric, up to 30 digits.
   * @see N:parameters/frontend/response-parameters
   */
  readonly senderAccountNumber?: string;
  /**
   * Owner of the account. With SOFORTUEBERWEISUNG.
   * Text, up to 255 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly senderAccountOwner?: string;
  /**
   * BIC of the bank. With SOFORTUEBERWEISUNG.
   * Text, up to 50 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly senderBIC?: string;
  /**
   * Name of the bank. With SOFORTUEBERWEISUNG.
   * Text, up to 255 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly senderBankName?: string;
  /**
   * Number of the bank. With SOFORTUEBERWEISUNG.
   * Numeric, up to 30 digits.
   * @see N:parameters/frontend/response-parameters
   */
  readonly senderBankNumber?: string;
  /**
   * Country of the bank. With SOFORTUEBERWEISUNG.
   * ISO 3166-1 country code.
   * @see N:parameters/frontend/response-parameters
   */
  readonly senderCountry?: string;
  /**
   * IBAN of the account. With SOFORTUEBERWEISUNG.
   * Text, up to 50 bytes (UTF-8).
   * @see N:parameters/frontend/response-parameters
   */
  readonly senderIBAN?: string;
}

/** What a confirmation is worth; look at `verdict` first. */
export type Confirmation = ConfirmationOf<ConfirmationData, "PENDING" | "SUCCESS", "CANCEL" | "FAILURE">;

/** What the runtime knows about confirmations. */
export const confirmationTable: ConfirmationTable<ConfirmationData, "PENDING" | "SUCCESS", "CANCEL" | "FAILURE"> = {
  state: "paymentState",
  fingerprintParameter: "responseFingerprint",
  orderParameter: "responseFingerprintOrder",
  secretName: "secret",
  signedStates: {
    PENDING: { required: ["paymentType"] },
    SUCCESS: { required: ["amount", "currency", "paymentType", "orderNumber"] },
  },
  unsignedStates: ["CANCEL", "FAILURE"],
  shape: {
    key: "",
    values: [
      { name: "amount", form: "amount" },
      { name: "anonymousPan" },
      { name: "authenticated" },
      { name: "avsProviderResultCode" },
      { name: "avsProviderResultMessage" },
      { name: "avsResponseCode" },
      { name: "avsResponseMessage" },
      { name: "cardholder" },
      { name: "creditorId" },
      { name: "currency" },
      { name: "dueDate", form: "date" },
      { name: "epsConsumerBIC" },
      { name: "epsConsumerIBAN" },
      { name: "epsConsumerName" },
      { name: "expiry" },
      { name: "financialInstitution" },
      { name: "gatewayContractNumber" },
      { name: "gatewayReferenceNumber" },
      { name: "googlepayShippingAddress1" },
      { name: "googlepayShippingAddress2" },
      { name: "googlepayShippingCountry" },
      { name: "googlepayShippingLocality" },
      { name: "googlepayShippingName" },
      { name: "googlepayShippingPhone" },
      { name: "googlepayShippingSortingCode" },
      { name: "googlepayShippingZip" },
      { name: "hashedPan" },
      { name: "idealConsumerAccountNumber" },
      { name: "idealConsumerBIC" },
      { name: "idealConsumerCity" },
      { name: "idealConsumerIBAN" },
      { name: "idealConsumerName" },
      { name: "instrumentCountry" },
      { name: "klarnaBillingAddress1" },
      { name: "klarnaBillingAddress2" },
      { name: "klarnaBillingCity" },
      { name: "klarnaBillingCountry" },
      { name: "klarnaBillingEmail" },
      { name: "klarnaBillingFirstName" },
      { name: "klarnaBillingLastName" },
      { name: "klarnaBillingPhone" },
      { name: "klarnaBillingState" },
      { name: "klarnaBillingZip" },
      { name: "klarnaShippingAddress1" },
      { name: "klarnaShippingAddress2" },
      { name: "klarnaShippingCity" },
      { name: "klarnaShippingCountry" },
      { name: "klarnaShippingEmail" },
      { name: "klarnaShippingFirstName" },
      { name: "klarnaShippingLastName" },
      { name: "klarnaShippingPhone" },
      { name: "klarnaShippingState" },
      { name: "klarnaShippingZip" },
      { name: "language" },
      { name: "liabilityShiftIndicator" },
      { name: "mandateId" },
      { name: "mandateSignatureDate", form: "date" },
      { name: "maskedPan" },
      { name: "orderNumber" },
      { name: "paymentType" },
      { name: "paypalBillingAgreementID" },
      { name: "paypalPayerAddressCity" },
      { name: "paypalPayerAddressCountry" },
      { name: "paypalPayerAddressCountryCode" },
      { name: "paypalPayerAddressName" },
      { name: "paypalPayerAddressState" },
      { name: "paypalPayerAddressStreet1" },
      { name: "paypalPayerAddressStreet2" },
      { name: "paypalPayerAddressZIP" },
      { name: "paypalPayerEmail" },
      { name: "paypalPayerFirstName" },
      { name: "paypalPayerID" },
      { name: "paypalPayerLastName" },
      { name: "providerReferenceNumber" },
      { name: "purchaseInformation" },
      { name: "securityCriteria" },
      { name: "senderAccountNumber" },
      { name: "senderAccountOwner" },
      { name: "senderBIC" },
      { name: "senderBankName" },
      { name: "senderBankNumber" },
      { name: "senderCountry" },
      { name: "senderIBAN" },
    ],
    objects: [],
  },
  check: checkConfirmationData,
};

/** What the runtime knows about the answer to one. */
export const replyTable: ReplyTable = {
  ok: '<QPAY-CONFIRMATION-RESPONSE result="OK"/>',
  notOk: '<QPAY-CONFIRMATION-RESPONSE result="NOK" message="{message}"/>',
  longestMessage: 255,
};

/**
 * The result of a payment that frontendInit started, posted to confirmUrl; believe nothing else.
 *
 * Comes at once, after 30 minutes without a sign of the consumer, or up to 14 days later when the payment was
 * pending; may come more than once, and a pending one comes again. The shop has 30 seconds to answer. Parameters
 * that the shop added come back, with dots in their names as underscores. The browser brings nothing.
 *
 * Give it the raw body where you can: parsers lose names that came twice. `expected` holds what the shop knows
 * of the order; what differs from it is `forged`.
 *
 * @returns `genuine` with the signed data, `unsigned` for what the gateway does not sign, or `forged`.
 * @throws {TypeError} when the client is none, or `expected` cannot be expected; never because of the body
 * @see L:qmore/frontend_result; N:parameters/frontend/response-parameters
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, demo: true });
 * const body = "paymentState=CANCEL";
 * const confirmation = readConfirmation(client, body, { amount: "12.50", currency: "EUR" });
 * if (confirmation.verdict === "genuine") console.log(confirmation.data.orderNumber);
 * ```
 */
export function readConfirmation(client: Client, body: unknown, expected?: ExpectedPayment): Confirmation {
  return readConfirmationBy(client, confirmationTable, body, expected);
}

/**
 * What to answer to a confirmation: that the shop took note, or with a problem, that it is to be sent again.
 * A problem may have 255 characters; what is longer is cut.
 *
 * Looked at only where the merchant has redelivery switched on: it comes again, every minute to every 99 hours,
 * until one says OK. The current guide prints another name, by a slip.
 *
 * @see L:request_parameters
 * @example
 * ```ts
 * confirmationReply("the order is not known"); // <QPAY-CONFIRMATION-RESPONSE result="NOK" ...
 * ```
 */
export function confirmationReply(problem?: string): string {
  return confirmationReplyBy(replyTable, problem);
}
