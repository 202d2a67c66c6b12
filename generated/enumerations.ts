// Generated from spec/enumerations.yaml. Do not edit: change the spec and run `npm run generate`.

/**
 * Operations that an order, payment or credit allows now.
 * The levels of DEPOSITREVERSAL and REFUNDREVERSAL are read from plugins and a test; there is no recording.
 * transferFund never appears.
 * - `APPROVEREVERSAL`: approveReversal, at a payment
 * - `DEPOSIT`: deposit, at a payment
 * - `DEPOSITREVERSAL`: depositReversal, at a payment
 * - `REFUND`: refund, at an order
 * - `REFUNDREVERSAL`: refundReversal, at a credit
 * @see RB:R10; WOO; OXI; MAG; LIVE-TEST:OrderTest
 */
export const allowedOperations = ["APPROVEREVERSAL", "DEPOSIT", "DEPOSITREVERSAL", "REFUND", "REFUNDREVERSAL"] as const;

/** One of {@link allowedOperations}. Operations that an order, payment or credit allows now. */
export type AllowedOperation = (typeof allowedOperations)[number];

/** Whether a value is a {@link AllowedOperation}. */
export function isAllowedOperation(value: unknown): value is AllowedOperation {
  return allowedOperations.some((one) => one === value);
}

/**
 * States of a credit.
 * - `credit_closed`: Paid back, after the day-end closing
 * - `credit_refunded`: Paid back, before the day-end closing
 * @see L:back-end_operations/transaction-based/getorderdetails; L:payment_methods/creditcard/state_diagram
 */
export const creditStates = ["credit_closed", "credit_refunded"] as const;

/** One of {@link creditStates}. States of a credit. */
export type CreditState = (typeof creditStates)[number];

/** Whether a value is a {@link CreditState}. */
export function isCreditState(value: unknown): value is CreditState {
  return creditStates.some((one) => one === value);
}

/**
 * What identifies the receiver of a transfer.
 * - `EXISTINGORDER`: An older order of the consumer
 * - `MONETA`: A moneta.ru wallet (retired: The current guides no longer describe it.)
 * - `SEPA-CT`: A SEPA bank account
 * - `SKRILLWALLET`: A Skrill wallet (retired: The current guides no longer describe it.)
 * @see L:back-end_operations/transaction-based/transferfund
 */
export const fundTransferTypes = ["EXISTINGORDER", "MONETA", "SEPA-CT", "SKRILLWALLET"] as const;

/** One of {@link fundTransferTypes}. What identifies the receiver of a transfer. */
export type FundTransferType = (typeof fundTransferTypes)[number];

/** Whether a value is a {@link FundTransferType}. */
export function isFundTransferType(value: unknown): value is FundTransferType {
  return fundTransferTypes.some((one) => one === value);
}

/**
 * Languages of texts for the consumer.
 * Only en and de are enabled at first; the toolkit guide names en alone.
 * - `ar`: Arabic
 * - `bg`: Bulgarian
 * - `bs`: Bosnian
 * - `cs`: Czech
 * - `da`: Danish
 * - `de`: German
 * - `el`: Greek
 * - `en`: English
 * - `es`: Spanish
 * - `et`: Estonian
 * - `fi`: Finnish
 * - `fr`: French
 * - `he`: Hebrew
 * - `hi`: Hindi
 * - `hr`: Croatian
 * - `hu`: Hungarian
 * - `it`: Italian
 * - `ja`: Japanese
 * - `ko`: Korean
 * - `lt`: Lithuanian
 * - `lv`: Latvian
 * - `mk`: Macedonian
 * - `nl`: Dutch
 * - `no`: Norwegian
 * - `pl`: Polish
 * - `pt`: Portuguese
 * - `ro`: Romanian
 * - `ru`: Russian
 * - `sk`: Slovak
 * - `sl`: Slovenian
 * - `sr`: Serbian
 * - `sv`: Swedish
 * - `tr`: Turkish
 * - `uk`: Ukrainian
 * - `zh`: Chinese
 * @see L:request_parameters; ISO-639-1
 */
