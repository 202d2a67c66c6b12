/** An order as a look finds it, and what of its payments and credits can be compared from one look to the next. */
import { plainAmount } from "../amount.js";
import { textAt } from "../snapshot.js";

/** An order as far as a look at it always finds the same. */
export interface LookedUpOrder {
  readonly orderNumber: string;
  readonly payments: readonly object[];
  readonly credits: readonly object[];
}

/** What one look at an order says about a call. */
export interface Finding {
  readonly verdict: "executed" | "not-executed" | "still-unclear";
  readonly reason: string;
  /** Name and number of what the call made or changed. */
  readonly numbers: Readonly<Record<string, string>>;
}

export function executed(reason: string, numbers: Finding["numbers"] = {}): Finding {
  return { verdict: "executed", reason, numbers };
}

export function notExecuted(reason: string): Finding {
  return { verdict: "not-executed", reason, numbers: {} };
}

export function unclear(reason: string): Finding {
  return { verdict: "still-unclear", reason, numbers: {} };
}

/** A payment or credit, as far as it tells of a call. */
export interface Item {
  /** Empty when it has none. */
  readonly number: string;
  /** `paymentNumber 4711 (DEPOSITED)` */
  readonly label: string;
  /** In its plain spelling, undefined when it cannot be read: see {@link plainAmount}. */
  readonly amount: string | undefined;
  readonly currency: string | undefined;
  readonly state: string | undefined;
  /** No clock: that it is another one tells that there was a change. */
  readonly changedAt: string | undefined;
  /** In one of the states that the sign names. */
  readonly isMeant: boolean;
  /** In a state in which something may be captured. */
  readonly isApproved: boolean;
  /** Approved, and nothing of it is captured. */
  readonly isUncaptured: boolean;
}

/** What of an {@link EffectSign} is needed to read an item. */
interface ItemSign {
  readonly number: string;
  readonly states: readonly string[];
  readonly uncaptured?: readonly string[];
  readonly amount?: string;
}

/** Reads a payment or credit as the sign of an effect names its fields and states. */
export function itemOf(object: object, { number: name, states, uncaptured = [], amount: field }: ItemSign): Item {
  const [number = "", state] = [textAt(object, name), textAt(object, "state")];
  const amount = field === undefined ? undefined : plainAmount(textAt(object, field));
  const isApproved = uncaptured.includes(state ?? "");
  return {
    number,
    label: `${name} ${number} (${state ?? "in no state"})`,
    amount,
    currency: textAt(object, "currency"),
    state,
    changedAt: textAt(object, "timeModified"),
    isMeant: states.includes(state ?? ""),
    isApproved,
    isUncaptured: isApproved && amount === plainAmount("0"),
  };
}

/** The item of the same number in another view of the order. */
export function sameIn(others: readonly Item[], { number }: Item): Item | undefined {
  return others.find((other) => other.number === number);
}

/** Whether an item is as it was, but for what the gateway does by itself: it closes the day, and lets approvals expire. */
export function isAsBefore(one: Item, was: Item): boolean {
  if (one.amount === undefined || one.amount !== was.amount || one.currency !== was.currency) return false;
  if (one.state === was.state) return one.isApproved || one.changedAt === was.changedAt;
  return (one.isMeant && was.isMeant) || (one.isApproved && was.isApproved);
}

/** Whether two codes name the same currency: they may come in small letters. */
export function sameCurrency(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toUpperCase() === b?.toUpperCase();
}
