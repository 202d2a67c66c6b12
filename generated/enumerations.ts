// Generated from spec/enumerations.yaml. Do not edit: change the spec and run `npm run generate`.

/**
 * Whether the page of the gateway shows an address.
 * - `E`: Shown, and the consumer may change it
 * - `N`: Not shown
 * - `Y`: Shown
 * @see N:parameters/frontend/optional-parameters
 */
export const addressDisplaies = ["E", "N", "Y"] as const;

/** One of {@link addressDisplaies}. Whether the page of the gateway shows an address. */
export type AddressDisplay = (typeof addressDisplaies)[number];

/** Whether a value is a {@link AddressDisplay}. */
export function isAddressDisplay(value: unknown): value is AddressDisplay {
  return addressDisplaies.some((one) => one === value);
}

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
 * How a consumer logged in at the shop.
 * - `01`: Not at all, as a guest
 * - `02`: With the credentials of the shop
 * - `03`: With a federated id
 * - `04`: With the credentials of the card issuer
 * - `05`: With those of a third party
 * - `06`: With a FIDO authenticator
 * @see L:request_parameters
 */
export const authenticationMethods = ["01", "02", "03", "04", "05", "06"] as const;

/** One of {@link authenticationMethods}. How a consumer logged in at the shop. */
export type AuthenticationMethod = (typeof authenticationMethods)[number];

/** Whether a value is a {@link AuthenticationMethod}. */
export function isAuthenticationMethod(value: unknown): value is AuthenticationMethod {
  return authenticationMethods.some((one) => one === value);
}

/**
 * Whether the page of the gateway shows the basket.
 * - `N`: Not shown
 * - `Y`: Shown
 * @see N:parameters/frontend/optional-parameters
 */
export const basketDisplaies = ["N", "Y"] as const;

/** One of {@link basketDisplaies}. Whether the page of the gateway shows the basket. */
export type BasketDisplay = (typeof basketDisplaies)[number];

/** Whether a value is a {@link BasketDisplay}. */
export function isBasketDisplay(value: unknown): value is BasketDisplay {
  return basketDisplaies.some((one) => one === value);
}

/**
 * Brands of cards, as financialInstitution.
 * In confirmations Maestro is also spelt Maestro. For information only: the parameter is text.
 * - `Amex`: American Express
 * - `Diners`: Diners Club
 * - `DinersProtectBuy`: Diners Club with ProtectBuy
 * - `Discover`: Discover
 * - `DiscoverProtectBuy`: Discover with ProtectBuy
 * - `J/Secure`: JCB with J/Secure
 * - `JCB`: JCB
 * - `MAESTRO`: Maestro
 * - `MC`: Mastercard
 * - `MCSC`: Mastercard with ID Check
 * - `UATP`: UATP
 * - `VbV`: Visa with Visa Secure
 * - `Visa`: Visa
 * - `amexsafekey`: American Express with SafeKey
 * @see N:parameters/detailed-description; L:request_parameters
 */
export const cardInstitutions = [
  "Amex",
  "Diners",
  "DinersProtectBuy",
  "Discover",
  "DiscoverProtectBuy",
  "J/Secure",
  "JCB",
  "MAESTRO",
  "MC",
  "MCSC",
  "UATP",
  "VbV",
  "Visa",
  "amexsafekey",
] as const;

/** One of {@link cardInstitutions}. Brands of cards, as financialInstitution. */
export type CardInstitution = (typeof cardInstitutions)[number];

/** Whether a value is a {@link CardInstitution}. */
export function isCardInstitution(value: unknown): value is CardInstitution {
  return cardInstitutions.some((one) => one === value);
}

/**
 * How strongly a consumer shall be authenticated.
 * - `01`: No preference
 * - `02`: No challenge
 * - `03`: A challenge, by wish of the shop
 * - `04`: A challenge, as it is mandatory
 * @see L:request_parameters
 */
export const challengeIndicators = ["01", "02", "03", "04"] as const;

/** One of {@link challengeIndicators}. How strongly a consumer shall be authenticated. */
export type ChallengeIndicator = (typeof challengeIndicators)[number];

