/**
 * Sends what is to be sent, finds out what is unknown, and begins again with what never arrived, until nothing is left that
 * could get any further. In comes a batch whose rows are right; its states tell at any time how far it is.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Journal } from "qmore-client/journal";
import { LOOKS_AT_A_TIME, looksFor } from "../settle.js";
import { UsageError } from "../usage-error.js";
import { hashOf } from "./check-rows.js";
import { readRows } from "./csv-rows.js";
import type { Row } from "./csv-rows.js";
import type { RowMarks } from "./row-marks.js";
import type { RowStates } from "./row-states.js";
import { runRow } from "./run-row.js";
import type { RowCall } from "./run-row.js";

export interface Batch {
  readonly call: RowCall;
  readonly file: string;
  readonly hash: string;
  readonly marks: RowMarks;
  readonly journal: Journal;
  readonly states: RowStates;
  /** Calls at a time. */
  readonly concurrency: number;
  /** Milliseconds for which the gateway may still be at work on a call without an answer. */
  readonly settle: number;
  /** Told when something may have moved on. */
  readonly onProgress: () => void;
  readonly say: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Passes one after another in which nothing got any further, before it is given up for now. */
const MOST_IDLE = 3;

/** Milliseconds before the first pass after an idle one; each further one waits twice as long. */
const FIRST_PAUSE = 500;

export async function runRows(batch: Batch): Promise<void> {
  const { states, signal } = batch;
  let idle = 0;
  for (let round = 1; idle < MOST_IDLE && !isOver(signal); round++) {
    const [changes, ended] = [states.changes, countEnded(states)];
    await together(pass(batch), settleRows(batch, round === 1));
    if (isOver(signal) || states.changes === changes || states.count("waiting", "unsent", "open") === 0) return;
    if (countEnded(states) > ended || states.count("open") > 0) idle = 0;
    else await sleep(FIRST_PAUSE * 2 ** idle++, undefined, { signal }).catch(() => undefined);
  }
}

function countEnded(states: RowStates): number {
  return states.count("done", "refused", "unclear");
}

/** Waits for both, whatever becomes of one. */
async function together(...works: readonly Promise<void>[]): Promise<void> {
  const ends = await Promise.allSettled(works);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

/** Read anew: a signal changes while others wait. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Calls every row that is due, so many at a time. */
async function pass(batch: Batch): Promise<void> {
  const { file, hash, marks, states, concurrency, signal, call, onProgress } = batch;
  if ((await hashOf(file)) !== hash) throw marks.changed();
  const rows = readRows(file);
  const gate = new GatewayWatch(concurrency);
  let isBroken = false;
  const work = async (): Promise<void> => {
    while (!isOver(signal) && !gate.isGone && !isBroken) {
      const { value: row } = await rows.next();
      if (row === undefined) return;
      marks.check(row);
      if (!states.begin(row.number, row.values["orderNumber"])) continue;
      gate.note(await runOne(call, states, row));
      states.finish(row.values["orderNumber"]);
      onProgress();
    }
  };
  const worker = (): Promise<void> =>
    work().catch((error: unknown) => {
      isBroken = true;
      throw error;
    });
  try {
    // Calls under way end first, also when one of them breaks: their results are to be written down.
    await together(...Array.from({ length: concurrency }, worker));
  } finally {
    await rows.return();
  }
}

/** @returns whether the gateway was reached */
async function runOne(call: RowCall, states: RowStates, row: Row): Promise<boolean> {
  const result = await runRow(call, row);
  if (result.outcome === "put-off") states.putOff(row.number, result);
  else if (result.outcome === "unsent" && result.evidence.code === "intent-failed")
    throw new UsageError(
      `The journal cannot be written, and nothing more was sent: ${result.evidence.cause?.message ?? "no reason was given"}`,
    );
  return result.outcome !== "put-off" && result.outcome !== "unsent";
}

/** Knows when nothing arrives any more: then the other rows are kept for later. */
class GatewayWatch {
  readonly #most: number;
  #missed = 0;

  constructor(concurrency: number) {
    this.#most = 2 * concurrency + 8;
  }

  get isGone(): boolean {
    return this.#missed >= this.#most;
  }

  note(isReached: boolean): void {
    this.#missed = isReached ? 0 : this.#missed + 1;
  }
}

/**
 * Finds out what became of what is open now, while other rows are sent. What was looked for without avail is looked for once
 * more per run.
 */
async function settleRows(
  { states, journal, call, settle, say, onProgress, signal }: Batch,
  isFirst: boolean,
): Promise<void> {
  const ids = states.idsOf("open", ...(isFirst ? (["unclear"] as const) : []));
  if (ids.length === 0) return;
  say(`Finding out what became of ${ids.length} ${ids.length === 1 ? "row" : "rows"} without an answer …`);
  await journal.recover(call.client, { ...looksFor(settle), ids, signal, concurrency: LOOKS_AT_A_TIME });
  onProgress();
}
