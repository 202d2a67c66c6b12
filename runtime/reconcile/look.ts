import type { Intent } from "../intent.js";
import type { EffectSign } from "./effect-sign.js";

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

/** Looks for the effect of a call in an order; `before` is the same order as it was before the call. */
export function lookFor(
  sign: EffectSign,
  intent: Intent,
  order: LookedUpOrder | null,
  before: LookedUpOrder | undefined,
): Finding {
  if (sign.sign === "exists") return lookForOrder(sign, intent, order);
  if (order === null) return finding("still-unclear", "The gateway does not know the order.");
  return sign.sign === "appears" ? lookForNew(sign, intent, order, before) : lookForGone(sign, intent, order, before);
}

function lookForOrder(sign: EffectSign & { sign: "exists" }, intent: Intent, order: LookedUpOrder | null): Finding {
  const orderNumber = intent.parameters["orderNumber"] ?? "";
  if (order === null) return finding("not-executed", `There is no order ${orderNumber}.`);
  const made = sign.in === undefined ? undefined : order[sign.in][0];
  const number = made === undefined ? undefined : textAt(made, sign.number);
  return finding(
    "executed",
    `Order ${orderNumber} exists.`,
    number === undefined ? { orderNumber } : { orderNumber, [sign.number]: number },
  );
}

function lookForNew(
  { in: list, states, amount: field, number }: EffectSign & { sign: "appears" },
  { parameters }: Intent,
  order: LookedUpOrder,
  before: LookedUpOrder | undefined,
): Finding {
  const known = new Set((before?.[list] ?? []).filter((one) => isIn(one, states)).map((one) => textAt(one, number)));
  const fresh = order[list].filter((one) => isIn(one, states) && !known.has(textAt(one, number)));
  const matching = fresh.filter((one) => sameAmount(textAt(one, field), parameters["amount"]));
  const [first] = matching;
  if (first === undefined)
    return finding(
      "not-executed",
      `There is none of the ${list} with this amount${before === undefined ? "" : " that was not there before"}.`,
    );
  if (matching.length > 1) {
    return finding(
      "still-unclear",
      `${matching.length} ${list} have this amount; with the order as it was before, one could tell them apart.`,
    );
  }
  const found = textAt(first, number) ?? "";
  const hint = before === undefined ? " It could also be from an earlier call of the same amount." : "";
  return finding("executed", `${number} ${found} has this amount.${hint}`, { [number]: found });
}

function lookForGone(
  { in: list, states, which, number }: EffectSign & { sign: "gone" },
  { parameters }: Intent,
  order: LookedUpOrder,
  before: LookedUpOrder | undefined,
): Finding {
  const wanted = which === undefined ? undefined : parameters[which];
  const isMeant = (one: object): boolean =>
    isIn(one, states) && (wanted === undefined || textAt(one, number) === wanted);
  const left = order[list].find(isMeant);
  if (left !== undefined) {
    return finding(
      "not-executed",
      `${number} ${textAt(left, number) ?? ""} is still ${textAt(left, "state") ?? "there"}.`,
    );
  }
  if (before !== undefined && !before[list].some(isMeant)) {
    return finding("still-unclear", "It was so before the call already.");
  }
  return finding(
    "executed",
    `None of the ${list} is left that the call was about.`,
    wanted === undefined ? {} : { [number]: wanted },
  );
}

function isIn(one: object, states: readonly string[]): boolean {
  return states.length === 0 || states.includes(textAt(one, "state") ?? "");
}

/** `1`, `1.00` and `1,0` are the same amount. */
function sameAmount(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plain(a) === plain(b);
}

function plain(amount: string): string {
  const [whole = "", fraction = ""] = amount.split(/[.,]/);
  const significant = fraction.replace(/0+$/, "");
  return `${whole.replace(/^0+(?=\d)/, "")}${significant === "" ? "" : `.${significant}`}`;
}

function textAt(object: object, key: string): string | undefined {
  const value: unknown = Reflect.get(object, key);
  return typeof value === "string" ? value : undefined;
}

function finding(verdict: Finding["verdict"], reason: string, numbers: Readonly<Record<string, string>> = {}): Finding {
  return { verdict, reason, numbers };
}
