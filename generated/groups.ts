// Generated from spec/groups.yaml. Do not edit: change the spec and run `npm run generate`.

import type { RepeatingGroup } from "../runtime/spec-tables.js";
import type {
  AuthenticationMethod,
  ChallengeIndicator,
  DeliveryTimeframe,
  FrontendYesNo,
  ItemAvailability,
  ReorderKind,
  ShippingMethod,
} from "./enumerations.js";

/**
 * The shopping basket, item by item, with shipping and vouchers as items of their own.
 * The PHP library spells the names with a small letter after the number (basketItem1articleNumber), and its live
 * test passes; send the guide's spelling. Description and ImageUrl are signed by every order list, though one
 * current page says that they are not. Until April 2016 other names were in use.
 * @see L:request_parameters; L:back-end_operations/transaction-based/deposit
 */
export interface BasketItem {
  /**
   * Article number of the item.
   * Up to 128 characters for PayPal.
   * @see L:request_parameters; N:payment-methods/paypal-new
   */
  readonly articleNumber: string;
  /**
   * How many of the article.
   * Numeric.
   * @see L:request_parameters
   */
  readonly quantity: string;
  /**
   * Name of the item.
   * @see L:request_parameters
   */
  readonly name: string;
  /**
   * Price of one piece with tax.
   * Negative for vouchers.
   * @see L:request_parameters
   */
  readonly unitGrossAmount: string;
  /**
   * Price of one piece without tax.
   * Negative for vouchers.
   * @see L:request_parameters
   */
  readonly unitNetAmount: string;
  /**
   * Tax on one piece.
   * Negative for vouchers.
   * @see L:request_parameters
   */
  readonly unitTaxAmount: string;
  /**
   * Tax rate in percent, with up to three decimals.
   * @see L:request_parameters
   */
  readonly unitTaxRate: string;
  /**
   * Description of the item.
   * The order lists sign it when sent; the current PayPal page calls it not signed. Read as signed. Up to 128
   * characters for PayPal.
   * @see L:request_parameters; N:payment-methods/paypal-new
   */
  readonly description?: string | undefined;
  /**
   * Address of a picture of the item.
   * URL.
   * The order lists sign it when sent; the current PayPal page calls it not signed. Read as signed.
   * @see L:request_parameters
   */
  readonly imageUrl?: string | undefined;
}

/** The basket group in fingerprint order, item by item. */
export const basketGroup: RepeatingGroup = {
  group: "basket",
  counter: "basketItems",
  item: "basketItem",
  fields: [
    { property: "articleNumber", suffix: "ArticleNumber" },
    { property: "quantity", suffix: "Quantity" },
    { property: "description", suffix: "Description" },
    { property: "name", suffix: "Name" },
    { property: "imageUrl", suffix: "ImageUrl" },
    { property: "unitGrossAmount", suffix: "UnitGrossAmount" },
    { property: "unitNetAmount", suffix: "UnitNetAmount" },
    { property: "unitTaxAmount", suffix: "UnitTaxAmount" },
    { property: "unitTaxRate", suffix: "UnitTaxRate" },
  ],
};

/**
 * The company that buys.
 * For payment by invoice; without them the consumer is a person.
 * @see L:payment_methods/payolution/start
 */
export interface CompanyParameters {
  /**
   * Name of the company that buys.
   * Text, up to 100 bytes (UTF-8).
   * With it consumerBirthDate is not needed. The PHP library writes consumercompanyName.
   * @see L:payment_methods/payolution/start; N:payment-methods/payolution
   */
  readonly companyName?: string | undefined;
  /**
   * VAT id of the company.
   * Text, up to 50 bytes (UTF-8).
   * @see L:payment_methods/payolution/start; N:payment-methods/payolution
   */
  readonly companyVatId?: string | undefined;
  /**
   * Number of the company in the trade register.
   * Text, up to 50 bytes (UTF-8).
   * @see L:payment_methods/payolution/start; N:payment-methods/payolution
   */
  readonly companyTradeRegistryNumber?: string | undefined;
  /**
   * Another register key of the company.
   * Text, up to 50 bytes (UTF-8).
   * @see L:payment_methods/payolution/start; N:payment-methods/payolution
   */
  readonly companyRegisterKey?: string | undefined;
}

