/** An order as getOrderDetails answers it, as far as a look at it always finds the same. */
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

/** A field of an order, payment or credit; undefined when it is not there or no text. */
export function textAt(object: object, key: string): string | undefined {
  const value: unknown = Reflect.get(object, key);
  return typeof value === "string" ? value : undefined;
}

export function isIn(one: object, states: readonly string[] | undefined): boolean {
  return states?.includes(textAt(one, "state") ?? "") === true;
}

/** The object of the same number in another view of the order. */
export function sameIn(others: readonly object[], one: object, number: string): object | undefined {
  return others.find((other) => textAt(other, number) === textAt(one, number));
}

/** Whether two amounts are the same, however they are written: `1`, `1.00` and `1,0` are. One that cannot be read is none. */
export function sameAmount(a: string | undefined, b: string | undefined): boolean {
  const value = valueOf(a);
  return value !== undefined && value === valueOf(b);
}

/** Whether two amounts certainly differ. */
export function otherAmount(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [valueOf(a), valueOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

function valueOf(amount: string | undefined): string | undefined {
  const [, whole, fraction = ""] = /^0*(\d+)(?:[.,](\d+))?$/.exec(amount ?? "") ?? [];
  if (whole === undefined) return undefined;
  return `${whole}.${fraction.replace(/0+$/, "")}`;
}

/** Whether two codes name the same currency: they may come in small letters. */
export function sameCurrency(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.toUpperCase() === b?.toUpperCase();
}

/**
 * Whether an object is as it was, but for what the gateway does by itself: it closes the day, and lets approvals expire.
 * A time of the last change is no clock here: that it is another one tells that there was a change.
 */
export function isAsBefore(
  one: object,
  was: object,
  { amount, ...groups }: { amount: string; states: readonly string[]; uncaptured?: readonly string[] },
): boolean {
  if (!sameAmount(textAt(one, amount), textAt(was, amount))) return false;
  if (textAt(one, "currency") !== textAt(was, "currency")) return false;
  if (textAt(one, "state") === textAt(was, "state"))
    return isIn(one, groups.uncaptured) || textAt(one, "timeModified") === textAt(was, "timeModified");
  return [groups.states, groups.uncaptured].some((group) => isIn(one, group) && isIn(was, group));
}

/** `paymentNumber 4711`, and its state. */
export function named(one: object, number: string): string {
  return `${number} ${textAt(one, number) ?? ""} (${textAt(one, "state") ?? "in no state"})`;
}
