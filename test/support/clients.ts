import { createClient, demoCredentials } from "../../generated/index.js";
import type { Client, ClientOptions } from "../../generated/index.js";
import { AnsweringAgent, ok } from "./answering-agent.js";
import type { Answering } from "./answering-agent.js";

/** A client of the published demo account. */
export function demoClient(options: Partial<ClientOptions> = {}): Client {
  return createClient({ ...demoCredentials, demo: true, ...options });
}

/** A client whose gateway answers every request with the given body, without a socket. */
export function clientAnswering(body: string | Uint8Array, options: Partial<ClientOptions> = {}): Client {
  return clientAnsweringWith(() => ok(body), options);
}

/** The same with whole HTTP answers, which may depend on the request. Port 9 is that of the discard service: nobody listens. */
export function clientAnsweringWith(answer: Answering, options: Partial<ClientOptions> = {}): Client {
  return demoClient({ baseUrl: "http://127.0.0.1:9", agent: new AnsweringAgent(answer), ...options });
}
