import type { Intent } from "../intent.js";
import { isCertainlyBefore } from "./age.js";
import type { EffectSign } from "./effect-sign.js";
import { executed, isIn, notExecuted, textAt, unclear } from "./finding.js";
import type { Finding, LookedUpOrder } from "./finding.js";
import { sameAmount } from "./same-amount.js";

type Appears = EffectSign & { sign: "appears" };

/** Looks for a payment or credit that has the amount of the call, and that only the call can have made. */
export function lookForNew(
  sign: Appears,
  { operation, parameters, at }: Intent,
  order: LookedUpOrder,
  before: LookedUpOrder | null | undefined,
): Finding {
  const { in: list, states, amount: field, number } = sign;
  const fresh = order[list].filter((one) => !isKnown(one, sign, before) && !isOlder(one, sign, at));
  const matching = fresh.filter((one) => sameAmount(textAt(one, field), parameters["amount"]));
  const [first] = matching;
  if (first === undefined) return nothingNew(sign, fresh, before);
  if (matching.length > 1) return unclear(`${matching.length} ${list} have this amount and may be from this call.`);
  const found = textAt(first, number) ?? "";
  // States that no source tells of may come: neither the effect nor its absence can be read from them.
  if (!isIn(first, states)) return unclear(`${number} ${found} is ${textAt(first, "state") ?? "in no state"}.`);
  // While one more call is allowed, this may be the effect of an earlier one, and this call never arrived.
  if (before === undefined && allows(order, operation)) {
    return unclear(
      `${number} ${found} has this amount, but may be from an earlier call; the order as it was before tells.`,
    );
  }
  return executed(`${number} ${found} has this amount.`, { [number]: found });
}

/** A payment may take up several captures, so that the one looked for hides in a sum; a credit is made by one call. */
function nothingNew({ in: list, amount: field }: Appears, fresh: readonly object[], before: unknown): Finding {
  const changed = list === "payments" ? fresh.filter((one) => !sameAmount(textAt(one, field) ?? "0", "0")) : [];
  const [first] = changed;
  if (first !== undefined)
    return unclear(`The amount is not there by itself, but may be part of ${textAt(first, field) ?? ""}.`);
  const since = before === undefined ? "" : " that was not there before";
  return notExecuted(`There is none of the ${list} with this amount${since}.`);
}

/** Whether it had the same number and amount before. Its state does not count: a day-end closing changes that. */
function isKnown(
  one: object,
  { in: list, amount, number }: Appears,
  before: LookedUpOrder | null | undefined,
): boolean {
  return (before?.[list] ?? []).some(
    (other) => textAt(other, number) === textAt(one, number) && sameAmount(textAt(other, amount), textAt(one, amount)),
  );
}

/** A credit is made when it is paid back; a payment may be made long before it is captured. */
function isOlder(one: object, { in: list }: Appears, at: string): boolean {
  return isCertainlyBefore(textAt(one, list === "credits" ? "timeCreated" : "timeModified"), at);
}

/** Whether the gateway would let the operation happen once more: it names operations in capitals. */
function allows(order: LookedUpOrder, operation: string): boolean {
  return [order, ...order.payments, ...order.credits].some((one) => {
    const allowed: unknown = Reflect.get(one, "operationsAllowed");
    return Array.isArray(allowed) && allowed.includes(operation.toUpperCase());
  });
}
