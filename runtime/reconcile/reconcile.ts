import { call } from "../call.js";
import type { Client } from "../client.js";
import type { Intent } from "../intent.js";
import type { Operation } from "../operation.js";
import type { Result } from "../result.js";
import { startDeadline } from "../transport/deadline.js";
import type { Deadline } from "../transport/deadline.js";
import type { EffectSign } from "./effect-sign.js";
import { lookFor } from "./look.js";
import type { Finding, LookedUpOrder } from "./look.js";

export interface ReconcileOptionsOf<Order = LookedUpOrder> {
  /** The order as getOrderDetails gave it before the call. With it, equal amounts can be told apart. */
  readonly before?: Order | null | undefined;
  /** How often the order is looked up at the most, from 1. Default 4. */
  readonly looks?: number | undefined;
  /** Milliseconds between the first two looks; each further pause is twice as long. Default 500. */
  readonly interval?: number | undefined;
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
 * that it is not there counts only when every look says so, as the gateway may still be at work.
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
  const deadline = startDeadline(options.timeout ?? 60_000, options.signal);
  try {
    return await look(deadline, options, async () => {
      const result = await call(client, getOrder, { orderNumber }, { signal: deadline.signal });
      return judge(sign, intent, result, options.before ?? undefined);
    });
  } finally {
    deadline.stop();
  }
}

interface Look<Order> extends Finding {
  readonly order: Order | null;
}

async function look<Order>(
  deadline: Deadline,
  { looks = 4, interval = 500 }: Pick<ReconcileOptionsOf, "looks" | "interval">,
  once: () => Promise<Look<Order>>,
): Promise<ReconciliationOf<Order>> {
  const seen: Look<Order>[] = [];
  do {
    seen.push(await once());
    if (seen.at(-1)?.verdict === "executed") break;
  } while (seen.length < looks && (await deadline.sleep(interval * 2 ** (seen.length - 1))));
  const last = seen.at(-1);
  const reasons = seen.map(({ reason }) => reason);
  const isCertain =
    last?.verdict === "executed" || (seen.length >= looks && seen.every(({ verdict }) => verdict === "not-executed"));
  const verdict = isCertain ? (last?.verdict ?? "still-unclear") : "still-unclear";
  return Object.freeze({ verdict, ...last?.numbers, reasons, order: last?.order ?? null });
}

function judge<Order extends LookedUpOrder>(
  sign: EffectSign,
  intent: Intent,
  result: Result<OrderLookup<Order>>,
  before: LookedUpOrder | undefined,
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
