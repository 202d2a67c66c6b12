// Generated from spec/operations/depositReversal.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import { checkDepositReversalAnswer, checkDepositReversalParameters } from "../validators.js";

/** Parameters of {@link depositReversal}. */
export interface DepositReversalParameters {
  /**
   * Number of the order.
   * Numeric, up to 9 digits.
   * Some pages say exactly 9 digits, others up to 9; recorded numbers have 6 to 9. Read as up to 9.
   * @see L:request_parameters; RB:R15
   */
  readonly orderNumber: string;
  /**
   * Number of the payment object, normally that of the order.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/transaction-based/depositreversal; RB:R20
   */
  readonly paymentNumber: string;
}

/** What depositReversal answers when it was executed. The answer has no data of its own. */
export type DepositReversalAnswer = Readonly<Record<string, never>>;

/** What the runtime knows about depositReversal. */
export const depositReversalOperation: Operation<DepositReversalParameters, DepositReversalAnswer> = {
  name: "depositReversal",
  effect: "moves-money",
  interface: "backend",
  endpoint: "depositReversal",
  fingerprint: ["orderNumber", "paymentNumber"],
  unsigned: [],
  personal: [],
  amounts: [],
  effectSign: {
    sign: "gone",
    in: "payments",
    states: ["payment_deposited", "payment_closed"],
    uncaptured: ["payment_approved", "payment_approvalexpired"],
    amount: "depositAmount",
    which: "paymentNumber",
    number: "paymentNumber",
  },
  answer: { key: "", values: [], objects: [] },
  checkParameters: checkDepositReversalParameters,
  checkAnswer: checkDepositReversalAnswer,
};

/**
 * Undoes a deposit before the day-end closing.
 *
 * The payment becomes payment_approved again, or, with acquirers that do it in one step, is cancelled
 * altogether. While the acquirer still works on the deposit, the reversal can fail on the same day; then refund
 * the next day.
 *
 * INFERRED, that a second call is refused. Which acquirers cancel in one step is told by the current guide,
 * where the summary marks Concardis and the detailed table does not.
 *
 * Moves money and is never sent twice. After the outcome `unknown` do not call again: reconcile.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:back-end_operations/transaction-based/depositreversal
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await depositReversal(client, { orderNumber: "23473341", paymentNumber: "23473341" });
 * if (result.outcome === "done") console.log("done");
 * ```
 */
export function depositReversal(
  client: Client,
  parameters: DepositReversalParameters,
  options?: CallOptions,
): Promise<Result<DepositReversalAnswer>> {
  return call(client, depositReversalOperation, parameters, options);
}
