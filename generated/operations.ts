// Generated from spec/operations. Do not edit: change the spec and run `npm run generate`.

import type { Operation } from "../runtime/spec-tables.js";
import {
  type ApproveReversalAnswer,
  type ApproveReversalParameters,
  approveReversalOperation,
} from "./operations/approveReversal.js";
import {
  type DataStorageInitAnswer,
  type DataStorageInitParameters,
  dataStorageInitOperation,
} from "./operations/dataStorageInit.js";
import {
  type DataStorageReadAnswer,
  type DataStorageReadParameters,
  dataStorageReadOperation,
} from "./operations/dataStorageRead.js";
import { type DepositAnswer, type DepositParameters, depositOperation } from "./operations/deposit.js";
import {
  type DepositReversalAnswer,
  type DepositReversalParameters,
  depositReversalOperation,
} from "./operations/depositReversal.js";
import {
  type FrontendInitAnswer,
  type FrontendInitParameters,
  frontendInitOperation,
} from "./operations/frontendInit.js";
import {
  type GenerateOrderNumberAnswer,
  type GenerateOrderNumberParameters,
  generateOrderNumberOperation,
} from "./operations/generateOrderNumber.js";
import {
  type GetFinancialInstitutionsAnswer,
  type GetFinancialInstitutionsParameters,
  getFinancialInstitutionsOperation,
} from "./operations/getFinancialInstitutions.js";
import {
  type GetOrderDetailsAnswer,
  type GetOrderDetailsParameters,
  getOrderDetailsOperation,
} from "./operations/getOrderDetails.js";
import {
  type RecurPaymentAnswer,
  type RecurPaymentParameters,
  recurPaymentOperation,
} from "./operations/recurPayment.js";
import { type RefundAnswer, type RefundParameters, refundOperation } from "./operations/refund.js";
import {
  type RefundReversalAnswer,
  type RefundReversalParameters,
  refundReversalOperation,
} from "./operations/refundReversal.js";
import {
  type TransferFundAnswer,
  type TransferFundParameters,
  transferFundOperation,
} from "./operations/transferFund.js";

/** The parameters of each operation. */
export interface ParametersByOperation {
  readonly approveReversal: ApproveReversalParameters;
  readonly dataStorageInit: DataStorageInitParameters;
  readonly dataStorageRead: DataStorageReadParameters;
  readonly deposit: DepositParameters;
  readonly depositReversal: DepositReversalParameters;
  readonly frontendInit: FrontendInitParameters;
  readonly generateOrderNumber: GenerateOrderNumberParameters;
  readonly getFinancialInstitutions: GetFinancialInstitutionsParameters;
  readonly getOrderDetails: GetOrderDetailsParameters;
  readonly recurPayment: RecurPaymentParameters;
  readonly refund: RefundParameters;
  readonly refundReversal: RefundReversalParameters;
  readonly transferFund: TransferFundParameters;
}

/** The answer of each operation. */
export interface AnswersByOperation {
  readonly approveReversal: ApproveReversalAnswer;
  readonly dataStorageInit: DataStorageInitAnswer;
  readonly dataStorageRead: DataStorageReadAnswer;
  readonly deposit: DepositAnswer;
  readonly depositReversal: DepositReversalAnswer;
  readonly frontendInit: FrontendInitAnswer;
  readonly generateOrderNumber: GenerateOrderNumberAnswer;
  readonly getFinancialInstitutions: GetFinancialInstitutionsAnswer;
  readonly getOrderDetails: GetOrderDetailsAnswer;
  readonly recurPayment: RecurPaymentAnswer;
  readonly refund: RefundAnswer;
  readonly refundReversal: RefundReversalAnswer;
  readonly transferFund: TransferFundAnswer;
}

/** Name of an operation. */
export type OperationName = keyof ParametersByOperation;

/** The table of each operation. */
export type Operations = {
  readonly [Name in OperationName]: Operation<ParametersByOperation[Name], AnswersByOperation[Name]>;
};

/** What the runtime knows about each operation. */
export const operations: Operations = {
  approveReversal: approveReversalOperation,
  dataStorageInit: dataStorageInitOperation,
  dataStorageRead: dataStorageReadOperation,
  deposit: depositOperation,
  depositReversal: depositReversalOperation,
  frontendInit: frontendInitOperation,
  generateOrderNumber: generateOrderNumberOperation,
  getFinancialInstitutions: getFinancialInstitutionsOperation,
  getOrderDetails: getOrderDetailsOperation,
  recurPayment: recurPaymentOperation,
  refund: refundOperation,
  refundReversal: refundReversalOperation,
  transferFund: transferFundOperation,
};
