// Generated from spec/operations/frontendInit.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import type {
  AddressDisplay,
  BasketDisplay,
  Currency,
  CurrencyNumber,
  FirstTransaction,
  FrontendYesNo,
  IsoTransactionType,
  Language,
  MerchantTokenizationFlag,
  PaymentType,
  PeriodicType,
} from "../enumerations.js";
import {
  type BasketItem,
  type CompanyParameters,
  type ConsumerBillingParameters,
  type ConsumerProfileParameters,
  type ConsumerShippingParameters,
  type SubMerchantParameters,
  basketGroup,
  companyOrder,
  consumerBillingOrder,
  consumerProfileOrder,
  consumerShippingOrder,
  subMerchantOrder,
} from "../groups.js";
import { checkFrontendInitAnswer, checkFrontendInitParameters } from "../validators.js";

/** Parameters of {@link frontendInit}. */
export interface FrontendInitParameters
  extends
    ConsumerProfileParameters,
    ConsumerBillingParameters,
    ConsumerShippingParameters,
    CompanyParameters,
    SubMerchantParameters {
  /**
   * Payment method that the consumer chose.
   * @see L:request_parameters; RB:R9
   */
  readonly paymentType: PaymentType;
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
   * Text that describes the order.
   * Text, up to 255 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly orderDescription: string;
  /**
   * Page of the shop after a payment that succeeded.
   * URL.
   * @see L:request_parameters
   */
  readonly successUrl: string;
  /**
   * Page of the shop after the consumer gave up.
   * URL.
   * @see L:request_parameters
   */
  readonly cancelUrl: string;
  /**
   * Page of the shop after a payment that failed.
   * URL.
   * @see L:request_parameters
   */
  readonly failureUrl: string;
  /**
   * Page of the shop with its address and contact.
   * URL, up to 255 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly serviceUrl: string;
  /**
   * Where the gateway posts the result, from server to server.
   * URL.
   * Reached on port 80 or 443 only, without cookies and passwords; addresses of private networks are refused. A
   * query is kept.
   * @see L:request_parameters; L:qmore/frontend_result
   */
  readonly confirmUrl: string;
  /**
   * IP address of the consumer.
   * IP address.
   * Not signed. The label and id were recorded for frontend/init; the list of ids has a second entry, 428, that
   * never appeared.
   * @see L:back-end_operations/transaction-based/recurpayment; RB:R9
   */
  readonly consumerIpAddress: string;
  /**
   * User-agent of the browser of the consumer, as it came.
   * @see L:request_parameters
   */
  readonly consumerUserAgent: string;
  /**
   * Language of the error texts meant for the consumer.
   * The toolkit guide names English only. No answer in another language was ever recorded: the sandbox takes every
   * language, and answers in English.
   * @see L:back-end_operations/technical_qcs/start
   */
  readonly language?: Language | undefined;
  /**
   * Needed with paymentType EPS, IDL.
   * Bank or brand within the payment method.
   * The lists of the guides change and disagree in their spelling, so any is taken; known ones are in the
   * enumerations.
   * @see L:request_parameters; N:parameters/detailed-description
   */
  readonly financialInstitution?: string | undefined;
  /**
   * Text on the consumer's bank statement.
   * Text, up to 254 bytes (UTF-8).
   * Some payment methods take less, for example 27 for Sofort or 25 for card complete; Hobex ignores it.
   * @see L:request_parameters
   */
  readonly customerStatement?: string | undefined;
  /**
   * Reference of the order that is passed to the acquirer.
   * Text, up to 128 bytes (UTF-8).
   * Some payment methods and acquirers take less, for example 35 for iDEAL.
   * @see L:request_parameters
   */
  readonly orderReference?: string | undefined;
  /**
   * Page of the shop while the result is open.
   * URL.
   * Without it a pending payment is reported as failed. Needed for PayPal; advised for eps, iDEAL, Sofort and
   * other bank methods. No error id is known.
   * @see L:request_parameters
   */
  readonly pendingUrl?: string | undefined;
  /**
   * Page of the shop for browsers without JavaScript.
   * URL.
   * @see L:request_parameters
   */
  readonly noScriptInfoUrl?: string | undefined;
  /**
   * Number of the order.
   * Numeric, up to 9 digits.
   * Some pages say exactly 9 digits, others up to 9; recorded numbers have 6 to 9. Read as up to 9.
   * @see L:request_parameters; RB:R15
   */
  readonly orderNumber?: string | undefined;
  /**
   * Name of the window or frame in which the payment opens.
   * Letters, digits and underscores, beginning with a letter. The PHP library sends it unsigned.
   * @see L:request_parameters
   */
  readonly windowName?: string | undefined;
  /**
   * Refuses a request that was made in the last thirty minutes already.
   * The guide says boolean; the PHP library sends yes, or nothing.
   * @see L:request_parameters; PHP:QMore/FrontendClient
   */
  readonly duplicateRequestCheck?: FrontendYesNo | undefined;
  /**
   * Whether the payment stands alone or begins a series.
   * A payment that recurPayment shall repeat must be INITIAL.
   * @see L:request_parameters
   */
  readonly transactionIdentifier?: FirstTransaction | undefined;
  /**
   * Style sheet of the shop for pages of the gateway.
   * URL.
   * @see L:request_parameters
   */
  readonly cssUrl?: string | undefined;
  /**
   * Type of the transaction after ISO 8583, needed in some markets.
   * @see L:request_parameters
   */
  readonly isoTransactionType?: IsoTransactionType | undefined;
  /**
   * Own reference of the order, the same for the data storage and for the payment.
   * When it is missing, the gateway complains of its length (RB:R2). No length is documented.
   * @see L:qmore/datastorage_init; L:request_parameters
   */
  readonly orderIdent?: string | undefined;
  /**
   * Needed with paymentType CCARD, CCARD-MOTO, MAESTRO.
   * Names the data storage of one consumer.
   * Alphanumeric, exactly 32 characters.
   * @see L:request_parameters; L:qmore/datastorage_read
   */
  readonly storageId?: string | undefined;
  /**
   * The shopping basket, item by item, with shipping and vouchers as items of their own.
   * The PHP library spells the names with a small letter after the number (basketItem1articleNumber), and its live
   * test passes; send the guide's spelling. Description and ImageUrl are signed by every order list, though one
   * current page says that they are not. Until April 2016 other names were in use.
   * @see L:request_parameters; L:back-end_operations/transaction-based/deposit
   */
  readonly basket?: readonly BasketItem[] | undefined;
  /**
   * Whether the payment is captured at once.
   * The PHP library sends yes, or nothing.
   * @see L:request_parameters
   */
  readonly autoDeposit?: FrontendYesNo | undefined;
  /**
   * One address for mails about payments.
   * Text, up to 127 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly confirmMail?: string | undefined;
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
   * Name of the risk rule for this payment.
   * @see L:request_parameters
   */
  readonly riskConfigAlias?: string | undefined;
  /**
   * Whether the risk check is left out.
   * The guide speaks of boolean values without naming them.
   * @see L:request_parameters
   */
  readonly riskSuppress?: FrontendYesNo | undefined;
  /**
   * What the shop runs on, in Base64.
   * ASCII.
   * Base64 of shop;version;library;plugin;version. No guide names it.
   * @see PHP:QMore/FrontendClient
   */
  readonly pluginVersion?: string | undefined;
  /**
   * Whether the page of the gateway shows the basket.
   * @see N:parameters/frontend/optional-parameters
   */
  readonly displayBasketData?: BasketDisplay | undefined;
  /**
   * Whether the page of the gateway shows the shipping address.
   * @see N:parameters/frontend/optional-parameters
   */
  readonly displayShippingData?: AddressDisplay | undefined;
  /**
   * Whether the page of the gateway shows the billing address.
   * @see N:parameters/frontend/optional-parameters
   */
  readonly displayBillingData?: AddressDisplay | undefined;
  /**
   * 1 asks Google Pay for a shipping address.
   * Numeric.
   * @see N:parameters/frontend/optional-parameters
   */
  readonly shippingAddressRequired?: string | undefined;
  /**
   * 1 asks Google Pay for a telephone number.
   * Numeric.
   * @see N:parameters/frontend/optional-parameters
   */
  readonly phoneNumberRequired?: string | undefined;
  /**
   * Countries that Google Pay may ship to, as a JSON list.
   * @see N:parameters/frontend/optional-parameters
   */
  readonly allowedCountryCodes?: string | undefined;
  /**
   * Needed with paymentType GOOGLEPAY.
   * Token of Google Pay.
   * Text, up to 2000 bytes (UTF-8).
   * Needed with GOOGLEPAY, says the guide; which parameter carries it elsewhere is not known.
   * @see N:parameters/frontend/optional-parameters
   */
  readonly paymentToken?: string | undefined;
  /**
   * Data about the order for Klarna, in Base64.
   * ASCII.
   * @see N:parameters/frontend/optional-parameters
   */
  readonly additionalMerchantData?: string | undefined;
  /**
   * Parameters of your own, which are signed and come back in the confirmation, with dots in their names as
   * underscores.
   * Names of up to 64 letters, digits, dots, hyphens and underscores, none of the gateway's.
   */
  readonly custom?: Readonly<Record<string, string>> | undefined;
}

