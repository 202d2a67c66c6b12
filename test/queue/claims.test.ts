/** Promises: a row has one holder, an order has one call, and whoever lost its claim sends nothing. */
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { addBatch } from "../../cli/queue/add-batch.js";
import { hashOf } from "../../cli/batch/check-rows.js";
import { claimNext, endClaim, writeIntent } from "../../cli/queue/claims.js";
import type { Claim } from "../../cli/queue/claims.js";
import { takeOver } from "../../cli/queue/left-claims.js";
import { enter } from "../../cli/queue/presence.js";
import type { Presence } from "../../cli/queue/presence.js";
import { openQueue } from "../../cli/queue/queue.js";
import type { Queue } from "../../cli/queue/queue.js";
import type { Intent } from "../../generated/index.js";
import { demoClient } from "../support/clients.js";
import { emptyFolder } from "../support/folder.js";
import { postgresHere } from "./here.js";

const postgres = postgresHere();

async function openHere(url: string): Promise<Queue> {
  const queue = await openQueue(url, demoClient({ baseUrl: "http://127.0.0.1:1" }), {
    longest: 0,
    say: () => undefined,
  });
  onTestFinished(queue.close);
  return queue;
}

async function enterHere(queue: Queue, lease = 60_000): Promise<Presence> {
  const presence = await enter(queue, lease);
  onTestFinished(presence.leave);
  return presence;
}

/** Rows about orders 1, 2, 3 and so on. */
async function addHere(queue: Queue, rows: number, amount = "1.00"): Promise<string> {
  const file = join(emptyFolder(), "rows.csv");
  const lines = Array.from({ length: rows }, (_, index) => `${index + 1},${amount},EUR\n`);
  writeFileSync(file, `orderNumber,amount,currency\n${lines.join("")}`);
  const columns = ["orderNumber", "amount", "currency"];
  const { batch } = await addBatch(queue, { operation: "deposit", file, hash: await hashOf(file), columns, rows });
  return batch;
}

function intentOf(claim: Claim): Intent {
  return {
    id: randomUUID(),
    operation: "deposit",
    at: "2026-01-01T00:00:00.000Z",
    parameters: claim.values,
    memo: claim.id,
  };
}

function writeFor(queue: Queue, worker: number, claim: Claim, longest = 0): Promise<boolean> {
  return writeIntent(queue, { claim: claim.id, worker, intent: intentOf(claim), before: undefined, longest });
}

async function claimOne(queue: Queue, worker: number): Promise<Claim> {
  const [claim] = (await claimNext(queue, worker)) ?? [];
  if (claim === undefined) throw new Error("Nothing was claimed.");
  return claim;
}

const done = { state: "done", end: { outcome: "done", errors: [], numbers: {} } } as const;

it("gives a row to one worker, however often it is handed out, and never again once it is done", async () => {
  const url = postgres().newDatabase();
  const queues = await Promise.all([1, 2, 3, 4].map(() => openHere(url)));
  const [queue] = queues;
  if (queue === undefined) throw new Error("There is no queue.");
  const batch = await addHere(queue, 20);
  const rows = Array.from({ length: 20 }, (_, index) => index + 1);
  for (let copy = 0; copy < 7; copy++) await queue.jobs.add(queue.database, [{ batch, rows }]);
  const claims = await Promise.all(
    queues.map(async (one) => {
      const { worker } = await enterHere(one);
      return [...((await claimNext(one, worker)) ?? []), ...((await claimNext(one, worker)) ?? [])];
    }),
  );
  expect(claims.flat()).toHaveLength(20);
  await Promise.all(claims.flat().map(({ id }) => endClaim(queue, { id, ...done })));
  await queue.jobs.add(queue.database, [{ batch, rows }]);
  const { worker } = await enterHere(queue);
  expect(await claimNext(queue, worker)).toEqual([]);
});

