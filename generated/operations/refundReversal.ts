// Generated from spec/operations/refundReversal.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import { checkRefundReversalAnswer, checkRefundReversalParameters } from "../validators.js";

/** Parameters of {@link refundReversal}. */
export interface RefundReversalParameters {
  /**
   * Number of the order.
   * Numeric, up to 9 digits.
   * Some pages say exactly 9 digits, others up to 9; recorded numbers have 6 to 9. Read as up to 9.
   * @see L:request_parameters; RB:R15
   */
  readonly orderNumber: string;
  /**
   * Number of the credit object.
   * Numeric, up to 9 digits.
   * The 2021 guide says exactly 9 digits, the current one up to 9; recorded numbers have 7 and 8. Read as up to 9.
   * @see L:back-end_operations/transaction-based/refundreversal
   */
  readonly creditNumber: string;
}

/** What refundReversal answers when it was executed. The answer has no data of its own. */
export type RefundReversalAnswer = Readonly<Record<string, never>>;

/** What the runtime knows about refundReversal. */
export const refundReversalOperation: Operation<RefundReversalParameters, RefundReversalAnswer> = {
  name: "refundReversal",
  effect: "moves-money",
  interface: "backend",
  endpoint: "refundReversal",
  fingerprint: ["orderNumber", "creditNumber"],
  unsigned: [],
  personal: [],
  amounts: [],
  effectSign: {
    sign: "gone",
    in: "credits",
    states: ["credit_refunded", "credit_closed"],
    amount: "amount",
    which: "creditNumber",
    number: "creditNumber",
  },
  answer: { key: "", values: [], objects: [] },
  checkParameters: checkRefundReversalParameters,
  checkAnswer: checkRefundReversalAnswer,
};

/**
 * Undoes a refund before the day-end closing.
 *
 * Works only while the credit is credit_refunded, before the closing that contains it; afterwards the credit
 * object is gone from the order details. Many acquirers do not offer it, nor does the test environment.
 *
 * INFERRED, that a second call is refused. Only the 2021 guide names methods other than cards.
 *
 * Moves money and is never sent twice. After the outcome `unknown` do not call again: reconcile.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:back-end_operations/transaction-based/refundreversal
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await refundReversal(client, { creditNumber: "6000004", orderNumber: "5000004" });
 * if (result.outcome === "done") console.log("done");
 * ```
 */
export function refundReversal(
  client: Client,
  parameters: RefundReversalParameters,
  options?: CallOptions,
): Promise<Result<RefundReversalAnswer>> {
  return call(client, refundReversalOperation, parameters, options);
}
