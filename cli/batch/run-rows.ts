/**
 * Sends what is to be sent, finds out what is unknown, and begins again with what never arrived, until nothing is left that
 * could get any further. In comes a batch whose rows are right; its states tell at any time how far it is.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Journal, RecoverOptions } from "qmore-client/journal";
import { UsageError } from "../usage-error.js";
import { hashOf } from "./check-rows.js";
import { readRows } from "./csv-rows.js";
import type { Row } from "./csv-rows.js";
import type { RowStates } from "./row-states.js";
import { runRow } from "./run-row.js";
import type { RowCall } from "./run-row.js";

export interface Batch {
  readonly call: RowCall;
  readonly file: string;
  readonly hash: string;
  readonly journal: Journal;
  readonly states: RowStates;
  /** Calls at a time. */
  readonly concurrency: number;
  readonly settle: RecoverOptions;
  /** Told when something may have moved on. */
  readonly onProgress: () => void;
  readonly say: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Passes one after another in which nothing got any further, before it is given up for now. */
const MOST_IDLE = 3;

/** Milliseconds before the first pass after an idle one; each further one waits twice as long. */
const FIRST_PAUSE = 500;

/** Orders that are looked up at a time: most of it is waiting. */
const LOOKS_AT_A_TIME = 64;

export async function runRows(batch: Batch): Promise<void> {
  const { states, signal } = batch;
  for (let idle = 0; idle < MOST_IDLE;) {
    const before = states.count("done", "refused", "unclear");
    const due = await pass(batch);
    if (isOver(signal)) return;
    await settleRows(batch);
    if (isOver(signal) || due === 0) return;
    const isFurther = states.count("done", "refused", "unclear") > before;
    if (states.count("waiting", "unsent") === 0) return;
    if (!isFurther) await sleep(FIRST_PAUSE * 2 ** idle, undefined, { signal }).catch(() => undefined);
    idle = isFurther ? 0 : idle + 1;
  }
}

/** Read anew: a signal changes while others wait. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** Calls every row that is due, so many at a time. @returns how many were due */
async function pass(batch: Batch): Promise<number> {
  const { file, hash, states, concurrency, signal, call, onProgress } = batch;
  if ((await hashOf(file)) !== hash) throw new UsageError(`${file} was changed meanwhile. Nothing more was sent.`);
  const rows = readRows(file);
  const gate = new GatewayWatch(concurrency);
  let due = 0;
  const work = async (): Promise<void> => {
    while (!isOver(signal) && !gate.isGone) {
      const { value: row } = await rows.next();
      if (row === undefined) return;
      if (!states.isDue(row.number, row.values["orderNumber"])) continue;
      due += 1;
      gate.note(await runOne(call, states, row));
      onProgress();
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, work));
  } finally {
    await rows.return();
  }
  return due;
}

/** @returns whether the gateway was reached */
async function runOne(call: RowCall, states: RowStates, row: Row): Promise<boolean> {
  const result = await runRow(call, row);
  if (result.outcome === "put-off") states.putOff(row.number, result.why);
  else if (result.outcome === "unsent" && result.evidence.code === "intent-failed")
    throw new UsageError(
      `The journal cannot be written: ${result.evidence.cause?.message ?? "no reason was given"}. Nothing more was sent.`,
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

async function settleRows({ states, journal, call, settle, say, onProgress, signal }: Batch): Promise<void> {
  const open = states.count("open", "unclear");
  if (open === 0) return;
  say(`Finding out what became of ${open} ${open === 1 ? "row" : "rows"} …`);
  await journal.recover(call.client, { ...settle, signal, concurrency: LOOKS_AT_A_TIME });
  onProgress();
}
