/** Many clients that capture the same orders at once. */
import { expect } from "vitest";
import { bodyOf } from "./ask.js";
import { decodeForm } from "./form.js";
import { bodyOfAnswer, rawAnswer } from "./raw-answer.js";
import { startStateful } from "./stateful.js";
import type { Own } from "./stateful.js";

/** So many clients capture the same order, cent by cent. */
const SHARING = 4;

/** No capture is lost, and none counted twice. The number of clients is a multiple of four. */
export async function captureAtOnce(clients: number, calls: number): Promise<void> {
  // Besides these every client asks for a number and for its order.
  const deposits = calls - 2;
  const { sandbox } = await startStateful({ seed: false });
  const orders = Array.from({ length: clients / SHARING }, () =>
    sandbox.createOrder({ paymentType: "CCARD", amount: euros(SHARING * deposits) }),
  );
  const numbers: string[] = [];
  const call = async (operation: string, own: Own): Promise<ReadonlyMap<string, string>> => {
    const body = bodyOf({ operation, own: Object.entries(own) });
    const answer = await rawAnswer(sandbox.url, `/seamless/backend/${operation}`, body);
    const pairs = new Map(decodeForm(bodyOfAnswer(answer)));
    if (pairs.get("status") !== "0") throw new Error(`${operation}: ${answer.end} ${answer.text}`);
    return pairs;
  };
  const work = async (orderNumber: string): Promise<void> => {
    let captured = 0;
    for (let count = 0; count < deposits; count++) {
      const answer = await call("deposit", { orderNumber, amount: "0.01", currency: "EUR" });
      numbers.push(answer.get("paymentNumber") ?? "none");
      captured++;
    }
    numbers.push((await call("generateOrderNumber", {})).get("orderNumber") ?? "none");
    const details = await call("getOrderDetails", { orderNumber });
    expect(Number(details.get("order.1.depositAmount")) * 100).toBeGreaterThanOrEqual(captured - 0.5);
  };
  await Promise.all(
    Array.from({ length: clients }, (_, index) => work(orders[Math.floor(index / SHARING)]?.orderNumber ?? "")),
  );
  expect(numbers).toHaveLength(clients * (deposits + 1));
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const { order, payments } of sandbox.orders()) {
    expect(order).toMatchObject({ approveAmount: "0", depositAmount: euros(SHARING * deposits), refundAmount: "0" });
    expect(payments).toHaveLength(SHARING * deposits);
  }
}

function euros(cents: number): string {
  return (cents / 100).toFixed(2);
}
