/**
 * What became of a call whose outcome was `unknown`, found out by looking at its order, several times. In come the intent
 * and perhaps the order as it was before; out goes a verdict with its reasons. Nothing is ever sent again. look.ts judges
 * one look, looked-up-order.ts reads what it finds.
 */
import { call } from "../call.js";
import { settingsOf } from "../client.js";
import type { Client } from "../client.js";
import { calls } from "../remembered-calls.js";
import { notAResult, numbersIn } from "../result.js";
import type { Intent, UnknownResult } from "../result.js";
import { isRecord, isWhole } from "../snapshot.js";
import { namedBy } from "../spec-tables.js";
import type { EffectSign, Operation } from "../spec-tables.js";
import { Deadline, LONGEST_TIMEOUT } from "../transport/deadline.js";
import { lookFor } from "./look.js";
import { unclear } from "./looked-up-order.js";
import type { Finding, LookedUpOrder } from "./looked-up-order.js";

export interface ReconcileOptions {
  /**
   * The order as getOrderDetails gave it right before the call; null when there was none, which counts for a reserved number
   * only. Assumed is that between that look and the last one nobody else acts on this order: no person in the payment center,
   * no other process, no other call but those of this process and those whose numbers are `known`. Where that may be wrong,
   * leave `before` out. An order that was asked for after the call leads to wrong answers.
   */
  readonly before?: LookedUpOrder | null | undefined;
  /** Numbers of payments, credits and orders that other calls got: none of these can be this call's. */
  readonly known?: Iterable<string> | undefined;
  /** How often the order is looked up at the most, from 1. Default 4. */
  readonly looks?: number | undefined;
  /** Milliseconds between the first two looks; each further pause is twice as long. Default 500. */
  readonly interval?: number | undefined;
  /**
   * Milliseconds after the end of the call until which the gateway may still be at work on it. The last look waits for them,
   * as an effect that is not there yet may still come. Of a call of an earlier process, whose intent was written down, they
   * count from the first look. Default 10 000.
   */
  readonly settle?: number | undefined;
  /** Milliseconds for everything. Default 60 000. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What became of a call whose outcome was `unknown`. */
export interface ReconciliationOf<Order = LookedUpOrder> {
  /** `still-unclear`: do not repeat the call; look again later, or ask the provider. */
  readonly verdict: Finding["verdict"];
  /** When executed and found: the number that the lost answer had. */
  readonly orderNumber?: string;
  readonly paymentNumber?: string;
  readonly creditNumber?: string;
  /** Why; each reason once, in the order of the looks. */
  readonly reasons: readonly string[];
  /** The order as it was at the last look; null when the gateway does not know it. */
  readonly order: Order | null;
}

/** What the lookup answers, as far as it matters here. */
export interface OrderLookup<Order> {
  readonly order: Order | null;
}

/**
 * Finds out what became of a call, by looking only: nothing is ever sent again. Answers at once when the effect is there;
 * that it is not there counts only when every look says so, the last of them after the gateway must have finished.
 *
 * @throws {TypeError} for what is neither a result that is unknown nor an intent
 * @throws {RangeError} for an option that cannot be
 */
export async function reconcileBy<Order extends LookedUpOrder>(
  client: Client,
  operations: Readonly<Record<string, { readonly effectSign?: EffectSign }>>,
  getOrder: Operation<{ readonly orderNumber: string }, OrderLookup<Order>>,
  subject: UnknownResult | Intent,
  options: ReconcileOptions = {},
): Promise<ReconciliationOf<Order>> {
  settingsOf(client);
  const intent = intentIn(subject);
  const { effectSign: sign } = namedBy(operations, intent.operation);
  const { looks, interval, timeout, settle, known } = planOf(options, getOrder.name);
  const { orderNumber } = intent.parameters;
  const nothing = (reason: string): Look<never> => ({ ...unclear(reason), order: null, isSettled: false });
  if (sign === undefined)
    return conclude([nothing("This operation changes nothing that could be looked up; it may be called again.")], 1);
  if (orderNumber === undefined)
    return conclude([nothing("The call had no orderNumber to look up. Reserve one before such a call.")], 1);
  const deadline = new Deadline(timeout, options.signal);
  // A look that hangs must leave time for the others.
  const each = { timeout: Math.ceil(timeout / looks), signal: deadline.signal };
  const lookOnce = async (): Promise<Look<Order>> => {
    const isSettled = calls.endOf(client, intent) + settle <= performance.now();
    const result = await call(client, getOrder, { orderNumber }, each);
    if (result.outcome !== "done") return nothing(`The order could not be looked up: ${result.evidence.message}`);
    const { order } = result.data;
    const others = calls.othersThan(client, intent, settle);
    const all = { ...others, known: new Set([...others.known, ...known]) };
    return { ...lookFor(sign, intent.parameters, order, options.before, all), order, isSettled };
  };
  const pause = (seen: number): Promise<boolean> => {
    const wait = Math.min(interval * 2 ** (seen - 1), LONGEST_TIMEOUT);
    if (seen < looks - 1) return deadline.sleep(wait);
    const now = performance.now();
    // A timer may be early by less than a millisecond.
    return deadline.sleep(Math.max(wait, Math.ceil(Math.min(calls.endOf(client, intent), now) + settle - now) + 1));
  };
  try {
    const seen: Look<Order>[] = [];
    do seen.push(await lookOnce());
    while (seen.at(-1)?.verdict !== "executed" && seen.length < looks && (await pause(seen.length)));
    const found = conclude(seen, looks);
    if (found.verdict === "executed") calls.resolve(intent.id, "done", Object.values(numbersIn(found)));
    if (found.verdict === "not-executed") calls.resolve(intent.id, "void", []);
    return found;
  } finally {
    deadline.stop();
  }
}

/** The intent of what was given. It may come from a journal, or from a caller without types. */
function intentIn(subject: unknown): Intent {
  const given = isRecord(subject) && subject["outcome"] === "unknown" ? subject["intent"] : subject;
  if (!isIntent(given)) throw notAResult('reconcile takes a result whose outcome is "unknown", or an intent', subject);
  return given;
}

function isIntent(given: unknown): given is Intent {
  if (!isRecord(given) || !isRecord(given["parameters"])) return false;
  const texts = [given["id"], given["operation"], ...Object.values(given["parameters"])];
  return texts.every((value) => typeof value === "string");
}

/** When to look, and what is known before. @throws {RangeError} that names the option which cannot be */
function planOf({ before, known = [], ...options }: ReconcileOptions, lookup: string) {
  const { looks = 4, interval = 500, timeout = 60_000, settle = 10_000 } = options;
  inRange("looks", looks, 1, MOST_LOOKS);
  inRange("interval", interval, 0, LONGEST_TIMEOUT);
  inRange("timeout", timeout, 1, LONGEST_TIMEOUT);
  inRange("settle", settle, 0, LONGEST_TIMEOUT);
  if (typeof known === "string") throw new RangeError("reconcile: known: given a text, allowed a list of numbers");
  if (before && !(Array.isArray(before.payments) && Array.isArray(before.credits)))
    throw new RangeError(`reconcile: before: not the order of ${lookup}, with its payments and credits`);
  return { looks, interval, timeout, settle, known: [...known] };
}

const MOST_LOOKS = 100;

function inRange(name: string, given: number, least: number, most: number): void {
  if (isWhole(given, least, most)) return;
  throw new RangeError(`reconcile: ${name}: given ${String(given)}, allowed a whole number from ${least} to ${most}`);
}

interface Look<Order> extends Finding {
  readonly order: Order | null;
  /** Whether the gateway had finished the call one way or the other before the look. */
  readonly isSettled: boolean;
}

/** What several looks say together. */
export function conclude<Order>(seen: readonly Look<Order>[], looks: number): ReconciliationOf<Order> {
  const last = seen.at(-1);
  const isMissing = seen.length >= looks && seen.every(({ verdict }) => verdict === "not-executed");
  const isSettled = last?.isSettled === true;
  const isExecuted = last?.verdict === "executed";
  const verdict = isExecuted ? "executed" : isMissing && isSettled ? "not-executed" : "still-unclear";
  const reasons = new Set(seen.map(({ reason }) => reason));
  if (isMissing && !isSettled) reasons.add("The gateway may still be at work on the call; look again later.");
  return Object.freeze({ verdict, ...last?.numbers, reasons: Object.freeze([...reasons]), order: last?.order ?? null });
}
