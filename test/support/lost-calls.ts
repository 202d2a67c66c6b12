/** Calls whose answer was lost, in a sandbox that remembers what they did. */
import { onTestFinished } from "vitest";
import { deposit, getOrderDetails, orThrow, reconcile } from "../../generated/index.js";
import type { Client, Order, ReconcileOptions, Reconciliation, UnknownResult } from "../../generated/index.js";
import { startSandbox } from "../../sandbox/index.js";
import type { CallFault, Sandbox } from "../../sandbox/index.js";
import { demoClient } from "./clients.js";
import { callOperation } from "./untyped.js";

/** As a caller without types sees it, who reads JSON back. */
interface Untyped {
  reconcile(client: Client, subject: unknown, options?: ReconcileOptions): Promise<Reconciliation>;
}
export const untyped: Untyped = { reconcile };

export const money = { amount: "10.00", currency: "EUR" } as const;
export const quick = { interval: 5, looks: 3, settle: 0 } as const;

export interface World {
  readonly sandbox: Sandbox;
  readonly client: Client;
}

export async function startWorld(): Promise<World> {
  const sandbox = await startSandbox({ mode: "stateful" });
  onTestFinished(() => sandbox.close());
  return { sandbox, client: demoClient({ baseUrl: sandbox.url }) };
}

export function approved({ sandbox }: World, amount = "10.00"): string {
  return sandbox.createOrder({ paymentType: "CCARD", amount, transactionIdentifier: "INITIAL" }).orderNumber;
}

export async function captured(world: World, amount = "10.00"): Promise<string> {
  const orderNumber = approved(world, amount);
  orThrow(await deposit(world.client, { orderNumber, amount, currency: "EUR" }));
  return orderNumber;
}

export async function closed(world: World): Promise<string> {
  const orderNumber = await captured(world);
  world.sandbox.closeDay();
  return orderNumber;
}

export async function snapshot({ client }: World, orderNumber: string): Promise<Order | null> {
  return orThrow(await getOrderDetails(client, { orderNumber })).order;
}

/** Makes a call whose answer gets lost. */
export async function lose(
  { sandbox, client }: World,
  operation: string,
  parameters: object,
  fault: Partial<CallFault> = {},
): Promise<UnknownResult> {
  sandbox.fault({ operation, at: "after-execute", kind: "close", ...fault });
  const result = await callOperation(client, operation, parameters);
  if (result.outcome !== "unknown") throw new Error(`the answer was not lost: ${result.outcome}`);
  return result;
}

export function sent({ sandbox }: World, operation: string): number {
  return sandbox.requests().filter((request) => request.operation === operation).length;
}
