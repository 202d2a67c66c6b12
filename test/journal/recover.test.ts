/** Promise: recover says of every call that was left open what became of it, keeps what is unclear, and sends nothing again. */
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createClient, demoCredentials, deposit, getOrderDetails, orThrow, refund } from "../../generated/index.js";
import type { Client } from "../../generated/index.js";
import { openJournal } from "../../generated/journal.js";
import type { Journal } from "../../generated/journal.js";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox } from "../../sandbox/index.js";
import { emptyFolder } from "../support/folder.js";
import { entriesAt } from "../support/journal-entries.js";

const QUICK = { interval: 1, settle: 50 };

interface Scene {
  readonly sandbox: Sandbox;
  readonly file: string;
  readonly journal: Journal;
  readonly client: Client;
  /** Numbers of approved orders over 25.00 EUR. */
  readonly orders: readonly string[];
}

async function scene(): Promise<Scene> {
  const sandbox = await startSandbox({ mode: "stateful" });
  const file = join(emptyFolder(), "journal");
  const journal = openJournal(file);
  onTestFinished(async () => {
    await journal.close();
    await sandbox.close();
  });
  const { onIntent, onResult } = journal;
  const client = createClient({ ...demoCredentials, baseUrl: sandbox.url, onIntent, onResult });
  const orders = Array.from(
    { length: 3 },
    () => sandbox.createOrder({ paymentType: "CCARD", amount: "25.00" }).orderNumber,
  );
  return { sandbox, file, journal, client, orders };
}

/** Captures as a shop with a journal does. */
async function capture({ journal, client }: Scene, orderNumber = "", amount = "25.00"): Promise<string> {
  const { order } = orThrow(await getOrderDetails(client, { orderNumber }));
  if (order) journal.before(order);
  const { outcome } = await deposit(client, { orderNumber, amount, currency: "EUR" }, { memo: `row ${orderNumber}` });
  return outcome;
}

async function verdictsOf({ journal, client }: Scene): Promise<Record<string, string>> {
  const recovered = await journal.recover(client, QUICK);
  return Object.fromEntries(
    recovered.map(({ intent, found }) => [intent.parameters["orderNumber"] ?? "", found.verdict]),
  );
}

const depositsIn = (sandbox: Sandbox): number =>
  sandbox.requests().filter(({ operation }) => operation === "deposit").length;

test("what ended is closed; of what is unknown, recover finds out which was executed", async () => {
  const now = await scene();
  const { sandbox, journal, orders } = now;
  const [one, two, three] = orders;
  expect(await capture(now, one)).toBe("done");
  sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset" });
  expect(await capture(now, two)).toBe("unknown");
  sandbox.fault({ operation: "deposit", at: "before-execute", kind: "reset" });
  expect(await capture(now, three)).toBe("unknown");
  expect((await journal.open()).map(({ intent }) => intent.memo)).toEqual([`row ${two ?? ""}`, `row ${three ?? ""}`]);
  expect(await verdictsOf(now)).toEqual({ [two ?? ""]: "executed", [three ?? ""]: "not-executed" });
  expect(await journal.open()).toEqual([]);
  expect(depositsIn(sandbox)).toBe(3);
  const found = (await entriesAt(now.file)).flatMap((entry) => ("found" in entry ? [entry.found] : []));
  expect(found.map(({ verdict, numbers }) => [verdict, numbers])).toEqual([
    ["executed", { paymentNumber: two }],
    ["not-executed", {}],
  ]);
});

test("a refusal and a call that never left are closed, too", async () => {
  const now = await scene();
  expect(await capture(now, now.orders[0], "26.00")).toBe("refused");
  now.sandbox.fault({ operation: "deposit", at: "before-execute", kind: "http-403" });
  expect(await capture(now, now.orders[1])).toBe("refused");
  await now.sandbox.close();
  const { outcome } = await deposit(now.client, { orderNumber: "1", amount: "1.00", currency: "EUR" });
  expect(outcome).toBe("unsent");
  expect(await now.journal.open()).toEqual([]);
});

test("two open calls about one order cannot be told apart: both stay unclear, and open", async () => {
  const now = await scene();
  const [order = ""] = now.orders;
  now.sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset", times: 2 });
  expect([await capture(now, order, "10.00"), await capture(now, order, "10.00")]).toEqual(["unknown", "unknown"]);
  expect((await now.journal.open()).map(({ before }) => before)).toEqual([undefined, undefined]);
  expect(await verdictsOf(now)).toEqual({ [order]: "still-unclear" });
  expect(await now.journal.open()).toHaveLength(2);
});

test("a look at the order counts for one call: the next one needs its own", async () => {
  const now = await scene();
  const [orderNumber = ""] = now.orders;
  expect(await capture(now, orderNumber, "10.00")).toBe("done");
  now.sandbox.closeDay();
  now.sandbox.fault({ operation: "refund", at: "after-execute", kind: "reset" });
  expect((await refund(now.client, { orderNumber, amount: "10.00", currency: "EUR" })).outcome).toBe("unknown");
  const [open] = await now.journal.open();
  expect(open?.before).toBeUndefined();
  expect(await verdictsOf(now)).toEqual({ [orderNumber]: "still-unclear" });
});

test("a call under way is left alone", async () => {
  const now = await scene();
  const [orderNumber = ""] = now.orders;
  now.sandbox.fault({ operation: "deposit", at: "after-execute", kind: "delay", milliseconds: 300 });
  const underWay = capture(now, orderNumber);
  await expect.poll(async () => (await now.journal.open()).length).toBe(1);
  expect(await now.journal.recover(now.client, QUICK)).toEqual([]);
  expect(await underWay).toBe("done");
  expect(await now.journal.open()).toEqual([]);
});

test("of the order before, only what is compared is written down", async () => {
  const now = await scene();
  const [order] = now.orders;
  now.sandbox.fault({ operation: "deposit", at: "after-execute", kind: "reset" });
  await capture(now, order);
  const [open] = await now.journal.open();
  expect(Object.keys(open?.before?.payments[0] ?? {}).sort()).toEqual([
    "approveAmount",
    "currency",
    "depositAmount",
    "orderNumber",
    "paymentNumber",
    "state",
    "timeModified",
  ]);
});

test("recovers many at once, and each looks for itself", async () => {
  const now = await scene();
  const { sandbox, journal, client } = now;
  const orders = Array.from(
    { length: 30 },
    () => sandbox.createOrder({ paymentType: "CCARD", amount: "25.00" }).orderNumber,
  );
  for (const [index, order] of orders.entries()) {
    sandbox.fault({ operation: "deposit", at: index % 2 === 0 ? "after-execute" : "before-execute", kind: "reset" });
    await capture(now, order);
  }
  const started = performance.now();
  const recovered = await journal.recover(client, { ...QUICK, settle: 200, concurrency: 30 });
  process.stdout.write(`30 recovered in ${Math.round(performance.now() - started)} ms\n`);
  expect(recovered.map(({ found }) => found.verdict)).toEqual(
    orders.map((_, index) => (index % 2 === 0 ? "executed" : "not-executed")),
  );
});
