// Generated from spec/operations. Do not edit: change the spec and run `npm run generate`.

import { type JournalOf, type JournalOptions, type RecoveredOf, openJournalBy } from "../runtime/journal/journal.js";
import type { Order } from "./objects/order.js";
import { reconcile } from "./reconcile.js";
export type { FoundEntry, IntentEntry, JournalEntry, OpenIntent, ResultEntry } from "../runtime/journal/entries.js";
export { JournalError } from "../runtime/journal/error.js";
export type { JournalOptions, RecoverOptions } from "../runtime/journal/journal.js";

/** Where intents are written down. */
export type Journal = JournalOf<Order>;

/** What became of a call that was left open. */
export type Recovered = RecoveredOf<Order>;

const compared = [
  "amount",
  "approveAmount",
  "creditNumber",
  "currency",
  "depositAmount",
  "orderNumber",
  "paymentNumber",
  "state",
  "timeModified",
];

/**
 * Opens a journal over one file, which need not be there yet: one line for each event, for one process at a
 * time.
 * An intent is on the disk before its request leaves; where the disk refuses it, the call is `unsent`.
 * A last line that a crash cut short is dropped, as its call had not been sent.
 * Call `before` with the order right before each call that captures, refunds or reverses, and `recover` after a
 * start and after outcomes that are `unknown`. Files beside it that have `.lock.` in their names tell who has
 * it.
 * @throws {JournalError} when another process has the file, or a line in it is not as it was written
 * @throws {Error} of the system when the file cannot be read or written
 * @example
 * ```ts
 * import { createClient, demoCredentials } from "qmore-client";
 * import { openJournal } from "qmore-client/journal";
 *
 * const journal = openJournal("payments.journal");
 * const client = createClient({ ...demoCredentials, onIntent: journal.onIntent, onResult: journal.onResult });
 * for (const { intent, found } of await journal.recover(client)) console.log(intent.operation, found.verdict);
 * ```
 */
export function openJournal(file: string, options?: JournalOptions): Journal {
  return openJournalBy(reconcile, compared, file, options);
}
