/**
 * A worker: claims rows, calls them, and finds out what became of calls without an answer, its own and those of workers that
 * are gone. In comes a queue; it goes on until it is told to stop, or until nothing is left.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Client, Order } from "qmore-client";
import { callWithLook } from "../call-with-look.js";
import { claimNext, endClaim } from "./claims.js";
import type { Claim, ClaimEnd } from "./claims.js";
import { persist } from "./database.js";
import { endOfCall } from "./ends.js";
import type { QueueJournal } from "./journal.js";
import { takeOver } from "./left-claims.js";
import { Looks } from "./looks.js";
import type { Queue } from "./queue.js";

export interface Work {
  readonly queue: Queue;
  readonly worker: number;
  readonly client: Client;
  readonly journal: QueueJournal;
  /** Calls at a time. */
  readonly concurrency: number;
  /** Milliseconds for which the gateway may still be at work on a call without an answer. */
  readonly settle: number;
  /** Whether it ends when no row is left that could get any further. */
  readonly untilDone: boolean;
  readonly signal: AbortSignal;
  /** Told what became of a row. */
  readonly onEnd: (state: ClaimEnd["state"]) => void;
}

/** Milliseconds between two looks for something to do. */
const PAUSE = 250;

/** Rows, one after another, that did not reach the gateway: then the worker waits, and keeps the others for later. */
const MOST_MISSED = 16;

/** Milliseconds of that wait. */
const GATEWAY_PAUSE = 5_000;

export class Worker {
  readonly #work: Work;
  /** Ids of claims that this process is at work on. */
  readonly #own = new Set<string>();
  readonly #waiting: Claim[] = [];
  readonly #over = new AbortController();
  readonly #looks: Looks;
  #claiming: Promise<boolean> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #missed = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(work: Work) {
    const { client, settle, worker } = work;
    this.#work = work;
    const end = (ended: ClaimEnd): Promise<void> => this.#end(ended, worker);
    this.#looks = new Looks({ client, settle, signal: this.#over.signal, end });
  }

  /** @throws {QueueGoneError} when the server is away for too long; what is open is then left to other workers */
  async run(): Promise<void> {
    const { concurrency, signal, queue, worker } = this.#work;
    const stop = (): void => {
      this.#over.abort();
    };
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    const works = [...Array.from({ length: concurrency }, () => this.#callRows()), this.#findLeft()];
    await Promise.all(works.map((work) => work.catch(this.#fail).finally(stop)));
    await this.#looks.ended();
    signal.removeEventListener("abort", stop);
    if (this.#failure !== undefined) throw this.#failure.error;
    await persist(() => takeOver(queue, worker, [], 0), queue.patience);
  }

  readonly #fail = (error: unknown): void => {
    this.#failure ??= { error };
    this.#over.abort();
  };

  #isOver(): boolean {
    return this.#over.signal.aborted;
  }

  async #pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#over.signal }).catch(() => undefined);
  }

  async #callRows(): Promise<void> {
    for (let claim = await this.#next(); claim !== undefined; claim = await this.#next()) {
      await this.#call(claim);
      if (this.#missed >= MOST_MISSED) await this.#pause(GATEWAY_PAUSE);
    }
  }

  /** Undefined when the work is over. */
  async #next(): Promise<Claim | undefined> {
    while (!this.#isOver()) {
      const claim = this.#waiting.shift();
      if (claim !== undefined) return claim;
      this.#claiming ??= this.#claim().finally(() => {
        this.#claiming = undefined;
      });
      if (!(await this.#claiming)) await this.#pause(PAUSE);
    }
    return undefined;
  }

  /** @returns whether there was something */
  async #claim(): Promise<boolean> {
    const { queue, worker } = this.#work;
    return this.#inTurn(async () => {
      const claims = await persist(() => claimNext(queue, worker), queue.patience);
      for (const claim of claims ?? []) {
        this.#own.add(claim.id);
        this.#waiting.push(claim);
      }
      return claims !== undefined;
    });
  }

  /** What is claimed at this moment must not look as if nobody were at work on it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #call({ id, operation, values }: Claim): Promise<void> {
    const { client, journal, worker } = this.#work;
    const before = (order: Order): void => {
      journal.before(id, order);
    };
    const result = await callWithLook({ client, operation, before }, values, { memo: id });
    const order = journal.forget(id);
    const isReached = result.outcome !== "put-off" && result.outcome !== "unsent";
    this.#missed = isReached ? 0 : this.#missed + 1;
    if (result.outcome === "unknown") this.#looks.add({ id, intent: result.intent, before: order ?? null }, this.#fail);
    // Before an intent, another worker may have got the row.
    else await this.#end({ id, ...endOfCall(result) }, result.outcome === "put-off" ? worker : undefined);
  }

  async #end(end: ClaimEnd, worker: number | undefined): Promise<void> {
    const { queue, onEnd } = this.#work;
    await persist(() => endClaim(queue, end, worker), queue.patience);
    this.#own.delete(end.id);
    onEnd(end.state);
  }

  /** Until nothing is left, or the work is over. */
  async #findLeft(): Promise<void> {
    const { queue, worker, untilDone } = this.#work;
    while (!this.#isOver()) {
      await this.#inTurn(async () => {
        const left = await persist(() => takeOver(queue, worker, [...this.#own], this.#looks.room), queue.patience);
        for (const call of left) {
          this.#own.add(call.id);
          this.#looks.add(call, this.#fail);
        }
      });
      if (untilDone && (await persist(() => this.#isDone(), queue.patience))) return;
      await this.#pause(PAUSE);
    }
  }

  async #isDone(): Promise<boolean> {
    const { jobs, database, account } = this.#work.queue;
    if (this.#own.size > 0 || (await jobs.waiting()) > 0) return false;
    const open = await database.query("SELECT FROM qmore.claim WHERE account = $1 AND NOT unclear LIMIT 1", [account]);
    return open.length === 0;
  }
}