export const languages = [
  "ar",
  "bg",
  "bs",
  "cs",
  "da",
  "de",
  "el",
  "en",
  "es",
  "et",
  "fi",
  "fr",
  "he",
  "hi",
  "hr",
  "hu",
  "it",
  "ja",
  "ko",
  "lt",
  "lv",
  "mk",
  "nl",
  "no",
  "pl",
  "pt",
  "ro",
  "ru",
  "sk",
  "sl",
  "sr",
  "sv",
  "tr",
  "uk",
  "zh",
] as const;

/** One of {@link languages}. Languages of texts for the consumer. */
export type Language = (typeof languages)[number];

/** Whether a value is a {@link Language}. */
export function isLanguage(value: unknown): value is Language {
  return languages.some((one) => one === value);
}

/**
 * Whether the merchant keeps the card data.
 * The guide says boolean and shows only this value; leave the parameter out otherwise.
 * - `TRUE`: The merchant keeps the card data for later use
 * @see L:back-end_operations/transaction-based/recurpayment
 */
export type MerchantTokenizationFlag = "TRUE";

/**
 * States of an order.
 * Older guides name further states without a list of them here.
 * - `CLOSED`: Closed (retired: Only in guides older than 2021.)
 * - `ORDERED`: Ordered; the day-end closing has not run
 * - `REFUNDABLE`: The day-end closing has run, or money was transferred
 * @see L:back-end_operations/transaction-based/getorderdetails; L:payment_methods/creditcard/state_diagram
 */
export const orderStates = ["CLOSED", "ORDERED", "REFUNDABLE"] as const;

/** One of {@link orderStates}. States of an order. */
export type OrderState = (typeof orderStates)[number];

/** Whether a value is a {@link OrderState}. */
export function isOrderState(value: unknown): value is OrderState {
  return orderStates.some((one) => one === value);
}

/**
 * States of a payment.
 * - `payment_approvalexpired`: The approval expired before a capture
 * - `payment_approved`: Approved, not captured
 * - `payment_closed`: Captured, after the day-end closing
 * - `payment_deposited`: Captured, before the day-end closing
 * @see L:back-end_operations/transaction-based/getorderdetails; L:payment_methods/creditcard/state_diagram
 */
export const paymentStates = [
  "payment_approvalexpired",
  "payment_approved",
  "payment_closed",
  "payment_deposited",
] as const;

/** One of {@link paymentStates}. States of a payment. */
export type PaymentState = (typeof paymentStates)[number];

/** Whether a value is a {@link PaymentState}. */
export function isPaymentState(value: unknown): value is PaymentState {
  return paymentStates.some((one) => one === value);
}

/**
 * Payment methods as the merchant names them.
 * - `AFTERPAY`: Riverty, formerly AfterPay
 * - `BANCONTACT_MISTERCASH`: Bancontact/Mister Cash (retired: No longer in the guides since 2021.)
 * - `CCARD`: Credit and debit card, with Maestro since 2021
 * - `CCARD-MOTO`: Card, ordered by mail or telephone
 * - `CIRCLEK`: Circle K
 * - `CLICKTOPAY`: Click to Pay
 * - `CVSPHARMACY`: CVS Pharmacy
 * - `DOLLARGENERAL`: Dollar General
 * - `EKONTO`: eKonto (retired: No longer in the guides since 2021.)
 * - `ELV`: Direct debit; SEPA by Hobex in the current guide
 * - `EPAY_BG`: ePay.bg (retired: No longer in the guides since 2021.)
 * - `EPS`: eps
 * - `GIROPAY`: giropay
 * - `GOOGLEPAY`: Google Pay
 * - `IDL`: iDEAL
 * - `INSTALLMENT`: Payment by instalments with payolution, RatePAY or Riverty
 * - `INVOICE`: Payment by invoice with payolution, RatePAY or Riverty
 * - `KLARNA`: Klarna
 * - `MAESTRO`: Maestro SecureCode
 * - `MASTERPASS`: Masterpass (retired: No longer in the guides since 2021.)
 * - `MONETA`: moneta.ru (retired: No longer in the guides since 2021.)
 * - `MPASS`: mpass (retired: No longer in the guides since 2021.)
 * - `OPENBUCKSCARD`: oBucks
 * - `PAGOEFECTIVO`: PagoEfectivo
 * - `PAYPAL`: PayPal
 * - `PBX`: paybox (retired: No longer in the guides since 2021.)
 * - `POLI`: POLi (retired: No longer in the guides since 2021.)
 * - `PRZELEWY24`: Przelewy24
 * - `PSC`: paysafecard
 * - `QUICK`: \@Quick (retired: No longer in the guides since 2021.)
 * - `SAFETYPAY`: SafetyPay
 * - `SELECT`: The consumer chooses; Checkout Page only
 * - `SEPA-DD`: SEPA direct debit
 * - `SKRILLDIRECT`: Skrill Direct (retired: No longer in the guides since 2021.)
 * - `SKRILLWALLET`: Skrill Digital Wallet (retired: No longer in the guides since 2021.)
 * - `SOFORTUEBERWEISUNG`: Sofort
 * - `TATRAPAY`: TatraPay (retired: No longer in the guides since 2021.)
 * - `TRUSTLY`: Trustly (retired: No longer in the guides since 2021.)
 * - `TRUSTPAY`: TrustPay; the one method of getFinancialInstitutions (retired: As a payment method no longer in
 * the guides since 2021.)
 * - `VOUCHER`: Voucher (retired: No longer in the guides since 2021.)
 * @see L:request_parameters; N:parameters/detailed-description; PHP
 */