/** What frontendInit answers when it was executed. */
export interface FrontendInitAnswer {
  /**
   * Where to send the consumer.
   * URL.
   * @see L:qmore/frontend_init; RB:R5
   */
  readonly redirectUrl: string;
}

/** What the runtime knows about frontendInit. */
export const frontendInitOperation: Operation<FrontendInitParameters, FrontendInitAnswer> = {
  name: "frontendInit",
  effect: "reserves",
  interface: "frontend",
  endpoint: "init",
  fingerprint: [
    "language",
    "paymentType",
    "amount",
    "currency",
    "orderDescription",
    "successUrl",
    "cancelUrl",
    "failureUrl",
    "serviceUrl",
    "confirmUrl",
    "consumerIpAddress",
    "consumerUserAgent",
    "financialInstitution",
    "customerStatement",
    "orderReference",
    "pendingUrl",
    "noScriptInfoUrl",
    "orderNumber",
    "duplicateRequestCheck",
    "transactionIdentifier",
    "cssUrl",
    "isoTransactionType",
    "orderIdent",
    "storageId",
    ...consumerProfileOrder,
    ...consumerBillingOrder,
    ...consumerShippingOrder,
    ...companyOrder,
    basketGroup,
    ...subMerchantOrder,
    "autoDeposit",
    "confirmMail",
    "mandateId",
    "mandateSignatureDate",
    "merchantTokenizationFlag",
    "periodicType",
    "riskConfigAlias",
    "riskSuppress",
    "pluginVersion",
    "displayBasketData",
    "displayShippingData",
    "displayBillingData",
    "shippingAddressRequired",
    "phoneNumberRequired",
    "allowedCountryCodes",
    "paymentToken",
    "additionalMerchantData",
  ],
  unsigned: ["windowName"],
  custom: {
    reserved: [
      "requestFingerprint",
      "paymentState",
      "responseFingerprint",
      "responseFingerprintOrder",
      "amount",
      "anonymousPan",
      "authenticated",
      "avsProviderResultCode",
      "avsProviderResultMessage",
      "avsResponseCode",
      "avsResponseMessage",
      "cardholder",
      "creditorId",
      "currency",
      "dueDate",
      "epsConsumerBIC",
      "epsConsumerIBAN",
      "epsConsumerName",
      "expiry",
      "financialInstitution",
      "gatewayContractNumber",
      "gatewayReferenceNumber",
      "googlepayShippingAddress1",
      "googlepayShippingAddress2",
      "googlepayShippingCountry",
      "googlepayShippingLocality",
      "googlepayShippingName",
      "googlepayShippingPhone",
      "googlepayShippingSortingCode",
      "googlepayShippingZip",
      "hashedPan",
      "idealConsumerAccountNumber",
      "idealConsumerBIC",
      "idealConsumerCity",
      "idealConsumerIBAN",
      "idealConsumerName",
      "instrumentCountry",
      "klarnaBillingAddress1",
      "klarnaBillingAddress2",
      "klarnaBillingCity",
      "klarnaBillingCountry",
      "klarnaBillingEmail",
      "klarnaBillingFirstName",
      "klarnaBillingLastName",
      "klarnaBillingPhone",
      "klarnaBillingState",
      "klarnaBillingZip",
      "klarnaShippingAddress1",
      "klarnaShippingAddress2",
      "klarnaShippingCity",
      "klarnaShippingCountry",
      "klarnaShippingEmail",
      "klarnaShippingFirstName",
      "klarnaShippingLastName",
      "klarnaShippingPhone",
      "klarnaShippingState",
      "klarnaShippingZip",
      "language",
      "liabilityShiftIndicator",
      "mandateId",
      "mandateSignatureDate",
      "maskedPan",
      "orderNumber",
      "paymentType",
      "paypalBillingAgreementID",
      "paypalPayerAddressCity",
      "paypalPayerAddressCountry",
      "paypalPayerAddressCountryCode",
      "paypalPayerAddressName",
      "paypalPayerAddressState",
      "paypalPayerAddressStreet1",
      "paypalPayerAddressStreet2",
      "paypalPayerAddressZIP",
      "paypalPayerEmail",
      "paypalPayerFirstName",
      "paypalPayerID",
      "paypalPayerLastName",
      "providerReferenceNumber",
      "purchaseInformation",
      "securityCriteria",
      "senderAccountNumber",
      "senderAccountOwner",
      "senderBIC",
      "senderBankName",
      "senderBankNumber",
      "senderCountry",
      "senderIBAN",
    ],
  },
  personal: [
    "consumerIpAddress",
    "consumerUserAgent",
    "consumerEmail",
    "consumerBirthDate",
    "consumerTaxIdentificationNumber",
    "consumerDriversLicenseNumber",
    "consumerDriversLicenseState",
    "consumerDriversLicenseCountry",
    "consumerMerchantCrmId",
    "consumerAuthenticationMethod",
    "consumerAuthenticationTimestamp",
    "consumerCardProvisionDate",
    "consumerCardProvisionAttemptsPastDay",
    "consumerChallengeIndicator",
    "consumerSuspiciousActivity",
    "consumerDeliveryTimeframe",
    "consumerPreorderDate",
    "consumerReorderItems",
    "consumerAccountCreationDate",
    "consumerAccountUpdateDate",
    "consumerAccountPasswordChangeDate",
    "consumerAccountPurchasesPastSixMonths",
    "consumerAccountTransactionsPastDay",
    "consumerAccountTransactionsPastYear",
    "consumerBillingFirstname",
    "consumerBillingLastname",
    "consumerBillingAddress1",
    "consumerBillingAddress2",
    "consumerBillingAddress3",
    "consumerBillingCity",
    "consumerBillingState",
    "consumerBillingCountry",
    "consumerBillingZipCode",
    "consumerBillingPhone",
    "consumerBillingMobilePhone",
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
    "consumerShippingItemAvailability",
    "consumerShippingMethod",
    "consumerShippingAddressFirstUseDate",
    "companyName",
    "companyVatId",
    "companyTradeRegistryNumber",
    "companyRegisterKey",
    "paymentToken",
  ],
  amounts: ["amount"],
  answer: { key: "", values: [{ name: "redirectUrl" }], objects: [] },
  checkParameters: checkFrontendInitParameters,
  checkAnswer: checkFrontendInitAnswer,
};

