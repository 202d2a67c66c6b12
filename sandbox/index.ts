import { createServer } from "node:http";
import type { Server } from "node:http";
import { respond } from "./http/respond.js";
import { serve } from "./http/serve.js";
import { readScenario } from "./scenario.js";
import type { Scenario } from "./scenario.js";
import { createWorld } from "./world.js";
import type { Control, Mode } from "./world.js";

export type { FaultKind, FaultOptions, ArmedFault } from "./faults/fault.js";
export type { Clock } from "./ledger/clock.js";
export type { OrderOptions } from "./ledger/create-order.js";
export type { OrderView } from "./ledger/order-view.js";
export type { RequestView } from "./log/request-view.js";
export type { Scenario } from "./scenario.js";

export interface SandboxOptions {
  /** Port; 0, the default, takes a free one. */
  readonly port?: number | undefined;
  /**
   * `"demo"`, the default: the vendor's demo account, which keeps nothing between calls. `"stateful"`: orders, payments and
   * credits that live.
   */
  readonly mode?: Mode | undefined;
  /** Stateful mode only: whether the orders of the demo account are there from the start. Default true. */
  readonly seed?: boolean | undefined;
  /** Orders and faults to start with: a YAML or JSON file, or the same as an object. YAML needs the package `yaml`. */
  readonly scenario?: string | Scenario | undefined;
  /** Address to listen on. Default 127.0.0.1. */
  readonly host?: string | undefined;
  /** Whether other machines may connect. Default false. */
  readonly allowRemote?: boolean | undefined;
}

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
 * @throws the listening error, for example when the port is taken, and RangeError for a scenario that cannot be
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
  const { port = 0, mode = "demo", seed = true, host = "127.0.0.1", allowRemote = false, scenario } = options;
  const world = createWorld(mode, seed);
  if (scenario !== undefined) await readScenario(scenario, world);
  const server = createServer((request, response) => {
    serve(request, response, world, allowRemote).catch((error: unknown) => {
      // The other side went away, or sent more than anyone would.
      if (!response.headersSent) respond(response, error instanceof RangeError ? 413 : 500, "");
    });
  });
  const actualPort = await listen(server, port, host);
  const name = host.includes(":") ? `[${host}]` : host;
  return { ...world, url: `http://${name}:${actualPort}`, close: () => close(server) };
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
