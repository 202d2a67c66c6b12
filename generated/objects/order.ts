// Generated from spec/objects/order.yaml. Do not edit: change the spec and run `npm run generate`.

import type { AnswerShape } from "../../runtime/spec-tables.js";
import type { AllowedOperation, Currency, CurrencyNumber, OrderState } from "../enumerations.js";
import { type Credit, creditShape } from "./credit.js";
import { type Payment, paymentShape } from "./payment.js";

/**
 * An order with its payments and credits.
 * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10; RB:R12
 */
export interface Order {
  /**
   * Name of the acquirer.
   * Absent for Sofort, PayPal and paysafecard.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly acquirer?: string;
  /**
   * Amount of the order, with a dot as decimal separator.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly amount: string;
  /**
   * Approved and not yet captured amount.
   * In no guide. Zero comes as 0 here; deposited demo orders have 0.
   * @see RB:R10
   */
  readonly approveAmount?: string;
  /**
   * Brand of the card or name of the payment method.
   * Text, up to 255 bytes (UTF-8).
   * The spelling differs between guides and recordings, for example Visa and VISA.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly brand?: string;
  /**
   * Contract of the merchant with the acquirer.
   * Text, up to 255 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly contractNumber?: string;
  /**
   * Currency of the order.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly currency: Currency | CurrencyNumber | (string & {});
  /**
   * Text on the consumer's bank statement.
   * Text, up to 254 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly customerStatement?: string;
  /**
   * Captured amount.
   * In no guide. Zero comes as 0 here.
   * @see RB:R10
   */
  readonly depositAmount?: string;
  /**
   * Number of the merchant in the gateway.
   * The guide calls it numeric, with exactly 9 digits; the recordings show "1". Treated as text without a form.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly merchantNumber?: string;
  /**
   * Operations on the order that are allowed now.
   * Comma-separated list: APPROVEREVERSAL, DEPOSIT, DEPOSITREVERSAL, REFUND, REFUNDREVERSAL.
   * The guide says empty where nothing is allowed, the recordings leave it out. Absent is empty.
   * @see L:back-end_operations/transaction-based/getorderdetails; LIVE-TEST:OrderTest
   */
  readonly operationsAllowed: readonly (AllowedOperation | (string & {}))[];
  /**
   * Text that describes the order.
   * Text, up to 255 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly orderDescription?: string;
  /**
   * Number of the order.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly orderNumber: string;
  /**
   * Reference of the order that was passed to the acquirer.
   * Text, up to 128 bytes (UTF-8).
   * The guide calls it numeric, the recordings show text such as OR-23473341.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly orderReference?: string;
  /**
   * That text in ASCII.
   * Text, up to 254 bytes (UTF-8).
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly orderText?: string;
  /**
   * Technical code of the payment method.
   * Text, up to 32 bytes (UTF-8).
   * The recordings have technical codes such as VPG, listed in TechnicalPaymentType; the current guide lists the
   * merchant's codes here. Read as text.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly paymentType?: string;
  /**
   * Refunded amount.
   * In no guide. Zero comes as 0 here.
   * @see RB:R10
   */
  readonly refundAmount?: string;
  /**
   * Number of the order that a recurring payment or a transfer was made from.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/getorderdetails
   */
  readonly sourceOrderNumber?: string;
  /**
   * State of the order.
   * Enumeration: CLOSED, ORDERED, REFUNDABLE.
   * Older guides name more states than the two of today, so an unknown one may come.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly state: OrderState | (string & {});
  /**
   * When the order was created.
   * Date and time as YYYY-MM-DDTHH:MM:SS.
   * The guide gives no form; the recordings show day, month, year. No zone is given, Europe/Vienna is INFERRED.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly timeCreated?: string;
  /**
   * When the order was last changed.
   * Date and time as YYYY-MM-DDTHH:MM:SS.
   * The guide gives no form; the recordings show day, month, year. No zone is given, Europe/Vienna is INFERRED.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly timeModified?: string;
  /**
   * The credit objects of the order.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly credits: readonly Credit[];
  /**
   * The payment objects of the order.
   * @see L:back-end_operations/transaction-based/getorderdetails; RB:R10
   */
  readonly payments: readonly Payment[];
}

/** Where the fields of order stand in an answer. */
export const orderShape: AnswerShape = {
  key: "order.{n}",
  values: [
    { name: "acquirer" },
    { name: "amount", form: "amount" },
    { name: "approveAmount", form: "amount" },
    { name: "brand" },
    { name: "contractNumber" },
    { name: "currency" },
    { name: "customerStatement" },
    { name: "depositAmount", form: "amount" },
    { name: "merchantNumber" },
    { name: "operationsAllowed", form: "list" },
    { name: "orderDescription" },
    { name: "orderNumber" },
    { name: "orderReference" },
    { name: "orderText" },
    { name: "paymentType" },
    { name: "refundAmount", form: "amount" },
    { name: "sourceOrderNumber" },
    { name: "state" },
    { name: "timeCreated", form: "time" },
    { name: "timeModified", form: "time" },
  ],
  objects: [
    { name: "credits", counter: "credits", single: false, required: true, shape: creditShape },
    { name: "payments", counter: "payments", single: false, required: true, shape: paymentShape },
  ],
};
