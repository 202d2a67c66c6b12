/**
 * A journal over a file: an intent is on the disk before its request leaves, and is closed when the call ends. What is left
 * open after a crash is found out by recover(). One line per entry, so that a line cut short by a crash spoils no other.
 */
import { open, readFile } from "node:fs/promises";
import { reconcile } from "../../generated/index.js";
import type { Client, Intent, Observers, Order, Reconciliation, ReconcileOptions } from "../../generated/index.js";
import type { Result } from "../../generated/index.js";

/** What became of an intent that a crash had left open. */
export interface Recovered {
  readonly intent: Intent;
  readonly found: Reconciliation;
}

export interface Journal {
  /** For the client's options of these names. */
  readonly onIntent: NonNullable<Observers["onIntent"]>;
  readonly onResult: NonNullable<Observers["onResult"]>;
  /** Writes down how an order is right before a call about it. */
  before(order: Order): Promise<void>;
  /** Intents without an end, oldest first. */
  openIntents(): Promise<readonly Intent[]>;
  /** Reconciles what is open, and closes what is certain. Never sends anything again. */
  recover(client: Client, options?: ReconcileOptions): Promise<readonly Recovered[]>;
}

export function createJournal(file: string): Journal {
  const append = async (entry: object): Promise<void> => {
    const handle = await open(file, "a", 0o600);
    try {
      // A line of its own, even after one that a crash cut short.
      await handle.appendFile(`\n${JSON.stringify(entry)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  };
  const entriesIn = async (): Promise<readonly unknown[]> => (await readLines(file)).map(parse);
  const openIntents = async (): Promise<readonly Intent[]> => {
    const entries = await entriesIn();
    const closed = new Set(entries.flatMap((entry) => textAt(entry, "closes") ?? []));
    return entries
      .map(intentIn)
      .filter((intent) => intent !== undefined && !closed.has(intent.id))
      .filter(isGiven);
  };
  return {
    onIntent: (intent) => append({ intent }),
    // An unknown outcome stays open: recover() finds it out.
    onResult: async ({ outcome }: Result<unknown>, { id }) => {
      if (outcome !== "unknown") await append({ closes: id, outcome });
    },
    // Of an order only what reconcile compares: the rest may be personal.
    before: ({ orderNumber, payments, credits }) =>
      append({ before: { orderNumber, payments: payments.map(compared), credits: credits.map(compared) } }),
    openIntents,
    recover: async (client, options) => {
      const recovered: Recovered[] = [];
      const intents = await openIntents();
      const entries = await entriesIn();
      for (const intent of intents) {
        // Two that a crash left open on one order cannot be told apart by how it was before.
        const isAlone = intents.filter((other) => orderOf(other) === orderOf(intent)).length === 1;
        const before = isAlone ? beforeOf(intent, entries) : undefined;
        const found = await reconcile(client, intent, { before, ...options });
        recovered.push({ intent, found });
        if (found.verdict !== "still-unclear") await append({ closes: intent.id, outcome: found.verdict });
      }
      return recovered;
    },
  };
}

type Before = NonNullable<ReconcileOptions["before"]>;

function compared(one: Order["payments"][number] | Order["credits"][number]): object {
  const { state, currency, timeModified } = one;
  const moved =
    "paymentNumber" in one
      ? { paymentNumber: one.paymentNumber, approveAmount: one.approveAmount, depositAmount: one.depositAmount }
      : { creditNumber: one.creditNumber, amount: one.amount };
  return { ...moved, state, currency, timeModified };
}

function orderOf({ parameters }: Intent): string | undefined {
  return parameters["orderNumber"];
}

/** The order of an intent, as it was written down last before it. */
function beforeOf(intent: Intent, entries: readonly unknown[]): Before | undefined {
  const end = entries.findIndex((entry) => textAt(at(entry, "intent"), "id") === intent.id);
  const orders = entries.slice(0, end).map((entry) => at(entry, "before"));
  const last = orders.findLast((order) => textAt(order, "orderNumber") === orderOf(intent));
  const [payments, credits] = [objectsAt(last, "payments"), objectsAt(last, "credits")];
  return payments && credits && { orderNumber: orderOf(intent) ?? "", payments, credits };
}

function objectsAt(value: unknown, key: string): readonly object[] | undefined {
  const list = at(value, key);
  return Array.isArray(list) ? list.filter((one): one is object => typeof one === "object" && one !== null) : undefined;
}

async function readLines(file: string): Promise<string[]> {
  try {
    return (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  } catch (error) {
    // No file yet: nothing was ever written down. Any other error must not pass for an empty journal.
    if (textAt(error, "code") === "ENOENT") return [];
    throw error;
  }
}

/** A line cut short by a crash was never promised to anybody: its call had not been sent. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function intentIn(entry: unknown): Intent | undefined {
  const intent = at(entry, "intent");
  const id = textAt(intent, "id");
  const operation = textAt(intent, "operation");
  const time = textAt(intent, "at");
  if (id === undefined || operation === undefined || time === undefined) return undefined;
  const parameters = Object.entries(at(intent, "parameters") ?? {}).map(
    ([name, value]) => [name, String(value)] as const,
  );
  return { id, operation, at: time, parameters: Object.fromEntries(parameters) };
}

function isGiven<T>(value: T | undefined): value is T {
  return value !== undefined;
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function textAt(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === "string" ? found : undefined;
}
