import { call } from "../call.js";
import type { Client } from "../client.js";
import type { Intent } from "../intent.js";
import { LONGEST_TIMEOUT } from "../options.js";
import type { Operation } from "../operation.js";
import type { Result } from "../result.js";
import { startDeadline } from "../transport/deadline.js";
import type { Deadline } from "../transport/deadline.js";
import type { EffectSign } from "./effect-sign.js";
import type { Finding, LookedUpOrder } from "./finding.js";
import { lookFor } from "./look.js";

export interface ReconcileOptionsOf<Order = LookedUpOrder> {
  /**
   * The order as getOrderDetails gave it right before the call, null when there was none. With it, equal amounts can be
   * told apart. One that was asked for after the call leads to wrong answers.
   */
  readonly before?: Order | null | undefined;
  /** How often the order is looked up at the most, from 1. Default 4. */
  readonly looks?: number | undefined;
  /** Milliseconds between the first two looks; each further pause is twice as long. Default 500. */
  readonly interval?: number | undefined;
  /**
   * Milliseconds after the call until which the gateway may still be at work on it. The last look waits for them, as an
   * effect that is not there yet may still come. Default 10 000.
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
  /** Why, look by look. */
  readonly reasons: readonly string[];
  /** The order as it was at the last look; null when the gateway does not know it. */
  readonly order: Order | null;
}

/** What getOrderDetails answers, as far as it matters here. */
export interface OrderLookup<Order> {
  readonly order: Order | null;
}

/**
 * Finds out what became of a call, by looking only: nothing is ever sent again. Answers at once when the effect is there;
 * that it is not there counts only when every look says so, the last of them after the gateway must have finished.
 *
 * @throws {RangeError} for an option that cannot be
 */
export async function reconcileBy<Order extends LookedUpOrder>(
  client: Client,
  getOrder: Operation<{ readonly orderNumber: string }, OrderLookup<Order>>,
  sign: EffectSign | undefined,
  intent: Intent,
  options: ReconcileOptionsOf<Order> = {},
): Promise<ReconciliationOf<Order>> {
  const { orderNumber } = intent.parameters;
  if (sign === undefined)
    return unclear(["This operation changes nothing that could be looked up; it may be called again."]);
  if (orderNumber === undefined) {
    return unclear(["The call had no orderNumber to look up. Reserve one with reserveOrderNumber before such a call."]);
  }
  const plan = planOf(options, intent);
  const deadline = startDeadline(plan.timeout, options.signal);
  // A look that hangs must leave time for the others.
  const each = { timeout: Math.ceil(plan.timeout / plan.looks), signal: deadline.signal };
  try {
    return await look(deadline, plan, async () => {
      const result = await call(client, getOrder, { orderNumber }, each);
      return judge(sign, intent, result, options.before);
    });
  } finally {
    deadline.stop();
  }
}

/** When to look. */
interface Plan {
  readonly looks: number;
  readonly interval: number;
  readonly timeout: number;
  /** When the gateway has finished the call one way or the other, by `Date.now()`. */
  readonly settledAt: number;
}

/** @throws {RangeError} that names the option which cannot be */
function planOf<Order>(options: ReconcileOptionsOf<Order>, { at }: Intent): Plan {
  const { looks = 4, interval = 500, timeout = 60_000, settle = 10_000 } = options;
  inRange("looks", looks, 1, MOST_LOOKS);
  inRange("interval", interval, 0, LONGEST_TIMEOUT);
  inRange("timeout", timeout, 1, LONGEST_TIMEOUT);
  inRange("settle", settle, 0, LONGEST_TIMEOUT);
  const calledAt = Date.parse(at);
  // A time that cannot be read counts as now: the call may have been made a moment ago.
  return { looks, interval, timeout, settledAt: (Number.isNaN(calledAt) ? Date.now() : calledAt) + settle };
}

const MOST_LOOKS = 100;

function inRange(name: string, given: number, least: number, most: number): void {
  if (Number.isInteger(given) && given >= least && given <= most) return;
  throw new RangeError(`reconcile: ${name}: given ${String(given)}, allowed a whole number from ${least} to ${most}`);
}

interface Look<Order> extends Finding {
  readonly order: Order | null;
}

async function look<Order>(
  deadline: Deadline,
  { looks, interval, settledAt }: Plan,
  once: () => Promise<Look<Order>>,
): Promise<ReconciliationOf<Order>> {
  const seen: Look<Order>[] = [];
  let isSettled = false;
  const pause = (): Promise<boolean> => {
    const wait = Math.min(interval * 2 ** (seen.length - 1), LONGEST_TIMEOUT);
    return deadline.sleep(seen.length === looks - 1 ? Math.max(wait, settledAt - Date.now()) : wait);
  };
  do {
    isSettled = Date.now() >= settledAt;
    seen.push(await once());
    if (seen.at(-1)?.verdict === "executed") break;
  } while (seen.length < looks && (await pause()));
  const last = seen.at(-1);
  const isExecuted = last?.verdict === "executed";
  const isMissing = seen.length >= looks && seen.every(({ verdict }) => verdict === "not-executed");
  const verdict = isExecuted ? "executed" : isMissing && isSettled ? "not-executed" : "still-unclear";
  const reasons = seen.map(({ reason }) => reason);
  if (isMissing && !isSettled) reasons.push("The gateway may still be at work on the call; look again later.");
  return Object.freeze({ verdict, ...last?.numbers, reasons: Object.freeze(reasons), order: last?.order ?? null });
}

function judge<Order extends LookedUpOrder>(
  sign: EffectSign,
  intent: Intent,
  result: Result<OrderLookup<Order>>,
  before: LookedUpOrder | null | undefined,
): Look<Order> {
  if (result.outcome !== "done") {
    const reason = `The order could not be looked up: ${result.evidence.message}`;
    return { verdict: "still-unclear", reason, numbers: {}, order: null };
  }
  const { order } = result.data;
  return { ...lookFor(sign, intent, order, before), order };
}

function unclear(reasons: readonly string[]): ReconciliationOf<never> {
  return Object.freeze({ verdict: "still-unclear", reasons, order: null });
}