export const paymentTypes = [
  "AFTERPAY",
  "BANCONTACT_MISTERCASH",
  "CCARD",
  "CCARD-MOTO",
  "CIRCLEK",
  "CLICKTOPAY",
  "CVSPHARMACY",
  "DOLLARGENERAL",
  "EKONTO",
  "ELV",
  "EPAY_BG",
  "EPS",
  "GIROPAY",
  "GOOGLEPAY",
  "IDL",
  "INSTALLMENT",
  "INVOICE",
  "KLARNA",
  "MAESTRO",
  "MASTERPASS",
  "MONETA",
  "MPASS",
  "OPENBUCKSCARD",
  "PAGOEFECTIVO",
  "PAYPAL",
  "PBX",
  "POLI",
  "PRZELEWY24",
  "PSC",
  "QUICK",
  "SAFETYPAY",
  "SELECT",
  "SEPA-DD",
  "SKRILLDIRECT",
  "SKRILLWALLET",
  "SOFORTUEBERWEISUNG",
  "TATRAPAY",
  "TRUSTLY",
  "TRUSTPAY",
  "VOUCHER",
] as const;

/** One of {@link paymentTypes}. Payment methods as the merchant names them. */
export type PaymentType = (typeof paymentTypes)[number];

/** Whether a value is a {@link PaymentType}. */
export function isPaymentType(value: unknown): value is PaymentType {
  return paymentTypes.some((one) => one === value);
}

/**
 * Whether recurring payments follow a schedule.
 * - `ci`: A third kind that the guides named for a while (retired: Dropped from the guides in October 2020.)
 * - `recurring`: A fixed schedule
 * - `ucof`: No fixed schedule
 * @see L:back-end_operations/transaction-based/recurpayment
 */
export const periodicTypes = ["ci", "recurring", "ucof"] as const;

/** One of {@link periodicTypes}. Whether recurring payments follow a schedule. */
export type PeriodicType = (typeof periodicTypes)[number];

/** Whether a value is a {@link PeriodicType}. */
export function isPeriodicType(value: unknown): value is PeriodicType {
  return periodicTypes.some((one) => one === value);
}

