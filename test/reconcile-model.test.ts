/**
 * Promise: over thousands of random stories, reconcile never says the wrong thing. The stories are told by a small gateway
 * of its own, with late effects, closings, reversals by others, other spellings of amounts, and calls in parallel.
 *
 * `executed` is right when this very call was carried out, with this number; `not-executed` when no effect of it lasts and
 * none comes. What the stories leave out is what `before` assumes: that nobody else makes the like, or takes back the same.
 */
import { expect, test } from "vitest";
import { operations } from "../generated/operations.js";
import { lookFor } from "../runtime/reconcile/look.js";
import { conclude } from "../runtime/reconcile/reconcile.js";
import { printTable } from "./support/print-table.js";
import { moves, tell } from "./support/model/scenario.js";
import type { Story } from "./support/model/scenario.js";

const STORIES = 4_000;

test(`${STORIES} stories, no wrong verdict`, () => {
  const wrong: string[] = [];
  const counts = new Map<string, number>();
  for (let seed = 1; seed <= STORIES; seed++) {
    const story = tell(randomFrom(seed));
    const found = verdictOn(story);
    if (isWrong(found, story))
      wrong.push(`seed ${seed}: ${story.intent.operation}: ${found.verdict}: ${found.reasons.join(" ")}`);
    const row = `${story.intent.operation}${story.before === undefined ? "" : ", before"}`;
    for (const key of [`${row}|${found.verdict}`, `${row}|all`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(wrong).toEqual([]);
  const rows = moves.flatMap((move) => [move, `${move}, before`]).filter((row) => counts.has(`${row}|all`));
  const columns = ["all", "executed", "not-executed", "still-unclear"];
  printTable("Verdicts of the model", [
    ["", ...columns],
    ...rows.map((row) => [row, ...columns.map((column) => String(counts.get(`${row}|${column}`) ?? 0))]),
  ]);
  // Each that can be said is said: a reconcile that knows nothing would never be wrong.
  const silent = rows.filter((row) => row.includes("before") && !counts.has(`${row}|executed`));
  expect(silent).toEqual([]);
  expect(rows.filter((row) => !counts.has(`${row}|not-executed`))).toEqual([]);
  expect(rows.filter((row) => !/before|recur|transfer/.test(row) && counts.has(`${row}|executed`))).toEqual([]);
});

function verdictOn({ intent, before, looks }: Story): ReturnType<typeof conclude> {
  const sign = Object.entries(operations).find(([name]) => name === intent.operation)?.[1].effectSign;
  if (sign === undefined) throw new Error(`${intent.operation} has no sign`);
  const seen = looks.map(({ order, others, isSettled }) => ({
    ...lookFor(sign, intent.parameters, order, before, others),
    order,
    isSettled,
  }));
  // It stops at the first look that finds the effect.
  const stop = seen.findIndex(({ verdict }) => verdict === "executed");
  return conclude(stop === -1 ? seen : seen.slice(0, stop + 1), looks.length);
}

function isWrong({ verdict, ...found }: ReturnType<typeof conclude>, { intent, truth }: Story): boolean {
  if (verdict === "not-executed") return truth.lasts;
  if (verdict === "still-unclear") return false;
  const number = { deposit: found.paymentNumber, refund: found.creditNumber, transferFund: found.creditNumber };
  const told = Object.entries(number).find(([name]) => name === intent.operation)?.[1];
  return !truth.executed || (told !== undefined && told !== truth.number);
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
