/**
 * What an application writes, compiled by every supported version of TypeScript against the built package:
 * `npm run test:typescripts`. It never runs. What must not compile is marked; a mark without a mistake does not compile either.
 */
import {
  InvalidParametersError,
  formatAmount,
  createClient,
  demoCredentials,
  deposit,
  getOrderDetails,
  orThrow,
  reconcile,
  transferFund,
} from "qmore-client";
import type { BasketItem, Client, Currency, Order, Reconciliation, Result, DepositAnswer } from "qmore-client";
import { startSandbox } from "qmore-client/sandbox";

const orderNumber = "23473341";

export async function openShop(): Promise<Client> {
  const { url } = await startSandbox();
  return createClient({ ...demoCredentials, baseUrl: url, timeout: 10_000 });
}

export async function capture(client: Client, basket: readonly BasketItem[]): Promise<Result<DepositAnswer>> {
  try {
    return await deposit(client, { orderNumber, amount: formatAmount("1.00", "EUR"), currency: "EUR", basket });
  } catch (error) {
    if (error instanceof InvalidParametersError) throw new Error(error.message, { cause: error });
    throw error;
  }
}

/** What is optional may be undefined. */
export async function captureAs(client: Client, merchantReference?: string): Promise<Result<DepositAnswer>> {
  return deposit(client, { orderNumber, amount: "1.00", currency: "EUR", merchantReference });
}

/** Every outcome has data of its own, and there is no fifth. */
export async function tell(client: Client, result: Result<DepositAnswer>): Promise<string> {
  switch (result.outcome) {
    case "done":
      return result.data.paymentNumber ?? "no number";
    case "refused":
      return result.errors.map(({ errorCode, message }) => `${errorCode} ${message}`).join();
    case "unsent":
      return result.evidence.code;
    case "unknown": {
      const found: Reconciliation = await reconcile(client, result, { before: await look(client) });
      return `${found.verdict} ${found.paymentNumber ?? ""}`;
    }
    default:
      return unreachable(result);
  }
}

export async function look(client: Client): Promise<Order | null> {
  const { order } = orThrow(await getOrderDetails(client, { orderNumber }, { retry: 2 }));
  const states: readonly string[] = order?.payments.map(({ state }) => state) ?? [];
  return states.includes("payment_deposited") ? order : null;
}

export async function payOut(client: Client, currency: Currency): Promise<string> {
  const common = { orderDescription: "Order 1", amount: "1.00", currency } as const;
  const existing = { ...common, fundTransferType: "EXISTINGORDER", sourceOrderNumber: orderNumber } as const;
  return orThrow(await transferFund(client, existing)).creditNumber;
}

export async function mistakes(client: Client): Promise<unknown> {
  // @ts-expect-error -- a number is no amount
  await deposit(client, { orderNumber, amount: 1, currency: "EUR" });
  // @ts-expect-error -- currency is required
  await deposit(client, { orderNumber, amount: "1.00" });
  // @ts-expect-error -- what moves money is never repeated
  await deposit(client, { orderNumber, amount: "1.00", currency: "EUR" }, { retry: 1 });
  // @ts-expect-error -- without the source order
  await transferFund(client, { orderDescription: "", amount: "1", currency: "EUR", fundTransferType: "EXISTINGORDER" });
  const result = await getOrderDetails(client, { orderNumber });
  // @ts-expect-error -- there is no data before the outcome is known
  return result.data;
}

function unreachable(value: never): never {
  throw new Error(String(value));
}
