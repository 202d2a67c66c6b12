/**
 * What a journal knows of the calls that have no end yet. In come its entries one by one, as they were read or as they are
 * written; out go the intents that are open, each with its order as it was before, where that can still be relied on.
 */
import type { Intent } from "../result.js";
import type { IntentEntry, JournalEntry, OpenIntent } from "./entries.js";

interface Kept extends IntentEntry {
  /** Another call about the same order left after this one, or before it and without an end. */
  isDisturbed: boolean;
}

export class OpenIntents {
  readonly #byId = new Map<string, Kept>();
  readonly #byOrder = new Map<string, Set<Kept>>();

  add(entry: JournalEntry): void {
    if ("intent" in entry) this.#open(entry);
    else if ("result" in entry) {
      if (entry.result.outcome !== "unknown") this.#close(entry.result.id);
    } else if (entry.found.verdict !== "still-unclear") this.#close(entry.found.id);
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The oldest first. */
  list(): readonly OpenIntent[] {
    return [...this.#byId.values()].map(({ intent, before, isDisturbed }) =>
      before === undefined || isDisturbed ? { intent } : { intent, before },
    );
  }

  #open(entry: IntentEntry): void {
    const order = orderOf(entry.intent);
    const others = this.#byOrder.get(order ?? "") ?? new Set();
    const kept = { ...entry, isDisturbed: others.size > 0 };
    for (const other of others) other.isDisturbed = true;
    this.#byId.set(entry.intent.id, kept);
    if (order !== undefined) this.#byOrder.set(order, others.add(kept));
  }

  #close(id: string): void {
    const kept = this.#byId.get(id);
    if (kept === undefined) return;
    this.#byId.delete(id);
    const order = orderOf(kept.intent) ?? "";
    const others = this.#byOrder.get(order);
    others?.delete(kept);
    if (others?.size === 0) this.#byOrder.delete(order);
  }
}

export function orderOf({ parameters }: Intent): string | undefined {
  return parameters["orderNumber"];
}