/** Whether a value is a {@link ChallengeIndicator}. */
export function isChallengeIndicator(value: unknown): value is ChallengeIndicator {
  return challengeIndicators.some((one) => one === value);
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
 * How soon goods are delivered.
 * - `01`: By electronic delivery
 * - `02`: On the same day
 * - `03`: Overnight
 * - `04`: In two days or more
 * @see L:request_parameters
 */
export const deliveryTimeframes = ["01", "02", "03", "04"] as const;

/** One of {@link deliveryTimeframes}. How soon goods are delivered. */
export type DeliveryTimeframe = (typeof deliveryTimeframes)[number];

/** Whether a value is a {@link DeliveryTimeframe}. */
export function isDeliveryTimeframe(value: unknown): value is DeliveryTimeframe {
  return deliveryTimeframes.some((one) => one === value);
}

/**
 * Banks of eps, as financialInstitution.
 * The current guide names EPS-SO alone. For information only: the parameter is text.
 * - `ARZ|AAB`: Austrian Anadi Bank
 * - `ARZ|AB`: Apothekerbank
 * - `ARZ|BAF`: Aerztebank
 * - `ARZ|BCS`: Capital Bank
 * - `ARZ|BKB`: Kaerntner Sparbank
 * - `ARZ|BKS`: BKS Bank
 * - `ARZ|BSS`: Schelhammer und Schattera
 * - `ARZ|BTV`: BTV
 * - `ARZ|CBGG`: Capital Bank Grawe Gruppe
 * - `ARZ|DB`: Dolomitenbank
 * - `ARZ|HAA`: Hypo Alpe-Adria-Bank
 * - `ARZ|HI`: Hypo Investmentbank
 * - `ARZ|HTB`: Hypo Tirol Bank
 * - `ARZ|IB`: Immo-Bank
 * - `ARZ|NLH`: Niederoesterreichische Landes-Hypothekenbank
 * - `ARZ|OB`: Oberbank
 * - `ARZ|SB`: Schoellerbank
 * - `ARZ|SBA`: Sparda Bank Austria
 * - `ARZ|VB`: Volksbanken
 * - `ARZ|VKB`: Volkskreditbank
 * - `ARZ|VLH`: Vorarlberger Landes- und Hypothekenbank
 * - `ARZ|VRB`: VR-Bank Braunau
 * - `BA-CA`: Bank Austria
 * - `BB-Racon`: Hypo-Bank Burgenland
 * - `Bawag|BG`: BAWAG
 * - `Bawag|EB`: Easybank
 * - `Bawag|SBW`: Sparda Bank Wien
 * - `EPS-SO`: All banks, chosen on the page of eps
 * - `Hypo-Racon|O`: Hypo Oberoesterreich
 * - `Hypo-Racon|S`: Hypo Salzburg
 * - `Hypo-Racon|St`: Hypo Steiermark
 * - `Racon`: Raiffeisenbanken
 * - `Spardat|EBS`: Erste Bank und Sparkassen
 * @see N:parameters/detailed-description; PHP:QMore/FrontendClient
 */
export const epsInstitutions = [
  "ARZ|AAB",
  "ARZ|AB",
  "ARZ|BAF",
  "ARZ|BCS",
  "ARZ|BKB",
  "ARZ|BKS",
  "ARZ|BSS",
  "ARZ|BTV",
  "ARZ|CBGG",
  "ARZ|DB",
  "ARZ|HAA",
  "ARZ|HI",
  "ARZ|HTB",
  "ARZ|IB",
  "ARZ|NLH",
  "ARZ|OB",
  "ARZ|SB",
  "ARZ|SBA",
  "ARZ|VB",
  "ARZ|VKB",
  "ARZ|VLH",
  "ARZ|VRB",
  "BA-CA",
  "BB-Racon",
  "Bawag|BG",
  "Bawag|EB",
  "Bawag|SBW",
  "EPS-SO",
  "Hypo-Racon|O",
  "Hypo-Racon|S",
  "Hypo-Racon|St",
  "Racon",
  "Spardat|EBS",
] as const;

/** One of {@link epsInstitutions}. Banks of eps, as financialInstitution. */
export type EpsInstitution = (typeof epsInstitutions)[number];

/** Whether a value is a {@link EpsInstitution}. */
export function isEpsInstitution(value: unknown): value is EpsInstitution {
  return epsInstitutions.some((one) => one === value);
}

/**
 * Whether a payment stands alone or begins a series.
 * - `INITIAL`: The first payment of a series
 * - `SINGLE`: A payment on its own
 * @see L:request_parameters
 */
export const firstTransactions = ["INITIAL", "SINGLE"] as const;

/** One of {@link firstTransactions}. Whether a payment stands alone or begins a series. */
export type FirstTransaction = (typeof firstTransactions)[number];

/** Whether a value is a {@link FirstTransaction}. */
export function isFirstTransaction(value: unknown): value is FirstTransaction {
  return firstTransactions.some((one) => one === value);
}

/**
 * Yes or no when a payment is started.
 * - `no`: The option is off
 * - `yes`: The option is on
 * @see L:request_parameters; PHP:QMore/FrontendClient
 */
export type FrontendYesNo = "no" | "yes";

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
 * Banks of iDEAL, as financialInstitution.
 * The current guide misspells two of them. For information only: the parameter is text.
 * - `ABNAMROBANK`: ABN AMRO
 * - `ASNBANK`: ASN Bank
 * - `BITSNL2A`: Yoursafe
 * - `BUNQ`: bunq
 * - `INGBANK`: ING
 * - `KNAB`: Knab
 * - `NNBANL2G`: Nationale-Nederlanden
 * - `NTSBDEB1`: N26
 * - `RABOBANK`: Rabobank
 * - `REGIOBANK`: RegioBank
 * - `REVOLT21`: Revolut
 * - `SNSBANK`: SNS Bank
 * - `TRIODOSBANK`: Triodos Bank
 * - `VANLANSCHOT`: Van Lanschot
 * @see N:parameters/detailed-description; L:request_parameters
 */
export const idealInstitutions = [
  "ABNAMROBANK",
  "ASNBANK",
  "BITSNL2A",
  "BUNQ",
  "INGBANK",
  "KNAB",
  "NNBANL2G",
  "NTSBDEB1",
  "RABOBANK",
  "REGIOBANK",
  "REVOLT21",
  "SNSBANK",
  "TRIODOSBANK",
  "VANLANSCHOT",
] as const;

/** One of {@link idealInstitutions}. Banks of iDEAL, as financialInstitution. */
export type IdealInstitution = (typeof idealInstitutions)[number];

/** Whether a value is a {@link IdealInstitution}. */
export function isIdealInstitution(value: unknown): value is IdealInstitution {
  return idealInstitutions.some((one) => one === value);
}

/**
 * Types of a transaction after ISO 8583.
 * - `01`: Goods or services
 * - `03`: Acceptance of a cheque
 * - `10`: Funding of an account
 * - `11`: Quasi-cash
 * - `28`: Activation and load of a prepaid card
 * @see L:request_parameters
 */
export const isoTransactionTypes = ["01", "03", "10", "11", "28"] as const;

/** One of {@link isoTransactionTypes}. Types of a transaction after ISO 8583. */
export type IsoTransactionType = (typeof isoTransactionTypes)[number];

/** Whether a value is a {@link IsoTransactionType}. */
export function isIsoTransactionType(value: unknown): value is IsoTransactionType {
  return isoTransactionTypes.some((one) => one === value);
}

/**
 * Whether goods are there already.
 * - `01`: Available now
 * - `02`: Available later
 * @see L:request_parameters
 */
export const itemAvailabilities = ["01", "02"] as const;

/** One of {@link itemAvailabilities}. Whether goods are there already. */
export type ItemAvailability = (typeof itemAvailabilities)[number];

/** Whether a value is a {@link ItemAvailability}. */
export function isItemAvailability(value: unknown): value is ItemAvailability {
  return itemAvailabilities.some((one) => one === value);
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
 * Whether a consumer bought the goods before.
 * - `01`: Ordered for the first time
 * - `02`: Ordered again
 * @see L:request_parameters
 */
export const reorderKinds = ["01", "02"] as const;

/** One of {@link reorderKinds}. Whether a consumer bought the goods before. */
export type ReorderKind = (typeof reorderKinds)[number];

/** Whether a value is a {@link ReorderKind}. */
export function isReorderKind(value: unknown): value is ReorderKind {
  return reorderKinds.some((one) => one === value);
}

/**
 * How goods are shipped.
 * - `digital_goods`: Digital goods
 * - `digital_tickets`: Tickets that are not shipped
 * - `home_delivery`: To the billing address
 * - `other_address_delivery`: To another address
 * - `other_verified`: In another way, such as games and subscriptions
 * - `store_pick_up`: Picked up in a store
 * - `verified_address_delivery`: To another address that the shop has verified
 * @see L:request_parameters
 */
export const shippingMethods = [
  "digital_goods",
  "digital_tickets",
  "home_delivery",
  "other_address_delivery",
  "other_verified",
  "store_pick_up",
  "verified_address_delivery",
] as const;

/** One of {@link shippingMethods}. How goods are shipped. */
export type ShippingMethod = (typeof shippingMethods)[number];

/** Whether a value is a {@link ShippingMethod}. */
export function isShippingMethod(value: unknown): value is ShippingMethod {
  return shippingMethods.some((one) => one === value);
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
