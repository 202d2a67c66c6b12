// Generated from spec/objects/financialInstitution.yaml. Do not edit: change the spec and run `npm run generate`.

import type { AnswerShape } from "../../runtime/spec-tables.js";
import type { Currency, CurrencyNumber, TrueFalse } from "../enumerations.js";

/**
 * A bank that a payment method offers.
 * No recording; the names are those of the guide.
 * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
 */
export interface FinancialInstitution {
  /**
   * Country of the institution.
   * ISO 3166-1 country code.
   * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
   */
  readonly country?: string;
  /**
   * Currency of the institution.
   * The guide calls it alphanumeric.
   * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
   */
  readonly currency?: Currency | CurrencyNumber | (string & {});
  /**
   * Id of the institution, to be sent when a payment starts.
   * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
   */
  readonly id: string;
  /**
   * Name of the institution.
   * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
   */
  readonly name: string;
  /**
   * Whether it serves offline payments.
   * Enumeration: false, true.
   * The 2021 guide gives both values.
   * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
   */
  readonly offline?: TrueFalse | (string & {});
  /**
   * Whether it works in a payment.
   * Enumeration: false, true.
   * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
   */
  readonly online?: TrueFalse | (string & {});
}

/** Where the fields of financialInstitution stand in an answer. */
export const financialInstitutionShape: AnswerShape = {
  key: "financialInstitution.{n}",
  values: [
    { name: "country" },
    { name: "currency" },
    { name: "id" },
    { name: "name" },
    { name: "offline" },
    { name: "online" },
  ],
  objects: [],
};
