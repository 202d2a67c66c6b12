// Generated from spec/operations/approveReversal.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import { checkApproveReversalAnswer, checkApproveReversalParameters } from "../validators.js";

/** Parameters of {@link approveReversal}. */
export interface ApproveReversalParameters {
  /**
   * Number of the order.
   * Numeric, up to 9 digits.
   * Some pages say exactly 9 digits, others up to 9; recorded numbers have 6 to 9. Read as up to 9.
   * @see L:request_parameters; RB:R15
   */
  readonly orderNumber: string;
}

/** What approveReversal answers when it was executed. The answer has no data of its own. */
export type ApproveReversalAnswer = Readonly<Record<string, never>>;

/** What the runtime knows about approveReversal. */
export const approveReversalOperation: Operation<ApproveReversalParameters, ApproveReversalAnswer> = {
  name: "approveReversal",
  effect: "moves-money",
  interface: "backend",
  endpoint: "approveReversal",
  fingerprint: ["orderNumber"],
  unsigned: [],
  personal: [],
  amounts: [],
  effectSign: {
    sign: "gone",
    in: "payments",
    states: ["payment_approved", "payment_approvalexpired"],
    amount: "approveAmount",
    number: "paymentNumber",
  },
  answer: { key: "", values: [], objects: [] },
  checkParameters: checkApproveReversalParameters,
  checkAnswer: checkApproveReversalAnswer,
};

/**
 * Cancels an approval that has not been captured.
 *
 * Always for the whole amount. Works while the payment is payment_approved or payment_approvalexpired;
 * afterwards the payment object is gone from the order details, and the order stays ORDERED.
 *
 * INFERRED, that a second call is refused.
 *
 * Moves money and is never sent twice. After the outcome `unknown` do not call again: reconcile.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:back-end_operations/transaction-based/approvereversal
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await approveReversal(client, { orderNumber: "23473341" });
 * if (result.outcome === "done") console.log("done");
 * ```
 */
export function approveReversal(
  client: Client,
  parameters: ApproveReversalParameters,
  options?: CallOptions,
): Promise<Result<ApproveReversalAnswer>> {
  return call(client, approveReversalOperation, parameters, options);
}