/**
 * Technical codes of payment methods in order details.
 * For information only: the field is text, as the current guide lists the merchant's codes in its place.
 * - `APE`: Przelewy24
 * - `APG`: Cards at SIX/PayLife
 * - `BIE`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `BMC`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `C2P`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `CPT`: Cards and debit at CompuTop
 * - `CWS`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `DP`: eps, now EPS2 (retired: Replaced; the 2021 guide lists it under changed payment types.)
 * - `ELV`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `EPAY_BG`: ePay.bg (retired: Only in guides before 2021.)
 * - `EPS`: eps, now EPS2
 * - `EPS2`: eps
 * - `HBX`: Direct debit at Hobex
 * - `IDEAL`: iDEAL
 * - `IDL`: iDEAL
 * - `IPS`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `ISO`: DC Bank, Diners Club and Discover
 * - `MIA`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `MONETA`: moneta.ru (retired: Only in guides before 2021.)
 * - `MPASS`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `NTP`: eps, now EPS2 (retired: Replaced; the 2021 guide lists it under changed payment types.)
 * - `PAYBOX`: paybox (retired: Only in guides before 2021.)
 * - `PAYPAL`: PayPal
 * - `PAYSAFECARD`: paysafecard
 * - `PBX`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `POP`: eps, now EPS2 (retired: Replaced; the 2021 guide lists it under changed payment types.)
 * - `PPL`: PayPal
 * - `PPS`: payolution
 * - `PSC`: paysafecard
 * - `QIK`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `RPY`: RatePAY (retired: Only in guides before 2021.)
 * - `SCM`: Maestro at SIX/PayLife
 * - `SEPA-DD`: SEPA direct debit
 * - `SET`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `SKRILL`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `SKRILLDIRECT`: Older code, method not named (retired: Replaced; only in guides before 2021.)
 * - `SKRILLWALLET`: Skrill Digital Wallet (retired: Only in guides before 2021.)
 * - `SOFORTBANKING`: Sofort
 * - `SPY`: SIX Saferpay
 * - `SUE`: Sofort
 * - `TATRAPAY`: TatraPay (retired: Only in guides before 2021.)
 * - `TRUSTPAY`: TrustPay (retired: Only in guides before 2021.)
 * - `VPG`: Cards at card complete
 * - `WCP`: Cards and debit processed by QENTA, formerly Wirecard
 * - `WGP`: giropay
 * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10; RB:R12
 */
export const technicalPaymentTypes = [
  "APE",
  "APG",
  "BIE",
  "BMC",
  "C2P",
  "CPT",
  "CWS",
  "DP",
  "ELV",
  "EPAY_BG",
  "EPS",
  "EPS2",
  "HBX",
  "IDEAL",
  "IDL",
  "IPS",
  "ISO",
  "MIA",
  "MONETA",
  "MPASS",
  "NTP",
  "PAYBOX",
  "PAYPAL",
  "PAYSAFECARD",
  "PBX",
  "POP",
  "PPL",
  "PPS",
  "PSC",
  "QIK",
  "RPY",
  "SCM",
  "SEPA-DD",
  "SET",
  "SKRILL",
  "SKRILLDIRECT",
  "SKRILLWALLET",
  "SOFORTBANKING",
  "SPY",
  "SUE",
  "TATRAPAY",
  "TRUSTPAY",
  "VPG",
  "WCP",
  "WGP",
] as const;

/** One of {@link technicalPaymentTypes}. Technical codes of payment methods in order details. */
export type TechnicalPaymentType = (typeof technicalPaymentTypes)[number];

/** Whether a value is a {@link TechnicalPaymentType}. */
export function isTechnicalPaymentType(value: unknown): value is TechnicalPaymentType {
  return technicalPaymentTypes.some((one) => one === value);
}

/**
 * Place of a payment in a series.
 * The frontend takes only the first two.
 * - `INITIAL`: The first of a series
 * - `RECUR`: One that follows the first
 * - `SINGLE`: A single payment; no other may follow from it
 * @see L:back-end_operations/transaction-based/recurpayment
 */
export const transactionIdentifiers = ["INITIAL", "RECUR", "SINGLE"] as const;

/** One of {@link transactionIdentifiers}. Place of a payment in a series. */
export type TransactionIdentifier = (typeof transactionIdentifiers)[number];

/** Whether a value is a {@link TransactionIdentifier}. */
export function isTransactionIdentifier(value: unknown): value is TransactionIdentifier {
  return transactionIdentifiers.some((one) => one === value);
}

