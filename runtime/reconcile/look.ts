import type { Intent } from "../intent.js";
import { isCertainlyBefore } from "./age.js";
import type { EffectSign } from "./effect-sign.js";
import { executed, notExecuted, textAt, unclear } from "./finding.js";
import type { Finding, LookedUpOrder } from "./finding.js";
import { lookForGone } from "./look-for-gone.js";
import { lookForNew } from "./look-for-new.js";
import { sameAmount } from "./same-amount.js";

/**
 * Looks for the effect of a call in an order. `before` is the same order as it was before the call, null when there was
 * none, undefined when nobody looked. A wrong "executed" loses the money that was to move, a wrong "not-executed" moves it
 * twice: what is not certain is unclear.
 */
export function lookFor(
  sign: EffectSign,
  intent: Intent,
  order: LookedUpOrder | null,
  before: LookedUpOrder | null | undefined,
): Finding {
  const { orderNumber } = intent.parameters;
  if (before !== null && before !== undefined && textAt(before, "orderNumber") !== orderNumber) {
    return unclear(`The order given as before is not order ${orderNumber ?? ""}.`);
  }
  if (sign.sign === "exists") return lookForOrder(sign, intent, order, before);
  if (order === null) return unclear("The gateway does not know the order.");
  return sign.sign === "appears"
    ? lookForNew(sign, intent, order, before)
    : lookForGone(sign, intent, order, before ?? undefined);
}

/** The number was reserved for this call alone, so the order can have come from nowhere else, unless it was used twice. */
function lookForOrder(
  sign: EffectSign & { sign: "exists" },
  { parameters, at }: Intent,
  order: LookedUpOrder | null,
  before: LookedUpOrder | null | undefined,
): Finding {
  const orderNumber = parameters["orderNumber"] ?? "";
  if (order === null) return notExecuted(`There is no order ${orderNumber}.`);
  if ((before !== null && before !== undefined) || isCertainlyBefore(textAt(order, "timeCreated"), at)) {
    return unclear(`Order ${orderNumber} existed before the call already; its number was not reserved for the call.`);
  }
  if (!sameAmount(textAt(order, "amount"), parameters["amount"]))
    return unclear(`Order ${orderNumber} exists, but with another amount.`);
  if (order.payments.length + order.credits.length === 0)
    return unclear(`Order ${orderNumber} exists, but has neither payment nor credit.`);
  if (sign.in === undefined) return executed(`Order ${orderNumber} exists.`, { orderNumber });
  const preset = parameters[sign.number];
  const made = order[sign.in].find((one) => preset === undefined || textAt(one, sign.number) === preset);
  const number = made === undefined ? undefined : textAt(made, sign.number);
  if (number === undefined) return unclear(`Order ${orderNumber} exists, but has none of the ${sign.in} looked for.`);
  return executed(`Order ${orderNumber} exists.`, { orderNumber, [sign.number]: number });
}
