/**
 * Where each row of a batch stands, with a byte and an offset for each: entries of a journal come in, those of an earlier run
 * first; out goes which rows are still to be sent, and what is to be said of each at the end.
 */
import type { JournalEntry } from "qmore-client/journal";
import type { PutOff } from "../call-with-look.js";
import { STATE_BY_VERDICT, endOfLooks, endOfPutOff } from "./row-end.js";
import type { RowEnd } from "./row-end.js";
import type { Spool } from "./spool.js";

/** `open`: under way, or nobody knows how it ended; `unclear`: looking did not tell either. */
const STATES = ["waiting", "done", "refused", "unsent", "open", "unclear"] as const;
export type RowState = (typeof STATES)[number];

interface OpenRow {
  readonly row: number;
  readonly order: string | undefined;
}

/** Calls of a row in one run: a gateway that lets all of them end without an answer would have them for ever. */
const MOST_TRIES = 5;

export class RowStates {
  /** Grows with every change. */
  changes = 0;
  readonly #states: Uint8Array;
  readonly #ends: Float64Array;
  readonly #spool: Spool;
  readonly #counts: number[] = STATES.map(() => 0);
  readonly #openById = new Map<string, OpenRow>();
  /** How often each row was called in this run. */
  readonly #tries: Uint8Array;
  /** Orders that somebody looks at for a call, or that a call is about which has no end yet; how many such. */
  readonly #busy = new Map<string, number>();

  constructor(rows: number, spool: Spool) {
    this.#states = new Uint8Array(rows + 1);
    this.#tries = new Uint8Array(rows + 1);
    this.#ends = new Float64Array(rows + 1).fill(-1);
    this.#spool = spool;
    this.#counts[0] = rows;
  }

  /** Takes notice of what was written down. */
  note(entry: JournalEntry): void {
    if ("intent" in entry) {
      const { id, memo, parameters } = entry.intent;
      this.#open(id, { row: Number(memo), order: parameters["orderNumber"] });
    } else if ("result" in entry) {
      const { id, outcome, errors, numbers, code } = entry.result;
      this.#end(id, outcome === "unknown" ? "open" : outcome, {
        outcome,
        errors,
        numbers,
        ...(code ? { why: code } : {}),
      });
    } else {
      const { id, verdict, numbers } = entry.found;
      this.#end(id, STATE_BY_VERDICT[verdict], endOfLooks(entry.found, numbers));
    }
  }

  /** A call that was not even begun: its order could not be looked at. */
  putOff(row: number, putOff: PutOff): void {
    this.#set(row, "unsent");
    this.#tries[row] = (this.#tries[row] ?? 1) - 1;
    this.#ends[row] = this.#spool.add(JSON.stringify(endOfPutOff(putOff)));
  }

  /**
   * Whether a row is to be sent now. Its order is then taken until {@link finish}: two calls about one order at a time could
   * not be told apart, and an order that is looked at during another's call is not as it was before its own.
   */
  begin(row: number, order: string | undefined): boolean {
    const state = this.stateOf(row);
    const tries = this.#tries[row] ?? 0;
    if ((state !== "waiting" && state !== "unsent") || tries === MOST_TRIES) return false;
    if (order !== undefined && this.#busy.has(order)) return false;
    this.#tries[row] = tries + 1;
    this.#hold(order);
    return true;
  }

  finish(order: string | undefined): void {
    if (order === undefined) return;
    const busy = (this.#busy.get(order) ?? 1) - 1;
    if (busy > 0) this.#busy.set(order, busy);
    else this.#busy.delete(order);
  }

  stateOf(row: number): RowState {
    return STATES[this.#states[row] ?? 0] ?? "waiting";
  }

  endOf(row: number): string | undefined {
    const offset = this.#ends[row] ?? -1;
    return offset < 0 ? undefined : this.#spool.read(offset);
  }

  /** Intents of the rows in these states. */
  idsOf(...states: readonly RowState[]): readonly string[] {
    return [...this.#openById].flatMap(([id, { row }]) => (states.includes(this.stateOf(row)) ? [id] : []));
  }

  count(...states: readonly RowState[]): number {
    return states.reduce((sum, state) => sum + (this.#counts[STATES.indexOf(state)] ?? 0), 0);
  }

  #open(id: string, open: OpenRow): void {
    this.#openById.set(id, open);
    this.#hold(open.order);
    this.#set(open.row, "open");
  }

  #end(id: string, state: RowState, end: RowEnd): void {
    const open = this.#openById.get(id);
    if (open === undefined) return;
    this.#set(open.row, state);
    this.#ends[open.row] = this.#spool.add(JSON.stringify(end));
    if (state === "open" || state === "unclear") return;
    this.#openById.delete(id);
    this.finish(open.order);
  }

  #hold(order: string | undefined): void {
    if (order !== undefined) this.#busy.set(order, (this.#busy.get(order) ?? 0) + 1);
  }

  #set(row: number, state: RowState): void {
    const [from, to] = [this.#states[row] ?? 0, STATES.indexOf(state)];
    this.changes += 1;
    this.#states[row] = to;
    this.#counts[from] = (this.#counts[from] ?? 0) - 1;
    this.#counts[to] = (this.#counts[to] ?? 0) + 1;
  }
}
