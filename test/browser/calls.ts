import { createClient, demoCredentials, deposit, getOrderDetails } from "../../generated/index.js";
import type { Client } from "../../generated/index.js";
import type { Sandbox } from "../../sandbox/index.js";
import { bodyOf } from "../support/ask.js";

/** A client of the sandbox that does not wait for answers which never come. */
export function clientOf(sandbox: Sandbox): Client {
  return createClient({ ...demoCredentials, baseUrl: sandbox.url, timeout: 2000 });
}

/** Sends a form to an operation, right or wrong. */
export async function sendForm(sandbox: Sandbox, operation: string, body: string): Promise<void> {
  const response = await fetch(`${sandbox.url}/seamless/backend/${operation}`, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Connection: "close", "User-Agent": "test/1" },
    body,
  });
  await response.arrayBuffer();
}

/** Sends a deposit whose fingerprint is wrong: amount and currency are swapped in the sequence. */
export async function sendSwapped(sandbox: Sandbox, orderNumber: string): Promise<void> {
  const own = [
    ["orderNumber", orderNumber],
    ["currency", "EUR"],
    ["amount", "25.00"],
  ] as const;
  await sendForm(sandbox, "deposit", bodyOf({ operation: "deposit", own }));
}

/** A few ordinary calls, one with its answer lost, and a wrong one at the end. */
export async function playStory(sandbox: Sandbox): Promise<string> {
  const client = clientOf(sandbox);
  const { orderNumber } = sandbox.createOrder({
    paymentType: "CCARD",
    amount: "25.00",
    orderDescription: "Two tickets, row 4",
    customerStatement: "Danke für den Einkauf!",
  });
  sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset" });
  await deposit(client, { orderNumber, amount: "25.00", currency: "EUR" });
  await getOrderDetails(client, { orderNumber });
  await sendSwapped(sandbox, orderNumber);
  return orderNumber;
}
