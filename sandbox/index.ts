import { createServer } from "node:http";
import type { Server } from "node:http";
import { respond } from "./http/respond.js";
import { serve } from "./http/serve.js";
import { masked } from "./mask.js";
import { checkOptions } from "./options.js";
import type { SandboxOptions } from "./options.js";
import { readScenario } from "./scenario.js";
import { createWorld } from "./world.js";
import type { Control } from "./world.js";

export type { Consumer, ConsumerResult } from "./checkout/consumer.js";
export type { ConfirmationView, PaymentView } from "./checkout/payment-view.js";
export type { ConfirmationFault, ConfirmationFaultKind, Forgery } from "./faults/confirmation-fault.js";
export type { FaultKind, CallFault, FaultOptions, ArmedFault } from "./faults/fault.js";
export type { Clock } from "./ledger/clock.js";
export type { OrderOptions } from "./ledger/create-order.js";
export type { OrderView } from "./ledger/order-view.js";
export type { RequestView } from "./log/request-view.js";
export type { SandboxOptions } from "./options.js";
export type { Scenario } from "./scenario.js";

/** A running sandbox. */
export interface Sandbox extends Control {
  /** What a client takes as `baseUrl`; in a browser, the window. */
  readonly url: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/**
 * Starts an offline gateway on 127.0.0.1. It checks headers, parameters, fingerprint and password as the real one does, and
 * knows the vendor's published demo credentials.
 *
 * @throws the listening error, for example when the port is taken, and RangeError for an option or a scenario that cannot be
 *
 * @example
 * ```ts
 * const sandbox = await startSandbox({ mode: "stateful" });
 * const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
 * const { orderNumber } = sandbox.createOrder({ paymentType: "CCARD", amount: "25.00" });
 * await deposit(client, { orderNumber, amount: "25.00", currency: "EUR" });
 * await sandbox.close();
 * ```
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port, mode, seed, host, allowRemote, redelivery, scenario } = checkOptions(options);
  const world = createWorld(mode, seed, redelivery);
  if (scenario !== undefined) await readScenario(scenario, world);
  const server = createServer((request, response) => {
    serve(request, response, world, allowRemote).catch((error: unknown) => {
      // The other side went away, or there is a mistake in the sandbox.
      const reason = error instanceof Error ? error.message : "unknown";
      if (response.headersSent) response.destroy();
      else respond(response, 500, `the sandbox failed: ${masked(reason)}\n`);
    });
  });
  const actualPort = await listen(server, port, host);
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    ...world,
    url: `http://${name}:${actualPort}`,
    close: () => {
      world.stop();
      return close(server);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
