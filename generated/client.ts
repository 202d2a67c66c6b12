// Generated from spec. Do not edit: change the spec and run `npm run generate`.

import { type Client, createClientFor } from "../runtime/client.js";
import { type ExplainOptions, type Explanation, explainOperation } from "../runtime/explain.js";
import { named } from "../runtime/operation.js";
import type { ClientOptionsOf } from "../runtime/options.js";
import type { Language } from "./enumerations.js";
import { type OperationName, type ParametersByOperation, operations } from "./operations.js";
import { type ProfileName, service } from "./service.js";

/** How to reach the gateway, and as whom. */
export type ClientOptions = ClientOptionsOf<Language, ProfileName>;

/**
 * Makes a client. It opens no connection; every call opens one of its own.
 * @throws {InvalidOptionsError} with every fault in the options; secrets are never shown.
 * @example
 * ```ts
 * const client = createClient({ customerId: "D200001", secret, password, shopId: "seamless" });
 * ```
 */
export function createClient(options: ClientOptions): Client {
  return createClientFor(service, options);
}

/**
 * Shows what a call would send, without sending it: URL, headers, body, and every value in fingerprint order.
 * Secret, password and personal data are masked unless `reveal` is true.
 * @throws {InvalidParametersError} when a parameter is wrong, as the call itself would.
 * @example
 * ```ts
 * explain(client, "getOrderDetails", { orderNumber: "23473341" }).fields;
 * ```
 */
export function explain<Name extends OperationName>(
  client: Client,
  operation: Name,
  parameters: ParametersByOperation[Name],
  options?: ExplainOptions,
): Explanation {
  return explainOperation(client, named(operations, operation), parameters, options);
}
