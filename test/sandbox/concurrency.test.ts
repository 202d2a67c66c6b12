import { expect, test } from "vitest";
import { bodyOf } from "../support/ask.js";
import { decodeForm } from "../support/form.js";
import { bodyOfAnswer, rawAnswer } from "../support/raw-answer.js";
import { startStateful } from "../support/stateful.js";
import type { Own } from "../support/stateful.js";

const CLIENTS = 200;
const CALLS = 50;
/** Besides these every client asks for a number and for its order. */
const DEPOSITS = CALLS - 2;
/** So many clients capture the same order, cent by cent. */
const SHARING = 4;

test("200 clients with 50 calls each: no capture is lost, none counted twice", { timeout: 60_000 }, async () => {
  const { sandbox } = await startStateful({ seed: false });
  const orders = Array.from({ length: CLIENTS / SHARING }, () =>
    sandbox.createOrder({ paymentType: "CCARD", amount: euros(SHARING * DEPOSITS) }),
  );
  const numbers: string[] = [];
  const call = async (operation: string, own: Own): Promise<ReadonlyMap<string, string>> => {
    const body = bodyOf({ operation, own: Object.entries(own) });
    const answer = await rawAnswer(sandbox.url, `/seamless/backend/${operation}`, body, 10_000);
    const pairs = new Map(decodeForm(bodyOfAnswer(answer)));
    if (pairs.get("status") !== "0") throw new Error(`${operation}: ${answer.end} ${answer.text}`);
    return pairs;
  };
  const work = async (orderNumber: string): Promise<void> => {
    let captured = 0;
    for (let count = 0; count < DEPOSITS; count++) {
      const answer = await call("deposit", { orderNumber, amount: "0.01", currency: "EUR" });
      numbers.push(answer.get("paymentNumber") ?? "none");
      captured++;
    }
    numbers.push((await call("generateOrderNumber", {})).get("orderNumber") ?? "none");
    const details = await call("getOrderDetails", { orderNumber });
    expect(Number(details.get("order.1.depositAmount")) * 100).toBeGreaterThanOrEqual(captured - 0.5);
  };
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, (_, index) => work(orders[Math.floor(index / SHARING)]?.orderNumber ?? "")),
  );
  process.stdout.write(`concurrency: ${CLIENTS * CALLS} calls in ${Math.round(performance.now() - started)} ms\n`);
  expect(numbers).toHaveLength(CLIENTS * (DEPOSITS + 1));
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const { order, payments } of sandbox.orders()) {
    expect(order).toMatchObject({ approveAmount: "0", depositAmount: euros(SHARING * DEPOSITS), refundAmount: "0" });
    expect(payments).toHaveLength(SHARING * DEPOSITS);
  }
});

function euros(cents: number): string {
  return (cents / 100).toFixed(2);
}
