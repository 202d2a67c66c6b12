/**
 * A journal: what moves money is on the disk before it leaves, so that a crash leaves a trace. In come intents and results,
 * as a client tells them; out go the intents without an end, and what became of them. claim.ts keeps other processes away,
 * log.ts is the file, entries.ts its lines, open-intents.ts what they add up to.
 */
import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Client } from "../client.js";
import type { Observers } from "../observe.js";
import type { LookedUpOrder } from "../reconcile/looked-up-order.js";
import type { ReconcileOptions, ReconciliationOf } from "../reconcile/reconcile.js";
import { numbersIn } from "../result.js";
import type { Intent, Result } from "../result.js";
import { claim } from "./claim.js";
import type { JournalEntry, OpenIntent, ResultEntry } from "./entries.js";
import { JournalError } from "./error.js";
import { Log } from "./log.js";
import { OpenIntents, orderOf } from "./open-intents.js";

/** What became of a call that a crash, or an unknown outcome, had left open. */
export interface RecoveredOf<Order> {
  readonly intent: Intent;
  readonly found: ReconciliationOf<Order>;
}

export interface JournalOptions {
  /** What the calls of this file belong to. A file that is about something else is refused. */
  readonly about?: string | undefined;
  /** Told of every entry: of those in the file when it is opened, and of each that is written. */
  readonly onEntry?: ((entry: JournalEntry) => void) | undefined;
}

/** How recover looks orders up: {@link ReconcileOptions}, but for what the journal knows itself. */
export interface RecoverOptions extends Omit<ReconcileOptions, "before"> {
  /** How many orders are looked up at a time, from 1. Default 8. */
  readonly concurrency?: number | undefined;
  /** Only those with these ids; without it, all that are open. */
  readonly ids?: readonly string[] | undefined;
}

/** Where intents are written down. The first four are all that a client and a recovery need: a database can have them, too. */
export interface JournalOf<Order> {
  /** For the client's option of this name. Ends when the intent is on the disk; the request leaves after that. */
  readonly onIntent: NonNullable<Observers["onIntent"]>;
  /** For the client's option of this name. An unknown outcome stays open. */
  readonly onResult: NonNullable<Observers["onResult"]>;
  /** Intents without an end, the oldest first; those of calls under way, too. */
  readonly open: () => Promise<readonly OpenIntent[]>;
  /**
   * Finds out what became of the open intents, calls under way left out, and writes down what is certain. Never sends
   * anything again.
   */
  readonly recover: (client: Client, options?: RecoverOptions) => Promise<readonly RecoveredOf<Order>[]>;
  /**
   * Tells how an order is right before the next call about it: what recover needs to say `executed` of a deposit, a refund
   * or a reversal. It counts for that one call.
   */
  readonly before: (order: LookedUpOrder) => void;
  /** Drops what is closed from the file. Either all of it goes well, or the file stays as it is. */
  readonly compact: () => Promise<void>;
  /** Ends when all is on the disk, and lets other processes have the file. */
  readonly close: () => Promise<void>;
}

type Reconcile<Order> = (client: Client, intent: Intent, options: ReconcileOptions) => Promise<ReconciliationOf<Order>>;

/**
 * `compared` names the fields of payments and credits in which looks at an order are compared.
 *
 * @throws {JournalError} when the file is in use, damaged or foreign
 */
export function openJournalBy<Order>(
  reconcile: Reconcile<Order>,
  compared: readonly string[],
  file: string,
  { about, onEntry }: JournalOptions = {},
): JournalOf<Order> {
  const path = realPath(file);
  const leave = share(path);
  try {
    const openIntents = new OpenIntents();
    const keep = (entry: JournalEntry): void => {
      openIntents.add(entry);
      onEntry?.(entry);
    };
    const log = new Log(path, about, keep);
    return journalOver({ reconcile, compared, log, openIntents, keep, about, leave });
  } catch (error) {
    leave();
    throw error;
  }
}

interface Parts<Order> {
  readonly reconcile: Reconcile<Order>;
  readonly compared: readonly string[];
  readonly log: Log;
  readonly openIntents: OpenIntents;
  /** Takes notice of an entry. */
  readonly keep: (entry: JournalEntry) => void;
  readonly about: string | undefined;
  readonly leave: () => void;
}

