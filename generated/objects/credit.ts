// Generated from spec/objects/credit.yaml. Do not edit: change the spec and run `npm run generate`.

import type { AnswerShape } from "../../runtime/spec-tables.js";
import type { AllowedOperation, CreditState, Currency, CurrencyNumber } from "../enumerations.js";

/**
 * One credit of an order, made by a refund or a transfer.
 * No recording has a credit; names and values are those of the guide and of the PHP library's live test.
 * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:CreditTest
 */
export interface Credit {
  /**
   * Amount of the credit.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:CreditTest
   */
  readonly amount: string;
  /**
   * Number of the day-end closing.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:CreditTest
   */
  readonly batchNumber?: string;
  /**
   * Number of the credit object.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:CreditTest
   */
  readonly creditNumber: string;
  /**
   * Currency of the credit.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:CreditTest
   */
  readonly currency: Currency | CurrencyNumber | (string & {});
  /**
   * Reference of the credit at the processor.
   * Text, up to 255 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly gatewayReferenceNumber?: string;
  /**
   * Number of the merchant in the gateway.
   * The guide calls it numeric, without a length; treated as text, as at the order.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:CreditTest
   */
  readonly merchantNumber?: string;
  /**
   * Operations on the credit that are allowed now.
   * Comma-separated list: APPROVEREVERSAL, DEPOSIT, DEPOSITREVERSAL, REFUND, REFUNDREVERSAL.
   * The guide prints it with one index, the PHP library reads it with two; both are read. Absent is empty.
   * @see L:back-end_operations/transaction-based/getorderdetails; PHP:Response/Backend/Order
   */
  readonly operationsAllowed: readonly (AllowedOperation | (string & {}))[];
  /**
   * Number of the order.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:CreditTest
   */
  readonly orderNumber: string;
  /**
   * Reference of the credit at the acquirer.
   * Text, up to 255 bytes (UTF-8).
   * Newer, and must be enabled. In no table of backend/getorderdetails.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly providerReferenceNumber?: string;
  /**
   * State of the credit.
   * Enumeration: credit_closed, credit_refunded.
   * The guide gives no length; that of the payment's state is taken. An unknown state may come.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:CreditTest
   */
  readonly state: CreditState | (string & {});
  /**
   * When the credit was created.
   * Date and time as YYYY-MM-DDTHH:MM:SS.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:CreditTest
   */
  readonly timeCreated?: string;
  /**
   * When the credit was last changed.
   * Date and time as YYYY-MM-DDTHH:MM:SS.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:CreditTest
   */
  readonly timeModified?: string;
}

/** Where the fields of credit stand in an answer. */
export const creditShape: AnswerShape = {
  key: "credit.{n}.{m}",
  values: [
    { name: "amount", form: "amount" },
    { name: "batchNumber" },
    { name: "creditNumber" },
    { name: "currency" },
    { name: "gatewayReferenceNumber" },
    { name: "merchantNumber" },
    { name: "operationsAllowed", form: "list", alsoAt: "credit.{n}.operationsAllowed" },
    { name: "orderNumber" },
    { name: "providerReferenceNumber" },
    { name: "state" },
    { name: "timeCreated", form: "time" },
    { name: "timeModified", form: "time" },
  ],
  objects: [],
};