/**
 * Starts a payment, and tells where to send the consumer.
 *
 * The consumer pays at redirectUrl, the gateway posts the result to confirmUrl, and the browser comes back to
 * one of the pages of the shop, without any data. Believe the confirmation alone, and only after it was checked.
 * Everything is signed except windowName.
 *
 * INFERRED: a lost answer leaves a payment that nobody can pay, since its redirectUrl is not known; calling
 * again is safe, with another orderNumber if one was given.
 *
 * Moves no money; may be called again at any time.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:qmore/frontend_init; L:request_parameters
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await frontendInit(client, {
 *   amount: "12.50",
 *   cancelUrl: "https://shop.example/cancel",
 *   confirmUrl: "https://shop.example/confirm",
 *   consumerIpAddress: "192.0.2.1",
 *   consumerUserAgent: "Mozilla/5.0",
 *   currency: "EUR",
 *   failureUrl: "https://shop.example/failure",
 *   orderDescription: "Jane Doe, order 4711",
 *   paymentType: "SOFORTUEBERWEISUNG",
 *   serviceUrl: "https://shop.example/contact",
 *   successUrl: "https://shop.example/success",
 * });
 * if (result.outcome === "done") console.log(result.data.redirectUrl);
 * ```
 */
export function frontendInit(
  client: Client,
  parameters: FrontendInitParameters,
  options?: CallOptions,
): Promise<Result<FrontendInitAnswer>> {
  return call(client, frontendInitOperation, parameters, options);
}