function journalOver<Order>({
  reconcile,
  compared,
  log,
  openIntents,
  keep,
  about,
  leave,
}: Parts<Order>): JournalOf<Order> {
  const underWay = new Set<string>();
  const orders = new Map<string, LookedUpOrder>();
  const write = (entry: JournalEntry): void => {
    log.append(entry);
    keep(entry);
  };
  const orderBefore = (intent: Intent): LookedUpOrder | undefined => {
    const orderNumber = orderOf(intent) ?? "";
    const before = orders.get(orderNumber);
    orders.delete(orderNumber);
    return before;
  };
  const recoverOne = async ({ intent, before }: OpenIntent, client: Client, options: ReconcileOptions) => {
    const found = await reconcile(client, intent, { ...options, before });
    const { verdict, reasons } = found;
    // Another recovery may have been quicker.
    if (openIntents.has(intent.id))
      write({ found: { id: intent.id, at: now(), verdict, numbers: numbersIn(found), reasons } });
    return { intent, found };
  };
  return Object.freeze({
    onIntent: async (intent: Intent) => {
      const before = orderBefore(intent);
      write(before === undefined ? { intent } : { intent, before });
      underWay.add(intent.id);
      await log.sync();
    },
    onResult: (result: Result<unknown>, { id }: Intent) => {
      if (!underWay.delete(id)) return;
      write(entryOf(result, id));
    },
    open: async () => Promise.resolve(openIntents.list()),
    recover: async (client: Client, { concurrency = 8, ids, ...options }: RecoverOptions = {}) => {
      const isMeant = ({ intent: { id } }: OpenIntent): boolean => !underWay.has(id) && (ids?.includes(id) ?? true);
      const intents = openIntents.list().filter(isMeant);
      const recovered = await eachOf(intents, concurrency, (one) => recoverOne(one, client, options));
      await log.sync();
      return recovered;
    },
    before: ({ orderNumber, payments, credits }: LookedUpOrder) => {
      // The rest may be personal.
      const shorten = (object: object): object =>
        Object.fromEntries(Object.entries(object).filter(([name]) => compared.includes(name)));
      orders.set(orderNumber, { orderNumber, payments: payments.map(shorten), credits: credits.map(shorten) });
      // Those that no call followed.
      for (const oldest of orders.keys()) if (orders.size > MOST_ORDERS) orders.delete(oldest);
    },
    compact: async () => {
      if (journalsOf(log.path) > 1) throw new JournalError("in-use", `${log.path} is open twice in this process.`);
      await log.replace(() => openIntents.list(), about);
    },
    close: async () => {
      try {
        await log.close();
      } finally {
        leave();
      }
    },
  });
}

/** Orders that were looked up, and whose call has not come. */
const MOST_ORDERS = 10_000;

function entryOf(result: Result<unknown>, id: string): ResultEntry {
  const { outcome } = result;
  const errors = "errors" in result ? result.errors.map(({ errorCode }) => errorCode) : [];
  const code = outcome === "done" ? {} : { code: result.evidence.code };
  const numbers = outcome === "done" ? numbersIn(result.data) : {};
  return { result: { id, at: now(), outcome, numbers, errors, ...code } };
}

function now(): string {
  return new Date().toISOString();
}

/** Does something with each of a list, so many at a time. */
async function eachOf<T, Out>(list: readonly T[], atOnce: number, run: (one: T) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  const entries = list.entries();
  const work = async (): Promise<void> => {
    for (const [index, one] of entries) done[index] = await run(one);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, work));
  return done;
}

/** The file that a link leads to: it is the file that must not have two journals. */
function realPath(file: string): string {
  const path = resolve(file);
  try {
    return realpathSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path));
  }
}

/** Journals of this process, by their files: they share a claim. */
const shared = new Map<string, { journals: number; readonly release: () => void }>();

function share(path: string): () => void {
  const held = shared.get(path) ?? { journals: 0, release: claim(path) };
  shared.set(path, held);
  held.journals += 1;
  return () => {
    held.journals -= 1;
    if (held.journals > 0) return;
    shared.delete(path);
    held.release();
  };
}

function journalsOf(path: string): number {
  return shared.get(path)?.journals ?? 0;
}
