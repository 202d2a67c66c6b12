import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../sandbox/index.js";
import { startStateful } from "../support/stateful.js";

/** A file that is gone when the running test ends. */
async function fileWith(name: string, text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "qmore-scenario-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

const yaml = `
clock: 2026-03-01T12:00:00Z
orders:
  - { paymentType: CCARD, amount: "25.00", orderNumber: "4711", orderDescription: Sofa }
  - { paymentType: PAYPAL, amount: "1200", currency: JPY, transactionIdentifier: INITIAL, splitCapture: false }
faults:
  - { operation: deposit, at: after-execute, kind: reset, times: 2 }
  - { kind: { status: 3, errorCode: "30014" } }
`;
const json = JSON.stringify({
  clock: "2026-03-01T12:00:00Z",
  orders: [
    { paymentType: "CCARD", amount: "25.00", orderNumber: "4711", orderDescription: "Sofa" },
    { paymentType: "PAYPAL", amount: "1200", currency: "JPY", transactionIdentifier: "INITIAL", splitCapture: false },
  ],
  faults: [
    { operation: "deposit", at: "after-execute", kind: "reset", times: 2 },
    { kind: { status: 3, errorCode: "30014" } },
  ],
});

test.each([
  ["scenario.yaml", yaml],
  ["scenario.json", json],
])("%s sets up clock, orders and faults", async (name, text) => {
  const { sandbox } = await startStateful({ seed: false, scenario: await fileWith(name, text) });
  expect(sandbox.clock.now().toISOString()).toMatch(/^2026-03-01T12:00:0/);
  expect(sandbox.orders()).toMatchObject([
    { orderNumber: "4711", amount: "25.00", currency: "EUR", order: { orderDescription: "Sofa", brand: "VISA" } },
    { amount: "1200", currency: "JPY", order: { brand: "PayPal" } },
  ]);
  expect(sandbox.faults()).toMatchObject([
    { operation: "deposit", at: "after-execute", kind: "reset", left: 2 },
    { at: "after-execute", kind: { status: 3, errorCode: "30014" }, left: 1 },
  ]);
});

test("an object does as well as a file", async () => {
  const { sandbox } = await startStateful({
    seed: false,
    scenario: { orders: [{ paymentType: "EPS", amount: "3.00" }] },
  });
  expect(sandbox.orders()).toMatchObject([{ payments: [{ state: "payment_deposited" }] }]);
});

test("a scenario needs a memory, and has one unless told otherwise", async () => {
  const sandbox = await startSandbox({ scenario: { orders: [{ paymentType: "EPS", amount: "3.00" }] } });
  onTestFinished(() => sandbox.close());
  expect(sandbox.orders().at(-1)).toMatchObject({ amount: "3.00" });
});

describe("a scenario that cannot be is refused, and the option named with its place", () => {
  test.each([
    ["a stranger", "order: []", /bad\.yaml: order is not known, allowed are clock, orders, faults$/],
    ["not an object", "just text", /bad\.yaml: given just text, allowed an object with names and values$/],
    ["a list", "[]", /bad\.yaml: given \[\], allowed an object with names and values$/],
    ["nothing", "", /bad\.yaml: given null, allowed an object with names and values$/],
    ["a list in the list", "orders: [[]]", /bad\.yaml: orders\[0\]: given \[\], allowed an object/],
    [
      "no list",
      "orders: { paymentType: CCARD }",
      /bad\.yaml: orders: given \{"paymentType":"CCARD"\}, allowed a list$/,
    ],
    [
      "no object in the list",
      "orders: [CCARD]",
      /bad\.yaml: orders\[0\]: given CCARD, allowed an object with names and values$/,
    ],
    ["a clock that is none", "clock: tomorrow", /bad\.yaml: clock: given tomorrow, allowed an ISO time/],
    ["a clock that is a number", "clock: 12", /bad\.yaml: clock: given 12, allowed an ISO time/],
    [
      "a payment method",
      "orders: [{ paymentType: CASH, amount: '1' }]",
      /bad\.yaml: orders\[0\]\.paymentType: given CASH/,
    ],
    [
      "an amount missing",
      "orders: [{ paymentType: CCARD }]",
      /bad\.yaml: orders\[0\]\.amount: given , allowed a decimal/,
    ],
    [
      "an amount as a number",
      "orders: [{ paymentType: CCARD, amount: 1.5 }]",
      /bad\.yaml: orders\[0\]\.amount: given 1\.5, allowed a string$/,
    ],
    [
      "too many decimals",
      "orders: [{ paymentType: CCARD, amount: '1.50', currency: JPY }]",
      /bad\.yaml: orders\[0\]\.amount: given 1\.50, allowed a decimal string above zero that fits JPY/,
    ],
    [
      "a misspelt option",
      "orders: [{ paymentType: CCARD, amount: '1', splitCaptur: true }]",
      /bad\.yaml: orders\[0\]: splitCaptur is not known, allowed are paymentType, /,
    ],
    [
      "a flag that is none",
      "orders: [{ paymentType: CCARD, amount: '1', splitCapture: perhaps }]",
      /bad\.yaml: orders\[0\]\.splitCapture: given perhaps, allowed true, false/,
    ],
    [
      "a number taken twice",
      "orders: [{ paymentType: CCARD, amount: '1', orderNumber: '7' }, { paymentType: EPS, amount: '1', orderNumber: '7' }]",
      /bad\.yaml: orders\[1\]\.orderNumber: 7 is used already/,
    ],
    [
      "a kind of fault",
      "faults: [{ kind: explode }]",
      /bad\.yaml: faults\[0\]\.kind: given explode, allowed reset, silence/,
    ],
    [
      "an operation",
      "faults: [{ kind: reset, operation: pay }]",
      /bad\.yaml: faults\[0\]\.operation: given pay, allowed approve/,
    ],
    [
      "a number of times",
      "faults: [{ kind: reset, times: often }]",
      /bad\.yaml: faults\[0\]\.times: given often, allowed a number$/,
    ],
  ])("%s", async (_name, text, reason) => {
    const scenario = await fileWith("bad.yaml", text);
    await expect(startSandbox({ mode: "stateful", scenario })).rejects.toThrow(RangeError);
    await expect(startSandbox({ mode: "stateful", scenario })).rejects.toThrow(reason);
  });

  test("text that is no JSON: the file is named", async () => {
    const scenario = await fileWith("bad.json", "{");
    await expect(startSandbox({ mode: "stateful", scenario })).rejects.toThrow(/bad\.json: /);
  });

  test("orders in demo mode", async () => {
    const scenario = { orders: [{ paymentType: "CCARD", amount: "1" } as const] };
    await expect(startSandbox({ mode: "demo", scenario })).rejects.toThrow(/keeps nothing.*mode: "stateful"/);
  });
});