it("lets no second call about an order leave while one has no end, of whatever batch", async () => {
  const queue = await openHere(postgres().newDatabase());
  const { worker } = await enterHere(queue);
  await addHere(queue, 1);
  await addHere(queue, 1, "2.00");
  const { id } = await claimOne(queue, worker);
  expect(await claimNext(queue, worker)).toEqual([]);
  await endClaim(queue, { id, state: "unclear", end: { outcome: "unknown", errors: [], numbers: {} } });
  await queue.database.query(
    "UPDATE qmore_jobs.job SET start_after = now() - interval '1 second' WHERE state = 'created'",
  );
  expect(await claimNext(queue, worker)).toEqual([]);
});

it("refuses the intent of a worker that was silent for too long", async () => {
  const queue = await openHere(postgres().newDatabase());
  await addHere(queue, 1);
  const { worker } = await enterHere(queue);
  const claim = await claimOne(queue, worker);
  await queue.database.query("UPDATE qmore.worker SET alive_until = now() WHERE id = $1", [worker]);
  expect(await writeFor(queue, worker, claim)).toBe(false);
});

it("writes one intent for a claim, and only of the worker that has it", async () => {
  const queue = await openHere(postgres().newDatabase());
  await addHere(queue, 1);
  const [first, second] = [await enterHere(queue), await enterHere(queue)];
  const claim = await claimOne(queue, first.worker);
  expect(await writeFor(queue, second.worker, claim)).toBe(false);
  expect(await Promise.all([1, 2, 3].map(() => writeFor(queue, first.worker, claim)))).toEqual(
    expect.arrayContaining([true, false, false]),
  );
});

it("hands on what a worker had that is gone: rows to be sent, and calls only to be looked for", async () => {
  const url = postgres().newDatabase();
  const [gone, queue] = [await openHere(url), await openHere(url)];
  await addHere(queue, 2);
  const { worker, leave } = await enterHere(gone);
  const [sent, unbegun] = (await claimNext(gone, worker)) ?? [];
  if (sent === undefined || unbegun === undefined) throw new Error("Two rows should be there.");
  expect(await writeFor(gone, worker, sent)).toBe(true);
  const heir = await enterHere(queue);
  expect(await takeOver(queue, heir.worker, [], 9)).toEqual([]);
  await leave();
  expect(await takeOver(queue, heir.worker, [], 9)).toMatchObject([{ id: sent.id, intent: { memo: sent.id } }]);
  expect(await takeOver(queue, heir.worker, [sent.id], 9)).toEqual([]);
  const again = await claimOne(queue, heir.worker);
  expect(again.values).toEqual(unbegun.values);
  expect(await writeFor(gone, worker, unbegun)).toBe(false);
});

it("takes nothing from a worker that only stands still, nor while a request may be on its way", async () => {
  const url = postgres().newDatabase();
  const [still, queue] = [await openHere(url), await openHere(url)];
  await addHere(queue, 1);
  const { worker, leave } = await enterHere(still);
  expect(await writeFor(still, worker, await claimOne(still, worker), 500)).toBe(true);
  const silence = (): Promise<unknown> =>
    queue.database.query("UPDATE qmore.worker SET alive_until = now() - interval '1 hour' WHERE id = $1", [worker]);
  const heir = await enterHere(queue);
  await silence();
  expect(await takeOver(queue, heir.worker, [], 9)).toEqual([]);
  await leave();
  expect(await takeOver(queue, heir.worker, [], 9)).toEqual([]);
  await queue.database.query("SELECT pg_sleep(0.6)");
  expect(await takeOver(queue, heir.worker, [], 9)).toHaveLength(1);
});

it("believes who made the call more than who looks", async () => {
  const url = postgres().newDatabase();
  const [caller, queue] = [await openHere(url), await openHere(url)];
  await addHere(queue, 1);
  const { worker, leave } = await enterHere(caller);
  const claim = await claimOne(caller, worker);
  await writeFor(caller, worker, claim);
  await leave();
  const heir = await enterHere(queue);
  await takeOver(queue, heir.worker, [], 9);
  await endClaim(caller, { id: claim.id, ...done });
  await endClaim(
    queue,
    { id: claim.id, state: "unsent", end: { outcome: "unknown", errors: [], numbers: {} } },
    heir.worker,
  );
  expect(await queue.database.query("SELECT state FROM qmore.row")).toEqual([{ state: "done" }]);
});
