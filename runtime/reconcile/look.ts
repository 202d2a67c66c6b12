import type { Intent } from "../intent.js";
import type { OtherCalls } from "./calls.js";
import type { EffectSign, Exists, Gone } from "./effect-sign.js";
import { lookForNew } from "./look-for-new.js";
import { executed, isAsBefore, isIn, named, notExecuted, sameAmount, sameCurrency } from "./order.js";
import { sameIn, textAt, unclear } from "./order.js";
import type { Finding, LookedUpOrder } from "./order.js";

type Parameters = Intent["parameters"];

/**
 * Looks for the effect of a call in an order. `before` is the same order as it was before the call; null when there was
 * none, which only a reserved number can tell; undefined when nobody looked. A wrong "executed" loses the money that was to
 * move, a wrong "not-executed" moves it twice: what is not certain is unclear.
 */
export function lookFor(
  sign: EffectSign,
  parameters: Parameters,
  order: LookedUpOrder | null,
  before: LookedUpOrder | null | undefined,
  others: OtherCalls,
): Finding {
  const { orderNumber = "" } = parameters;
  if (before && before.orderNumber !== orderNumber)
    return unclear(`The order given as before is not order ${orderNumber}.`);
  if (order && order.orderNumber !== orderNumber) return unclear(`The gateway did not show order ${orderNumber}.`);
  if (sign.sign === "exists") return lookForOrder(sign, parameters, order, before, others);
  if (order === null) return unclear("The gateway does not know the order.");
  if (others.isDisturbed) return unclear("Another call of this process acted on the order, or is open, too.");
  const { in: list, number } = sign;
  const bystanders = list === "payments" ? "credits" : "payments";
  const otherNumber = bystanders === "payments" ? "paymentNumber" : "creditNumber";
  // Payments and credits do not change each other; a number that came or went tells that somebody else is at work.
  if (before && !hasSameNumbers(order[bystanders], before[bystanders], otherNumber, others.known))
    return unclear(`Other ${bystanders} are there than before: somebody else acted on the order.`);
  if (hasTwice(order[list], number)) return unclear(`The order has one ${number} twice.`);
  return sign.sign === "appears"
    ? lookForNew(sign, parameters, order, before ?? undefined, others)
    : lookForGone(sign, parameters, order, before ?? undefined, others);
}

function hasSameNumbers(
  now: readonly object[],
  before: readonly object[],
  number: string,
  known: ReadonlySet<string>,
): boolean {
  return (
    before.every((was) => sameIn(now, was, number) !== undefined) &&
    now.every((one) => sameIn(before, one, number) !== undefined || known.has(textAt(one, number) ?? ""))
  );
}

function hasTwice(list: readonly object[], number: string): boolean {
  return new Set(list.map((one) => textAt(one, number))).size < list.length;
}

/** Looks whether that is gone which the call was to reverse. */
function lookForGone(
  sign: Gone,
  parameters: Parameters,
  order: LookedUpOrder,
  before: LookedUpOrder | undefined,
  { known, rivals }: OtherCalls,
): Finding {
  const { in: list, states, which, number } = sign;
  const wanted = which === undefined ? undefined : parameters[which];
  const isMeant = (one: object): boolean =>
    isIn(one, states) && (wanted === undefined || textAt(one, number) === wanted);
  const left = order[list].find(isMeant);
  if (before === undefined) {
    if (left === undefined)
      return unclear(`None of the ${list} is left, but only the order as it was before tells why.`);
    // One of several may be what another call brought back; one that is the whole order was there all the time.
    const isWhole = order[list].length === 1 && sameAmount(textAt(left, sign.amount), textAt(order, "amount"));
    if (wanted === undefined && !isWhole)
      return unclear(`${named(left, number)} may not be the only one that there was.`);
    return notExecuted(`${named(left, number)} is still there.`);
  }
  const targets = before[list].filter(isMeant);
  if (targets.length === 0) return unclear("There was nothing to reverse before the call already.");
  const found = targets.map((was) => sameIn(order[list], was, number));
  const isGone = found.every((one) => one === undefined || isEmptied(one, sign));
  const isLeft = found.every((one, index) => one !== undefined && isAsBefore(one, targets[index] ?? one, sign));
  const bystanders = before[list].filter((was) => !targets.includes(was));
  const odd =
    order[list].find((one) => !sameIn(before[list], one, number) && !known.has(textAt(one, number) ?? "")) ??
    bystanders.find((was) => !isUntouched(was, sameIn(order[list], was, number), isGone, sign));
  if (odd !== undefined) return unclear(`${named(odd, number)} is not as before: somebody else acted on the order.`);
  if (isLeft) return notExecuted(`${named(found[0] ?? targets[0] ?? order, number)} is still there.`);
  if (!isGone) return unclear(`The ${list} that the call was about are neither gone nor as before.`);
  if (rivals.some((rival) => which === undefined || rival[which] === wanted))
    return unclear("What was to be reversed is gone, but another call that is open may have done that.");
  return executed(
    `None of the ${list} is left that the call was about.`,
    wanted === undefined ? {} : { [number]: wanted },
  );
}

/** Whether one beside what the call was about is as before; the rest of an approval may be united with a capture taken back. */
function isUntouched(was: object, one: object | undefined, isGone: boolean, sign: Gone): boolean {
  return one === undefined ? isGone && isIn(was, sign.uncaptured) : isAsBefore(one, was, sign);
}

function isEmptied(one: object, { uncaptured, amount }: Gone): boolean {
  return isIn(one, uncaptured) && sameAmount(textAt(one, amount), "0");
}

/** The number was reserved for this call alone, so the order can have come from nowhere else, unless it was used twice. */
function lookForOrder(
  sign: Exists,
  parameters: Parameters,
  order: LookedUpOrder | null,
  before: LookedUpOrder | null | undefined,
  { known, rivals }: OtherCalls,
): Finding {
  const { orderNumber = "", amount, currency, sourceOrderNumber } = parameters;
  if (before || known.has(orderNumber))
    return unclear(`Order ${orderNumber} existed before the call already; its number was not reserved for the call.`);
  if (order === null) return notExecuted(`There is no order ${orderNumber}.`);
  const differs = [
    sameAmount(textAt(order, "amount"), amount) ? [] : ["amount"],
    sameCurrency(textAt(order, "currency"), currency) ? [] : ["currency"],
    textAt(order, "sourceOrderNumber") === sourceOrderNumber ? [] : ["sourceOrderNumber"],
    isIn(order, sign.orderStates) ? [] : ["state"],
  ].flat();
  if (differs.length > 0) return unclear(`Order ${orderNumber} exists, but with another ${differs.join(", ")}.`);
  const made = order[sign.in];
  const failed = made.find((one) => !isIn(one, sign.states));
  if (failed !== undefined) return unclear(`Order ${orderNumber} exists, but with ${named(failed, sign.number)}.`);
  const numbers = [...new Set(made.map((one) => textAt(one, sign.number)))];
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || number !== (parameters[sign.number] ?? number))
    return unclear(`Order ${orderNumber} exists, but has not the ${sign.in} looked for.`);
  if (known.has(number)) return unclear(`Order ${orderNumber} exists, but is from another call.`);
  if (rivals.length > 0) return unclear(`Order ${orderNumber} exists, but another open call has this number, too.`);
  return executed(`Order ${orderNumber} exists.`, { orderNumber, [sign.number]: number });
}