/**
 * Kind of financial institutions asked for.
 * - `ALL`: Both
 * - `OFFLINE`: Those that do not work in a payment
 * - `ONLINE`: Those that work in a payment
 * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
 */
export const transactionTypes = ["ALL", "OFFLINE", "ONLINE"] as const;

/** One of {@link transactionTypes}. Kind of financial institutions asked for. */
export type TransactionType = (typeof transactionTypes)[number];

/** Whether a value is a {@link TransactionType}. */
export function isTransactionType(value: unknown): value is TransactionType {
  return transactionTypes.some((one) => one === value);
}

/**
 * True or false in an answer.
 * - `false`: It is not so
 * - `true`: It is so
 * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
 */
export type TrueFalse = "false" | "true";

/**
 * Countries with TrustPay banks.
 * - `BG`: Bulgaria
 * - `CZ`: Czechia
 * - `DK`: Denmark
 * - `EE`: Estonia
 * - `FI`: Finland
 * - `GR`: Greece
 * - `HU`: Hungary
 * - `LT`: Lithuania
 * - `LV`: Latvia
 * - `NO`: Norway
 * - `RO`: Romania
 * - `SI`: Slovenia
 * - `SK`: Slovakia
 * - `TR`: Turkey
 * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
 */
export const trustPayCountries = [
  "BG",
  "CZ",
  "DK",
  "EE",
  "FI",
  "GR",
  "HU",
  "LT",
  "LV",
  "NO",
  "RO",
  "SI",
  "SK",
  "TR",
] as const;

/** One of {@link trustPayCountries}. Countries with TrustPay banks. */
export type TrustPayCountry = (typeof trustPayCountries)[number];

/** Whether a value is a {@link TrustPayCountry}. */
export function isTrustPayCountry(value: unknown): value is TrustPayCountry {
  return trustPayCountries.some((one) => one === value);
}

/**
 * Yes or no.
 * Guides and Ruby gem write Yes and No, the PHP library yes and no, and both were accepted.
 * - `No`: The option is off
 * - `Yes`: The option is on
 * @see L:back-end_operations/transaction-based/recurpayment
 */
export type YesNo = "No" | "Yes";

