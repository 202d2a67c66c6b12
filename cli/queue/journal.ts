/** The journal of a queue: an intent is in the database before its request leaves, or nothing is sent. */
import type { Intent, Order } from "qmore-client";
import { comparedFields } from "../operations.js";
import { writeIntent } from "./claims.js";
import type { Before, Queue } from "./queue.js";

/** A claim is named by its id, which is the intent's memo. */
export interface QueueJournal {
  /** For the client's option of this name. */
  readonly onIntent: (intent: Intent) => Promise<void>;
  /** Tells how the order is right before the call. */
  readonly before: (claim: string, order: Order) => void;
  /** The call is over: how the order was before it, where somebody looked. */
  readonly forget: (claim: string) => Before | undefined;
}

/** Milliseconds from the begin of writing until the request leaves: a process that stood still for longer sends nothing. */
const LONGEST_WRITE = 5_000;

/** `timeout` is that of a call, in milliseconds. */
export function openJournal(queue: Queue, worker: number, timeout: number): QueueJournal {
  const orders = new Map<string, Before>();
  return {
    before: (claim, order) => void orders.set(claim, shortened(order)),
    forget: (claim) => {
      const order = orders.get(claim);
      orders.delete(claim);
      return order;
    },
    onIntent: async (intent) => {
      const claim = intent.memo ?? "";
      const started = clocks();
      const isWritten = await writeIntent(queue, {
        claim,
        worker,
        intent,
        before: orders.get(claim),
        longest: LONGEST_WRITE + timeout,
      });
      if (!isWritten) throw new Error("Another worker may have the row by now.");
      if (clocks().some((time, index) => time - (started[index] ?? 0) > LONGEST_WRITE))
        throw new Error("It took too long to write the intent.");
    },
  };
}

/** One stands still while the machine sleeps, the other one may be set. */
function clocks(): readonly number[] {
  return [performance.now(), Date.now()];
}

/** The rest may be personal. */
function shortened({ orderNumber, payments, credits }: Order): Before {
  const shorten = (object: object): object =>
    Object.fromEntries(Object.entries(object).filter(([name]) => comparedFields.includes(name)));
  return { orderNumber, payments: payments.map(shorten), credits: credits.map(shorten) };
}
