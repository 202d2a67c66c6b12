// Generated from spec. Do not edit: change the spec and run `npm run generate`.

import type { Check } from "../runtime/spec-tables.js";
import type { ConfirmationData } from "./confirmation.js";
import type { ApproveReversalAnswer, ApproveReversalParameters } from "./operations/approveReversal.js";
import type { DataStorageInitAnswer, DataStorageInitParameters } from "./operations/dataStorageInit.js";
import type { DataStorageReadAnswer, DataStorageReadParameters } from "./operations/dataStorageRead.js";
import type { DepositAnswer, DepositParameters } from "./operations/deposit.js";
import type { DepositReversalAnswer, DepositReversalParameters } from "./operations/depositReversal.js";
import type { FrontendInitAnswer, FrontendInitParameters } from "./operations/frontendInit.js";
import type { GenerateOrderNumberAnswer, GenerateOrderNumberParameters } from "./operations/generateOrderNumber.js";
import type {
  GetFinancialInstitutionsAnswer,
  GetFinancialInstitutionsParameters,
} from "./operations/getFinancialInstitutions.js";
import type { GetOrderDetailsAnswer, GetOrderDetailsParameters } from "./operations/getOrderDetails.js";
import type { RecurPaymentAnswer, RecurPaymentParameters } from "./operations/recurPayment.js";
import type { RefundAnswer, RefundParameters } from "./operations/refund.js";
import type { RefundReversalAnswer, RefundReversalParameters } from "./operations/refundReversal.js";
import type { TransferFundAnswer, TransferFundParameters } from "./operations/transferFund.js";

export declare const checkApproveReversalParameters: Check<ApproveReversalParameters>;
export declare const checkApproveReversalAnswer: Check<ApproveReversalAnswer>;
export declare const checkDataStorageInitParameters: Check<DataStorageInitParameters>;
export declare const checkDataStorageInitAnswer: Check<DataStorageInitAnswer>;
export declare const checkDataStorageReadParameters: Check<DataStorageReadParameters>;
export declare const checkDataStorageReadAnswer: Check<DataStorageReadAnswer>;
export declare const checkDepositParameters: Check<DepositParameters>;
export declare const checkDepositAnswer: Check<DepositAnswer>;
export declare const checkDepositReversalParameters: Check<DepositReversalParameters>;
export declare const checkDepositReversalAnswer: Check<DepositReversalAnswer>;
export declare const checkFrontendInitParameters: Check<FrontendInitParameters>;
export declare const checkFrontendInitAnswer: Check<FrontendInitAnswer>;
export declare const checkGenerateOrderNumberParameters: Check<GenerateOrderNumberParameters>;
export declare const checkGenerateOrderNumberAnswer: Check<GenerateOrderNumberAnswer>;
export declare const checkGetFinancialInstitutionsParameters: Check<GetFinancialInstitutionsParameters>;
export declare const checkGetFinancialInstitutionsAnswer: Check<GetFinancialInstitutionsAnswer>;
export declare const checkGetOrderDetailsParameters: Check<GetOrderDetailsParameters>;
export declare const checkGetOrderDetailsAnswer: Check<GetOrderDetailsAnswer>;
export declare const checkRecurPaymentParameters: Check<RecurPaymentParameters>;
export declare const checkRecurPaymentAnswer: Check<RecurPaymentAnswer>;
export declare const checkRefundParameters: Check<RefundParameters>;
export declare const checkRefundAnswer: Check<RefundAnswer>;
export declare const checkRefundReversalParameters: Check<RefundReversalParameters>;
export declare const checkRefundReversalAnswer: Check<RefundReversalAnswer>;
export declare const checkTransferFundParameters: Check<TransferFundParameters>;
export declare const checkTransferFundAnswer: Check<TransferFundAnswer>;
export declare const checkConfirmationData: Check<ConfirmationData>;
export declare const checkSettings: Check<Readonly<Record<string, string>>>;