/** ISO 4217: numeric code, digits after the decimal separator, and English name of each currency. */
export const currencies = {
  AED: { numeric: "784", decimals: 2, name: "UAE Dirham" },
  AFN: { numeric: "971", decimals: 2, name: "Afghani" },
  ALL: { numeric: "008", decimals: 2, name: "Lek" },
  AMD: { numeric: "051", decimals: 2, name: "Armenian Dram" },
  AOA: { numeric: "973", decimals: 2, name: "Kwanza" },
  ARS: { numeric: "032", decimals: 2, name: "Argentine Peso" },
  AUD: { numeric: "036", decimals: 2, name: "Australian Dollar" },
  AWG: { numeric: "533", decimals: 2, name: "Aruban Florin" },
  AZN: { numeric: "944", decimals: 2, name: "Azerbaijan Manat" },
  BAM: { numeric: "977", decimals: 2, name: "Convertible Mark" },
  BBD: { numeric: "052", decimals: 2, name: "Barbados Dollar" },
  BDT: { numeric: "050", decimals: 2, name: "Taka" },
  BHD: { numeric: "048", decimals: 3, name: "Bahraini Dinar" },
  BIF: { numeric: "108", decimals: 0, name: "Burundi Franc" },
  BMD: { numeric: "060", decimals: 2, name: "Bermudian Dollar" },
  BND: { numeric: "096", decimals: 2, name: "Brunei Dollar" },
  BOB: { numeric: "068", decimals: 2, name: "Boliviano" },
  BOV: { numeric: "984", decimals: 2, name: "Mvdol" },
  BRL: { numeric: "986", decimals: 2, name: "Brazilian Real" },
  BSD: { numeric: "044", decimals: 2, name: "Bahamian Dollar" },
  BTN: { numeric: "064", decimals: 2, name: "Ngultrum" },
  BWP: { numeric: "072", decimals: 2, name: "Pula" },
  BYN: { numeric: "933", decimals: 2, name: "Belarusian Ruble" },
  BZD: { numeric: "084", decimals: 2, name: "Belize Dollar" },
  CAD: { numeric: "124", decimals: 2, name: "Canadian Dollar" },
  CDF: { numeric: "976", decimals: 2, name: "Congolese Franc" },
  CHE: { numeric: "947", decimals: 2, name: "WIR Euro" },
  CHF: { numeric: "756", decimals: 2, name: "Swiss Franc" },
  CHW: { numeric: "948", decimals: 2, name: "WIR Franc" },
  CLF: { numeric: "990", decimals: 4, name: "Unidad de Fomento" },
  CLP: { numeric: "152", decimals: 0, name: "Chilean Peso" },
  CNY: { numeric: "156", decimals: 2, name: "Yuan Renminbi" },
  COP: { numeric: "170", decimals: 2, name: "Colombian Peso" },
  COU: { numeric: "970", decimals: 2, name: "Unidad de Valor Real" },
  CRC: { numeric: "188", decimals: 2, name: "Costa Rican Colon" },
  CUP: { numeric: "192", decimals: 2, name: "Cuban Peso" },
  CVE: { numeric: "132", decimals: 2, name: "Cabo Verde Escudo" },
  CZK: { numeric: "203", decimals: 2, name: "Czech Koruna" },
  DJF: { numeric: "262", decimals: 0, name: "Djibouti Franc" },
  DKK: { numeric: "208", decimals: 2, name: "Danish Krone" },
  DOP: { numeric: "214", decimals: 2, name: "Dominican Peso" },
  DZD: { numeric: "012", decimals: 2, name: "Algerian Dinar" },
  EGP: { numeric: "818", decimals: 2, name: "Egyptian Pound" },
  ERN: { numeric: "232", decimals: 2, name: "Nakfa" },
  ETB: { numeric: "230", decimals: 2, name: "Ethiopian Birr" },
  EUR: { numeric: "978", decimals: 2, name: "Euro" },
  FJD: { numeric: "242", decimals: 2, name: "Fiji Dollar" },
  FKP: { numeric: "238", decimals: 2, name: "Falkland Islands Pound" },
  GBP: { numeric: "826", decimals: 2, name: "Pound Sterling" },
  GEL: { numeric: "981", decimals: 2, name: "Lari" },
  GHS: { numeric: "936", decimals: 2, name: "Ghana Cedi" },
  GIP: { numeric: "292", decimals: 2, name: "Gibraltar Pound" },
  GMD: { numeric: "270", decimals: 2, name: "Dalasi" },
  GNF: { numeric: "324", decimals: 0, name: "Guinean Franc" },
  GTQ: { numeric: "320", decimals: 2, name: "Quetzal" },
  GYD: { numeric: "328", decimals: 2, name: "Guyana Dollar" },
  HKD: { numeric: "344", decimals: 2, name: "Hong Kong Dollar" },
  HNL: { numeric: "340", decimals: 2, name: "Lempira" },
  HTG: { numeric: "332", decimals: 2, name: "Gourde" },
  HUF: { numeric: "348", decimals: 2, name: "Forint" },
  IDR: { numeric: "360", decimals: 2, name: "Rupiah" },
  ILS: { numeric: "376", decimals: 2, name: "New Israeli Sheqel" },
  INR: { numeric: "356", decimals: 2, name: "Indian Rupee" },
  IQD: { numeric: "368", decimals: 3, name: "Iraqi Dinar" },
  IRR: { numeric: "364", decimals: 2, name: "Iranian Rial" },
  ISK: { numeric: "352", decimals: 0, name: "Iceland Krona" },
  JMD: { numeric: "388", decimals: 2, name: "Jamaican Dollar" },
  JOD: { numeric: "400", decimals: 3, name: "Jordanian Dinar" },
  JPY: { numeric: "392", decimals: 0, name: "Yen" },
  KES: { numeric: "404", decimals: 2, name: "Kenyan Shilling" },
  KGS: { numeric: "417", decimals: 2, name: "Som" },
  KHR: { numeric: "116", decimals: 2, name: "Riel" },
  KMF: { numeric: "174", decimals: 0, name: "Comorian Franc" },
  KPW: { numeric: "408", decimals: 2, name: "North Korean Won" },
  KRW: { numeric: "410", decimals: 0, name: "Won" },
  KWD: { numeric: "414", decimals: 3, name: "Kuwaiti Dinar" },
  KYD: { numeric: "136", decimals: 2, name: "Cayman Islands Dollar" },
  KZT: { numeric: "398", decimals: 2, name: "Tenge" },
  LAK: { numeric: "418", decimals: 2, name: "Lao Kip" },
  LBP: { numeric: "422", decimals: 2, name: "Lebanese Pound" },
  LKR: { numeric: "144", decimals: 2, name: "Sri Lanka Rupee" },
  LRD: { numeric: "430", decimals: 2, name: "Liberian Dollar" },
  LSL: { numeric: "426", decimals: 2, name: "Loti" },
  LYD: { numeric: "434", decimals: 3, name: "Libyan Dinar" },
  MAD: { numeric: "504", decimals: 2, name: "Moroccan Dirham" },
  MDL: { numeric: "498", decimals: 2, name: "Moldovan Leu" },
  MGA: { numeric: "969", decimals: 2, name: "Malagasy Ariary" },
  MKD: { numeric: "807", decimals: 2, name: "Denar" },
  MMK: { numeric: "104", decimals: 2, name: "Kyat" },
  MNT: { numeric: "496", decimals: 2, name: "Tugrik" },
  MOP: { numeric: "446", decimals: 2, name: "Pataca" },
  MRU: { numeric: "929", decimals: 2, name: "Ouguiya" },
  MUR: { numeric: "480", decimals: 2, name: "Mauritius Rupee" },
  MVR: { numeric: "462", decimals: 2, name: "Rufiyaa" },
  MWK: { numeric: "454", decimals: 2, name: "Malawi Kwacha" },
  MXN: { numeric: "484", decimals: 2, name: "Mexican Peso" },
  MXV: { numeric: "979", decimals: 2, name: "Mexican Unidad de Inversion (UDI)" },
  MYR: { numeric: "458", decimals: 2, name: "Malaysian Ringgit" },
  MZN: { numeric: "943", decimals: 2, name: "Mozambique Metical" },
  NAD: { numeric: "516", decimals: 2, name: "Namibia Dollar" },
  NGN: { numeric: "566", decimals: 2, name: "Naira" },
  NIO: { numeric: "558", decimals: 2, name: "Cordoba Oro" },
  NOK: { numeric: "578", decimals: 2, name: "Norwegian Krone" },
  NPR: { numeric: "524", decimals: 2, name: "Nepalese Rupee" },
  NZD: { numeric: "554", decimals: 2, name: "New Zealand Dollar" },
  OMR: { numeric: "512", decimals: 3, name: "Rial Omani" },
  PAB: { numeric: "590", decimals: 2, name: "Balboa" },
  PEN: { numeric: "604", decimals: 2, name: "Sol" },
  PGK: { numeric: "598", decimals: 2, name: "Kina" },
  PHP: { numeric: "608", decimals: 2, name: "Philippine Peso" },
  PKR: { numeric: "586", decimals: 2, name: "Pakistan Rupee" },
  PLN: { numeric: "985", decimals: 2, name: "Zloty" },
  PYG: { numeric: "600", decimals: 0, name: "Guarani" },
  QAR: { numeric: "634", decimals: 2, name: "Qatari Rial" },
  RON: { numeric: "946", decimals: 2, name: "Romanian Leu" },
  RSD: { numeric: "941", decimals: 2, name: "Serbian Dinar" },
  RUB: { numeric: "643", decimals: 2, name: "Russian Ruble" },
  RWF: { numeric: "646", decimals: 0, name: "Rwanda Franc" },
  SAR: { numeric: "682", decimals: 2, name: "Saudi Riyal" },
  SBD: { numeric: "090", decimals: 2, name: "Solomon Islands Dollar" },
  SCR: { numeric: "690", decimals: 2, name: "Seychelles Rupee" },
  SDG: { numeric: "938", decimals: 2, name: "Sudanese Pound" },
  SEK: { numeric: "752", decimals: 2, name: "Swedish Krona" },
  SGD: { numeric: "702", decimals: 2, name: "Singapore Dollar" },
  SHP: { numeric: "654", decimals: 2, name: "Saint Helena Pound" },
  SLE: { numeric: "925", decimals: 2, name: "Leone" },
  SOS: { numeric: "706", decimals: 2, name: "Somali Shilling" },
  SRD: { numeric: "968", decimals: 2, name: "Surinam Dollar" },
  SSP: { numeric: "728", decimals: 2, name: "South Sudanese Pound" },
  STN: { numeric: "930", decimals: 2, name: "Dobra" },
  SVC: { numeric: "222", decimals: 2, name: "El Salvador Colon" },
  SYP: { numeric: "760", decimals: 2, name: "Syrian Pound" },
  SZL: { numeric: "748", decimals: 2, name: "Lilangeni" },
  THB: { numeric: "764", decimals: 2, name: "Baht" },
  TJS: { numeric: "972", decimals: 2, name: "Somoni" },
  TMT: { numeric: "934", decimals: 2, name: "Turkmenistan New Manat" },
  TND: { numeric: "788", decimals: 3, name: "Tunisian Dinar" },
  TOP: { numeric: "776", decimals: 2, name: "Pa'anga" },
  TRY: { numeric: "949", decimals: 2, name: "Turkish Lira" },
  TTD: { numeric: "780", decimals: 2, name: "Trinidad and Tobago Dollar" },
  TWD: { numeric: "901", decimals: 2, name: "New Taiwan Dollar" },
  TZS: { numeric: "834", decimals: 2, name: "Tanzanian Shilling" },
  UAH: { numeric: "980", decimals: 2, name: "Hryvnia" },
  UGX: { numeric: "800", decimals: 0, name: "Uganda Shilling" },
  USD: { numeric: "840", decimals: 2, name: "US Dollar" },
  USN: { numeric: "997", decimals: 2, name: "US Dollar (Next day)" },
  UYI: { numeric: "940", decimals: 0, name: "Uruguay Peso en Unidades Indexadas (UI)" },
  UYU: { numeric: "858", decimals: 2, name: "Peso Uruguayo" },
  UYW: { numeric: "927", decimals: 4, name: "Unidad Previsional" },
  UZS: { numeric: "860", decimals: 2, name: "Uzbekistan Sum" },
  VED: { numeric: "926", decimals: 2, name: "Bolívar Soberano" },
  VES: { numeric: "928", decimals: 2, name: "Bolívar Soberano" },
  VND: { numeric: "704", decimals: 0, name: "Dong" },
  VUV: { numeric: "548", decimals: 0, name: "Vatu" },
  WST: { numeric: "882", decimals: 2, name: "Tala" },
  XAD: { numeric: "396", decimals: 2, name: "Arab Accounting Dinar" },
  XAF: { numeric: "950", decimals: 0, name: "CFA Franc BEAC" },
  XCD: { numeric: "951", decimals: 2, name: "East Caribbean Dollar" },
  XCG: { numeric: "532", decimals: 2, name: "Caribbean Guilder" },
  XOF: { numeric: "952", decimals: 0, name: "CFA Franc BCEAO" },
  XPF: { numeric: "953", decimals: 0, name: "CFP Franc" },
  YER: { numeric: "886", decimals: 2, name: "Yemeni Rial" },
  ZAR: { numeric: "710", decimals: 2, name: "Rand" },
  ZMW: { numeric: "967", decimals: 2, name: "Zambian Kwacha" },
  ZWG: { numeric: "924", decimals: 2, name: "Zimbabwe Gold" },
} as const;

/** Alphabetic ISO 4217 code. */
export type Currency = keyof typeof currencies;

/** Numeric ISO 4217 code, as text of three digits. */
export type CurrencyNumber = (typeof currencies)[Currency]["numeric"];

/** Whether a value is a {@link Currency}. */
export function isCurrency(value: unknown): value is Currency {
  return typeof value === "string" && Object.hasOwn(currencies, value);
}
