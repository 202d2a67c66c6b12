// Generated from spec/operations/getFinancialInstitutions.yaml. Do not edit: change the spec and run `npm run generate`.

import type { ReadOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import type { PaymentType, TransactionType } from "../enumerations.js";
import { type FinancialInstitution, financialInstitutionShape } from "../objects/financialInstitution.js";
import { checkGetFinancialInstitutionsAnswer, checkGetFinancialInstitutionsParameters } from "../validators.js";

/** Parameters of {@link getFinancialInstitutions}. */
export interface GetFinancialInstitutionsParameters {
  /**
   * Payment method whose financial institutions are asked for.
   * Only TRUSTPAY is supported here. The label and id were recorded for frontend/init.
   * @see L:back-end_operations/non-transaction-based/getfinancialinstitions; RB:R9
   */
  readonly paymentType: PaymentType;
  /**
   * Kind of financial institutions asked for.
   * Only those for online use work in a payment. The PHP library sends ONLINE when the caller gives none.
   * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
   */
  readonly transactionType?: TransactionType | undefined;
  /**
   * Countries of the financial institutions asked for, as ISO 3166-1 codes.
   * Comma-separated list.
   * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
   */
  readonly bankCountry?: string | undefined;
}

/** What getFinancialInstitutions answers when it was executed. */
export interface GetFinancialInstitutionsAnswer {
  /**
   * The financial institutions that fit the filters.
   * Required means that the counter must be there.
   * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
   */
  readonly financialInstitutions: readonly FinancialInstitution[];
}

/** What the runtime knows about getFinancialInstitutions. */
export const getFinancialInstitutionsOperation: Operation<
  GetFinancialInstitutionsParameters,
  GetFinancialInstitutionsAnswer
> = {
  name: "getFinancialInstitutions",
  effect: "reads",
  interface: "backend",
  endpoint: "getFinancialInstitutions",
  fingerprint: ["paymentType", "transactionType", "bankCountry"],
  unsigned: [],
  personal: [],
  amounts: [],
  answer: {
    key: "",
    values: [],
    objects: [
      {
        name: "financialInstitutions",
        counter: "financialInstitutions",
        single: false,
        required: true,
        shape: financialInstitutionShape,
      },
    ],
  },
  checkParameters: checkGetFinancialInstitutionsParameters,
  checkAnswer: checkGetFinancialInstitutionsAnswer,
};

/**
 * Lists the financial institutions of a payment method.
 *
 * No body was ever recorded, and the author of one library could not get an answer in demo mode. The current
 * guide shows the order of generateOrderNumber for it, so paymentType is not in the order of backend/categories,
 * a slip; the order of the 2021 guide and the PHP library is taken.
 *
 * Only reads; may be called again at any time.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:back-end_operations/non-transaction-based/getfinancialinstitions
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await getFinancialInstitutions(client, {
 *   bankCountry: "SK,CZ",
 *   paymentType: "TRUSTPAY",
 *   transactionType: "ONLINE",
 * });
 * if (result.outcome === "done") console.log(result.data.financialInstitutions);
 * ```
 */
export function getFinancialInstitutions(
  client: Client,
  parameters: GetFinancialInstitutionsParameters,
  options?: ReadOptions,
): Promise<Result<GetFinancialInstitutionsAnswer>> {
  return call(client, getFinancialInstitutionsOperation, parameters, options);
}
