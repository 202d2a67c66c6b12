/** An order as getOrderDetails answers it, as far as it matters here. */
export interface LookedUpOrder {
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

export function isIn(one: object, states: readonly string[]): boolean {
  return states.includes(textAt(one, "state") ?? "");
}