/** The company group in fingerprint order. */
export const companyOrder: readonly string[] = [
  "companyName",
  "companyVatId",
  "companyTradeRegistryNumber",
  "companyRegisterKey",
];

/**
 * Data of the consumer, used to detect fraud.
 * consumerMerchantCrmId is in the 2021 list and absent from the one before; read as standing after
 * consumerEmail. The frontend has smaller limits and another spelling of the names.
 * @see L:back-end_operations/transaction-based/recurpayment
 */
export interface ConsumerParameters {
  /**
   * E-mail address of the consumer.
   * Text, up to 256 bytes (UTF-8).
   * Older pages about Skrill say up to 254.
   * @see L:back-end_operations/transaction-based/recurpayment;
   *   L0:back-end_operations/transaction-based/transferfund
   */
  readonly consumerEmail?: string | undefined;
  /**
   * The consumer's number at the merchant; an e-mail address only as a hash.
   * Text, up to 50 bytes (UTF-8).
   * The guide before 2021 lacks it. A plain e-mail address is forbidden and has to be hashed; the PHP library
   * sends its MD5. Mandatory for SEPA with b4payment and Computop.
   * @see L:back-end_operations/transaction-based/recurpayment; L:request_parameters; PHP;
   *   N:backend/transaction-based
   */
  readonly consumerMerchantCrmId?: string | undefined;
  /**
   * Birth date of the consumer.
   * Date as YYYY-MM-DD.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBirthDate?: string | undefined;
  /**
   * Tax number of the consumer.
   * Text, up to 32 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerTaxIdentificationNumber?: string | undefined;
  /**
   * Number of the consumer's driving licence.
   * Text, up to 32 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerDriversLicenseNumber?: string | undefined;
  /**
   * State that issued the driving licence.
   * Text, up to 40 bytes (UTF-8).
   * Two letters for the United States and Canada, up to 40 elsewhere. The guide calls it alphabetic, which states
   * elsewhere are not.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerDriversLicenseState?: string | undefined;
  /**
   * Country that issued the driving licence.
   * ISO 3166-1 country code.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerDriversLicenseCountry?: string | undefined;
  /**
   * First name for billing.
   * Text, up to 128 bytes (UTF-8).
   * The frontend page spells it consumerBillingFirstname and allows 32; this is the back-end spelling. The guide
   * wants an alphabetic first character. It calls it ASCII after that; names with other letters are sent as they
   * are.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingFirstName?: string | undefined;
  /**
   * Last name for billing.
   * Text, up to 128 bytes (UTF-8).
   * The frontend page spells it consumerBillingLastname and allows 32; this is the back-end spelling. The guide
   * wants an alphabetic first character. It calls it ASCII after that; names with other letters are sent as they
   * are.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingLastName?: string | undefined;
  /**
   * First line of the address for billing.
   * Text, up to 256 bytes (UTF-8).
   * The frontend page allows 100.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingAddress1?: string | undefined;
  /**
   * Second line of the address for billing.
   * Text, up to 256 bytes (UTF-8).
   * The frontend page allows 100.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingAddress2?: string | undefined;
  /**
   * City for billing.
   * Text, up to 40 bytes (UTF-8).
   * The frontend page allows 32.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingCity?: string | undefined;
  /**
   * State for billing.
   * Text, up to 40 bytes (UTF-8).
   * Two letters for the United States and Canada, up to 40 elsewhere. The guide calls it alphabetic, which states
   * elsewhere are not.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingState?: string | undefined;
  /**
   * Country for billing.
   * ISO 3166-1 country code.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingCountry?: string | undefined;
  /**
   * Postal code for billing.
   * Text, up to 40 bytes (UTF-8).
   * The frontend page allows 12.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingZipCode?: string | undefined;
  /**
   * Phone number for billing.
   * Text, up to 20 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingPhone?: string | undefined;
  /**
   * Fax number for billing.
   * Text, up to 20 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingFax?: string | undefined;
  /**
   * First name for shipping.
   * Text, up to 128 bytes (UTF-8).
   * The frontend page allows 32. The guide wants an alphabetic first character. It calls it ASCII after that;
   * names with other letters are sent as they are.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingFirstName?: string | undefined;
  /**
   * Last name for shipping.
   * Text, up to 128 bytes (UTF-8).
   * The frontend page allows 32. The guide wants an alphabetic first character. It calls it ASCII after that;
   * names with other letters are sent as they are.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingLastName?: string | undefined;
  /**
   * First line of the address for shipping.
   * Text, up to 256 bytes (UTF-8).
   * The frontend page allows 100.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingAddress1?: string | undefined;
  /**
   * Second line of the address for shipping.
   * Text, up to 256 bytes (UTF-8).
   * The frontend page allows 100.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingAddress2?: string | undefined;
  /**
   * City for shipping.
   * Text, up to 40 bytes (UTF-8).
   * The frontend page allows 32.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingCity?: string | undefined;
  /**
   * State for shipping.
   * Text, up to 40 bytes (UTF-8).
   * Two letters for the United States and Canada, up to 40 elsewhere. The guide calls it alphabetic, which states
   * elsewhere are not.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingState?: string | undefined;
  /**
   * Country for shipping.
   * ISO 3166-1 country code.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingCountry?: string | undefined;
  /**
   * Postal code for shipping.
   * Text, up to 40 bytes (UTF-8).
   * The frontend page allows 12.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingZipCode?: string | undefined;
  /**
   * Phone number for shipping.
   * Text, up to 20 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingPhone?: string | undefined;
  /**
   * Fax number for shipping.
   * Text, up to 20 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingFax?: string | undefined;
}

/** The consumer group in fingerprint order. */
export const consumerOrder: readonly string[] = [
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
];

/**
 * The billing address.
 * Needed for payment by invoice and by instalments.
 * @see L:request_parameters
 */
export interface ConsumerBillingParameters {
  /**
   * First name in the billing address.
   * Text, up to 32 bytes (UTF-8).
   * With a small n in most places of the guide, and in the PHP library; the back-end operations write FirstName.
   * @see L:request_parameters
   */
  readonly consumerBillingFirstname?: string | undefined;
  /**
   * Last name in the billing address.
   * Text, up to 32 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerBillingLastname?: string | undefined;
  /**
   * First line of the billing address.
   * Text, up to 100 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerBillingAddress1?: string | undefined;
  /**
   * Second line of the billing address, such as the house number.
   * Text, up to 100 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerBillingAddress2?: string | undefined;
  /**
   * Third line of the billing address.
   * Text, up to 100 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerBillingAddress3?: string | undefined;
  /**
   * City of the billing address.
   * Text, up to 32 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerBillingCity?: string | undefined;
  /**
   * State of the billing address, as two letters.
   * Alphabetic, exactly 2 characters.
   * @see L:request_parameters
   */
  readonly consumerBillingState?: string | undefined;
  /**
   * Country for billing.
   * ISO 3166-1 country code.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingCountry?: string | undefined;
  /**
   * Postal code of the billing address.
   * Text, up to 12 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerBillingZipCode?: string | undefined;
  /**
   * Phone number for billing.
   * Text, up to 20 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingPhone?: string | undefined;
  /**
   * Mobile telephone of the consumer.
   * Text, up to 18 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerBillingMobilePhone?: string | undefined;
  /**
   * Fax number for billing.
   * Text, up to 20 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBillingFax?: string | undefined;
}

/** The consumerBilling group in fingerprint order. */
export const consumerBillingOrder: readonly string[] = [
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
];

/**
 * What the shop knows about the consumer, for the risk check and for 3-D Secure.
 * @see L:request_parameters
 */
export interface ConsumerProfileParameters {
  /**
   * E-mail address of the consumer.
   * Text, up to 256 bytes (UTF-8).
   * Older pages about Skrill say up to 254.
   * @see L:back-end_operations/transaction-based/recurpayment;
   *   L0:back-end_operations/transaction-based/transferfund
   */
  readonly consumerEmail?: string | undefined;
  /**
   * Birth date of the consumer.
   * Date as YYYY-MM-DD.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerBirthDate?: string | undefined;
  /**
   * Tax number of the consumer.
   * Text, up to 32 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerTaxIdentificationNumber?: string | undefined;
  /**
   * Number of the consumer's driving licence.
   * Text, up to 32 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerDriversLicenseNumber?: string | undefined;
  /**
   * State that issued the driving licence.
   * Text, up to 40 bytes (UTF-8).
   * Two letters for the United States and Canada, up to 40 elsewhere. The guide calls it alphabetic, which states
   * elsewhere are not.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerDriversLicenseState?: string | undefined;
  /**
   * Country that issued the driving licence.
   * ISO 3166-1 country code.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerDriversLicenseCountry?: string | undefined;
  /**
   * The consumer's number at the merchant; an e-mail address only as a hash.
   * Text, up to 50 bytes (UTF-8).
   * The guide before 2021 lacks it. A plain e-mail address is forbidden and has to be hashed; the PHP library
   * sends its MD5. Mandatory for SEPA with b4payment and Computop.
   * @see L:back-end_operations/transaction-based/recurpayment; L:request_parameters; PHP;
   *   N:backend/transaction-based
   */
  readonly consumerMerchantCrmId?: string | undefined;
  /**
   * How the consumer logged in at the shop.
   * @see L:request_parameters
   */
  readonly consumerAuthenticationMethod?: AuthenticationMethod | undefined;
  /**
   * When the consumer logged in at the shop.
   * Date and time as YYYY-MM-DDTHH:MM:SSZ.
   * @see L:request_parameters
   */
  readonly consumerAuthenticationTimestamp?: string | undefined;
  /**
   * When the card was added to the account of the consumer.
   * Date as DD.MM.YYYY.
   * @see L:request_parameters
   */
  readonly consumerCardProvisionDate?: string | undefined;
  /**
   * Cards that the consumer tried to add in the last 24 hours.
   * Numeric, up to 9 digits.
   * @see L:request_parameters
   */
  readonly consumerCardProvisionAttemptsPastDay?: string | undefined;
  /**
   * How strongly the consumer shall be authenticated.
   * @see L:request_parameters
   */
  readonly consumerChallengeIndicator?: ChallengeIndicator | undefined;
  /**
   * Whether the shop saw something suspicious about the consumer.
   * The guide says boolean without naming the values.
   * @see L:request_parameters
   */
  readonly consumerSuspiciousActivity?: FrontendYesNo | undefined;
  /**
   * How soon the goods are delivered.
   * @see L:request_parameters
   */
  readonly consumerDeliveryTimeframe?: DeliveryTimeframe | undefined;
  /**
   * When an item that was ordered ahead will be there.
   * Date as DD.MM.YYYY.
   * @see L:request_parameters
   */
  readonly consumerPreorderDate?: string | undefined;
  /**
   * Whether the consumer bought the goods before.
   * @see L:request_parameters
   */
  readonly consumerReorderItems?: ReorderKind | undefined;
  /**
   * When the account of the consumer was made.
   * Date as DD.MM.YYYY.
   * @see L:request_parameters
   */
  readonly consumerAccountCreationDate?: string | undefined;
  /**
   * When the account of the consumer was last changed.
   * Date as DD.MM.YYYY.
   * @see L:request_parameters
   */
  readonly consumerAccountUpdateDate?: string | undefined;
  /**
   * When the consumer last changed the password.
   * Date as DD.MM.YYYY.
   * @see L:request_parameters
   */
  readonly consumerAccountPasswordChangeDate?: string | undefined;
  /**
   * Orders of the consumer that succeeded in the last six months.
   * Numeric, up to 9 digits.
   * @see L:request_parameters
   */
  readonly consumerAccountPurchasesPastSixMonths?: string | undefined;
  /**
   * Transactions that the consumer tried in the last 24 hours.
   * Numeric, up to 9 digits.
   * @see L:request_parameters
   */
  readonly consumerAccountTransactionsPastDay?: string | undefined;
  /**
   * Transactions that the consumer tried in the last year.
   * Numeric, up to 9 digits.
   * @see L:request_parameters
   */
  readonly consumerAccountTransactionsPastYear?: string | undefined;
}

/** The consumerProfile group in fingerprint order. */
export const consumerProfileOrder: readonly string[] = [
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
];

/**
 * The shipping address.
 * @see L:request_parameters
 */
export interface ConsumerShippingParameters {
  /**
   * First name in the shipping address.
   * Text, up to 32 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerShippingFirstName?: string | undefined;
  /**
   * Last name in the shipping address.
   * Text, up to 32 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerShippingLastName?: string | undefined;
  /**
   * First line of the shipping address.
   * Text, up to 100 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerShippingAddress1?: string | undefined;
  /**
   * Second line of the shipping address, such as the house number.
   * Text, up to 100 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerShippingAddress2?: string | undefined;
  /**
   * City of the shipping address.
   * Text, up to 32 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerShippingCity?: string | undefined;
  /**
   * State of the shipping address, as two letters.
   * Alphabetic, exactly 2 characters.
   * @see L:request_parameters
   */
  readonly consumerShippingState?: string | undefined;
  /**
   * Country for shipping.
   * ISO 3166-1 country code.
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingCountry?: string | undefined;
  /**
   * Postal code of the shipping address.
   * Text, up to 12 bytes (UTF-8).
   * @see L:request_parameters
   */
  readonly consumerShippingZipCode?: string | undefined;
  /**
   * Phone number for shipping.
   * Text, up to 20 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingPhone?: string | undefined;
  /**
   * Fax number for shipping.
   * Text, up to 20 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/recurpayment
   */
  readonly consumerShippingFax?: string | undefined;
  /**
   * Whether the goods are there already.
   * @see L:request_parameters
   */
  readonly consumerShippingItemAvailability?: ItemAvailability | undefined;
  /**
   * How the goods are shipped.
   * @see L:request_parameters
   */
  readonly consumerShippingMethod?: ShippingMethod | undefined;
  /**
   * When the consumer first used the shipping address.
   * Date as DD.MM.YYYY.
   * @see L:request_parameters
   */
  readonly consumerShippingAddressFirstUseDate?: string | undefined;
}

/** The consumerShipping group in fingerprint order. */
export const consumerShippingOrder: readonly string[] = [
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
];

/**
 * The merchant on whose behalf a payment facilitator works.
 * On facilitator accounts a missing one is reported as missing, under labels such as SUBMERCHANT_ID.
 * @see L:payment_methods/creditcard/payment_facilitator
 */
export interface SubMerchantParameters {
  /**
   * Id of the merchant behind the facilitator.
   * Text, up to 15 bytes (UTF-8).
   * The guide quotes the label in a message; no id of this group is published.
   * @see L:payment_methods/creditcard/payment_facilitator
   */
  readonly subMerchantId?: string | undefined;
  /**
   * Name of that merchant.
   * Text, up to 22 bytes (UTF-8).
   * @see L:payment_methods/creditcard/payment_facilitator
   */
  readonly subMerchantName?: string | undefined;
  /**
   * Street of that merchant.
   * Text, up to 38 bytes (UTF-8).
   * @see L:payment_methods/creditcard/payment_facilitator
   */
  readonly subMerchantStreet?: string | undefined;
  /**
   * City of that merchant.
   * Text, up to 13 bytes (UTF-8).
   * @see L:payment_methods/creditcard/payment_facilitator
   */
  readonly subMerchantCity?: string | undefined;
  /**
   * State of that merchant.
   * Text, up to 3 bytes (UTF-8).
   * Only for the United States and Canada.
   * @see L:payment_methods/creditcard/payment_facilitator
   */
  readonly subMerchantState?: string | undefined;
  /**
   * Country of that merchant.
   * ISO 3166-1 country code.
   * @see L:payment_methods/creditcard/payment_facilitator
   */
  readonly subMerchantCountry?: string | undefined;
  /**
   * Postal code of that merchant.
   * Text, up to 10 bytes (UTF-8).
   * @see L:payment_methods/creditcard/payment_facilitator
   */
  readonly subMerchantZipCode?: string | undefined;
}

/** The subMerchant group in fingerprint order. */
export const subMerchantOrder: readonly string[] = [
  "subMerchantId",
  "subMerchantName",
  "subMerchantStreet",
  "subMerchantCity",
  "subMerchantState",
  "subMerchantCountry",
  "subMerchantZipCode",
];
