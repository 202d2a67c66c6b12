// Generated from spec/operations/generateOrderNumber.yaml. Do not edit: change the spec and run `npm run generate`.

import type { CallOptions } from "../../runtime/call-options.js";
import { call } from "../../runtime/call.js";
import type { Client } from "../../runtime/client.js";
import type { Result } from "../../runtime/result.js";
import type { Operation } from "../../runtime/spec-tables.js";
import { checkGenerateOrderNumberAnswer, checkGenerateOrderNumberParameters } from "../validators.js";

/** Parameters of {@link generateOrderNumber}. */
export type GenerateOrderNumberParameters = Readonly<Record<string, never>>;

/** What generateOrderNumber answers when it was executed. */
export interface GenerateOrderNumberAnswer {
  /**
   * The reserved number.
   * Numeric, up to 9 digits.
   * @see L:back-end_operations/non-transaction-based/generateordernumber; RB:R24
   */
  readonly orderNumber: string;
}

/** What the runtime knows about generateOrderNumber. */
export const generateOrderNumberOperation: Operation<GenerateOrderNumberParameters, GenerateOrderNumberAnswer> = {
  name: "generateOrderNumber",
  effect: "reserves",
  interface: "backend",
  endpoint: "generateOrderNumber",
  fingerprint: [],
  unsigned: [],
  personal: [],
  amounts: [],
  answer: { key: "", values: [{ name: "orderNumber" }], objects: [] },
  checkParameters: checkGenerateOrderNumberParameters,
  checkAnswer: checkGenerateOrderNumberAnswer,
};

/**
 * Reserves a number for a later order.
 *
 * The number never expires and serves for recurPayment, transferFund and for starting a payment; there the
 * consumer then has one attempt only.
 *
 * Each call burns a number and does nothing else. Order, payment and credit numbers seem to come from one pool
 * and are not strictly in sequence.
 *
 * Moves no money; may be called again at any time.
 * @returns what became of the call; look at `outcome` first.
 * @throws {InvalidParametersError} when a parameter is wrong; then nothing was sent.
 * @see L:back-end_operations/non-transaction-based/generateordernumber
 * @example
 * ```ts
 * const client = createClient({ ...demoCredentials, baseUrl: "http://127.0.0.1:8080" });
 * const result = await generateOrderNumber(client);
 * if (result.outcome === "done") console.log(result.data.orderNumber);
 * ```
 */
export function generateOrderNumber(
  client: Client,
  parameters: GenerateOrderNumberParameters = {},
  options?: CallOptions,
): Promise<Result<GenerateOrderNumberAnswer>> {
  return call(client, generateOrderNumberOperation, parameters, options);
}
