// Generated from spec. Do not edit: change the spec and run `npm run generate`.

import { type Client, createClientFor } from "../runtime/client.js";
import { type CredentialsOf, credentialsFrom } from "../runtime/credentials.js";
import { type ExplainOptions, type Explanation, explainOperation } from "../runtime/explain.js";
import type { ClientOptionsOf } from "../runtime/options.js";
import { named } from "../runtime/spec-tables.js";
import type { Language } from "./enumerations.js";
import { type OperationName, type ParametersByOperation, operations } from "./operations.js";
import { type ProfileName, profileNames, service } from "./service.js";

/** How to reach the gateway, and as whom. */
export interface ClientOptions extends ClientOptionsOf<Language, ProfileName> {}

/** What a merchant is known by, and where. */
export interface Credentials extends CredentialsOf<ProfileName> {}

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
 * Credentials from the environment: QMORE_CUSTOMER_ID, QMORE_SECRET, QMORE_PASSWORD, and where there are such
 * QMORE_SHOP_ID, QMORE_PROFILE and QMORE_BASE_URL.
 * @throws {InvalidOptionsError} that names every variable which is missing or empty.
 * @example
 * ```ts
 * const client = createClient(credentialsFromEnv());
 * ```
 */
export function credentialsFromEnv(env: Readonly<Record<string, string | undefined>> = process.env): Credentials {
  return credentialsFrom(env, profileNames);
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
