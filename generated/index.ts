// Generated from spec. Do not edit: change the spec and run `npm run generate`.

export * from "../runtime/index.js";
export { formatAmount, fromMinorUnits, toMinorUnits } from "./amounts.js";
export { type ClientOptions, type Credentials, createClient, credentialsFromEnv, explain } from "./client.js";
export { type Confirmation, type ConfirmationData, confirmationReply, readConfirmation } from "./confirmation.js";
export {
  type Currency,
  type CurrencyNumber,
  currencies,
  isCurrency,
  type AddressDisplay,
  addressDisplaies,
  isAddressDisplay,
  type AllowedOperation,
  allowedOperations,
  isAllowedOperation,
  type AuthenticationMethod,
  authenticationMethods,
  isAuthenticationMethod,
  type BasketDisplay,
  basketDisplaies,
  isBasketDisplay,
  type CardInstitution,
  cardInstitutions,
  isCardInstitution,
  type ChallengeIndicator,
  challengeIndicators,
  isChallengeIndicator,
  type CreditState,
  creditStates,
  isCreditState,
  type DeliveryTimeframe,
  deliveryTimeframes,
  isDeliveryTimeframe,
  type EpsInstitution,
  epsInstitutions,
  isEpsInstitution,
  type FirstTransaction,
  firstTransactions,
  isFirstTransaction,
  type FrontendYesNo,
  type FundTransferType,
  fundTransferTypes,
  isFundTransferType,
  type IdealInstitution,
  idealInstitutions,
  isIdealInstitution,
  type IsoTransactionType,
  isoTransactionTypes,
  isIsoTransactionType,
  type ItemAvailability,
  itemAvailabilities,
  isItemAvailability,
  type Language,
  languages,
  isLanguage,
  type MerchantTokenizationFlag,
  type OrderState,
  orderStates,
  isOrderState,
  type PaymentState,
  paymentStates,
  isPaymentState,
  type PaymentType,
  paymentTypes,
  isPaymentType,
  type PeriodicType,
  periodicTypes,
  isPeriodicType,
  type ReorderKind,
  reorderKinds,
  isReorderKind,
  type ShippingMethod,
  shippingMethods,
  isShippingMethod,
  type TechnicalPaymentType,
  technicalPaymentTypes,
  isTechnicalPaymentType,
  type TransactionIdentifier,
  transactionIdentifiers,
  isTransactionIdentifier,
  type TransactionType,
  transactionTypes,
  isTransactionType,
  type TrueFalse,
  type TrustPayCountry,
  trustPayCountries,
  isTrustPayCountry,
  type YesNo,
} from "./enumerations.js";
export { explainErrorCode } from "./error-codes.js";
export type {
  BasketItem,
  CompanyParameters,
  ConsumerParameters,
  ConsumerBillingParameters,
  ConsumerProfileParameters,
  ConsumerShippingParameters,
  SubMerchantParameters,
} from "./groups.js";
export type { Credit } from "./objects/credit.js";
export type { FinancialInstitution } from "./objects/financialInstitution.js";
export type { Order } from "./objects/order.js";
export type { Payment } from "./objects/payment.js";
export type { PaymentInformation } from "./objects/paymentInformation.js";
export type { AnswersByOperation, OperationName, ParametersByOperation } from "./operations.js";
export {
  type ApproveReversalAnswer,
  type ApproveReversalParameters,
  approveReversal,
} from "./operations/approveReversal.js";
export {
  type DataStorageInitAnswer,
  type DataStorageInitParameters,
  dataStorageInit,
} from "./operations/dataStorageInit.js";
export {
  type DataStorageReadAnswer,
  type DataStorageReadParameters,
  dataStorageRead,
} from "./operations/dataStorageRead.js";
export { type DepositAnswer, type DepositParameters, deposit } from "./operations/deposit.js";
export {
  type DepositReversalAnswer,
  type DepositReversalParameters,
  depositReversal,
} from "./operations/depositReversal.js";
export { type FrontendInitAnswer, type FrontendInitParameters, frontendInit } from "./operations/frontendInit.js";
export {
  type GenerateOrderNumberAnswer,
  type GenerateOrderNumberParameters,
  generateOrderNumber,
} from "./operations/generateOrderNumber.js";
export {
  type GetFinancialInstitutionsAnswer,
  type GetFinancialInstitutionsParameters,
  getFinancialInstitutions,
} from "./operations/getFinancialInstitutions.js";
export {
  type GetOrderDetailsAnswer,
  type GetOrderDetailsParameters,
  getOrderDetails,
} from "./operations/getOrderDetails.js";
export { type RecurPaymentAnswer, type RecurPaymentParameters, recurPayment } from "./operations/recurPayment.js";
export { type RefundAnswer, type RefundParameters, refund } from "./operations/refund.js";
export {
  type RefundReversalAnswer,
  type RefundReversalParameters,
  refundReversal,
} from "./operations/refundReversal.js";
export {
  type TransferFundAnswer,
  type TransferFundParameters,
  type TransferFundExistingorderParameters,
  type TransferFundMonetaParameters,
  type TransferFundSepaCtParameters,
  type TransferFundSkrillwalletParameters,
  transferFund,
} from "./operations/transferFund.js";
export { type Reconciliation, reconcile } from "./reconcile.js";
export {
  type ProfileName,
  profileNames,
  servers,
  demoCredentials,
  testCredentials,
  test2021Credentials,
  test3DS2021Credentials,
} from "./service.js";
