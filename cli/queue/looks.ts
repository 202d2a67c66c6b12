/** Finds out what became of calls without an answer, many at a time: most of it is waiting. Nothing is sent again. */
import { reconcile } from "qmore-client";
import type { Client, Reconciliation } from "qmore-client";
import { LOOKS_AT_A_TIME, looksFor } from "../settle.js";
import type { ClaimEnd } from "./claims.js";
import { endOfReconciliation } from "./ends.js";
import type { LeftCall } from "./left-claims.js";

interface Looking {
  readonly client: Client;
  /** Milliseconds for which the gateway may still be at work on a call without an answer. */
  readonly settle: number;
  readonly signal: AbortSignal;
  /** Writes down what was found. */
  readonly end: (end: ClaimEnd) => Promise<void>;
}

/** One look that did not arrive is enough for an unclear finding. */
const MOST_TRIES = 3;

export class Looks {
  readonly #looking: Looking;
  readonly #underWay = new Set<Promise<void>>();

  constructor(looking: Looking) {
    this.#looking = looking;
  }

  /** How many more there may be. */
  get room(): number {
    return Math.max(0, LOOKS_AT_A_TIME - this.#underWay.size);
  }

  /** `onFailure` is told when what was found could not be written down. */
  add(call: LeftCall, onFailure: (error: unknown) => void): void {
    const look = this.#lookAt(call)
      .catch(onFailure)
      .finally(() => this.#underWay.delete(look));
    this.#underWay.add(look);
  }

  async ended(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #lookAt({ id, intent, before }: LeftCall): Promise<void> {
    const { client, settle, signal, end } = this.#looking;
    const options = { ...looksFor(settle), signal };
    const lookUp = (): Promise<Reconciliation> =>
      reconcile(client, intent, { ...options, before: before ?? undefined });
    let found = await lookUp();
    for (let tries = 1; found.verdict === "still-unclear" && tries < MOST_TRIES && !signal.aborted; tries++)
      found = await lookUp();
    // What was interrupted is left to the next worker.
    if (found.verdict === "still-unclear" && signal.aborted) return;
    await end({ id, ...endOfReconciliation(found) });
  }
}
