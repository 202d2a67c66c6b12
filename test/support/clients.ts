import { createClient, demoCredentials } from "../../generated/index.js";
import type { Client, ClientOptions } from "../../generated/index.js";

/** A client of the published demo account. */
export function demoClient(options: Partial<ClientOptions> = {}): Client {
  return createClient({ ...demoCredentials, demo: true, ...options });
}

/** A client whose gateway answers every request with the given body, without a socket. */
export function clientAnswering(body: string | Uint8Array<ArrayBuffer>, options: Partial<ClientOptions> = {}): Client {
  return demoClient({ fetch: () => Promise.resolve(new Response(body)), ...options });
}
