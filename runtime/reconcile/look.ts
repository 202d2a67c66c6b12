/**
 * One look: an order comes in as it is, perhaps as it was before the call, and with what other calls are known to have done;
 * what that says about the call goes out. A wrong "executed" loses the money that was to move, a wrong "not-executed" moves
 * it twice: what is not certain is unclear.
 */
import { plainAmount } from "../amount.js";
import type { OtherCalls } from "../remembered-calls.js";
import type { Intent } from "../result.js";
import { textAt } from "../snapshot.js";
import type { Appears, EffectSign, Exists, Gone } from "../spec-tables.js";
import { executed, isAsBefore, itemOf, notExecuted, sameCurrency, sameIn, unclear } from "./looked-up-order.js";
import type { Finding, Item, LookedUpOrder } from "./looked-up-order.js";

type Parameters = Intent["parameters"];

/**
 * Looks for the effect of a call in an order. `before` is the same order as it was before the call; null when there was
 * none, which only a reserved number can tell; undefined when nobody looked.
 */
export function lookFor(
  sign: EffectSign,
  parameters: Parameters,
  order: LookedUpOrder | null,
  before: LookedUpOrder | null | undefined,
  { known, rivals, isDisturbed }: OtherCalls,
): Finding {
  const { orderNumber = "" } = parameters;
  if (before && before.orderNumber !== orderNumber)
    return unclear(`The order given as before is not order ${orderNumber}.`);
  if (order && order.orderNumber !== orderNumber) return unclear(`The gateway did not show order ${orderNumber}.`);
  if (sign.sign === "exists") return lookForOrder(sign, parameters, order, before, { known, rivals });
  if (order === null) return unclear("The gateway does not know the order.");
  if (isDisturbed) return unclear("Another call of this process acted on the order, or is open, too.");
  const { in: list, number } = sign;
  // Payments and credits do not change each other; a number that came or went tells that somebody else is at work.
  const [others, otherNumber] =
    list === "payments" ? (["credits", "creditNumber"] as const) : (["payments", "paymentNumber"] as const);
  const beside = (one: LookedUpOrder): Item[] =>
    one[others].map((object) => itemOf(object, { number: otherNumber, states: [] }));
  if (before && (lostIn(beside(order), beside(before)) ?? strangerIn(beside(order), beside(before), known)))
    return unclear(`Other ${others} are there than before: somebody else acted on the order.`);
  const now = order[list].map((object) => itemOf(object, sign));
  if (new Set(now.map((one) => one.number)).size < now.length) return unclear(`The order has one ${number} twice.`);
  const was = before?.[list].map((object) => itemOf(object, sign));
  const view = { parameters, now, before: was ?? [], known, rivals };
  if (sign.sign === "appears")
    return was === undefined ? lookForSuspect({ ...view, sign }) : lookForNew({ ...view, sign });
  return was === undefined
    ? lookForLeft({ ...view, sign }, plainAmount(textAt(order, "amount")))
    : lookForGone({ ...view, sign });
}

/** The payments or credits that a sign is about, and what else is known. */
interface View<Sign> extends Pick<OtherCalls, "known" | "rivals"> {
  readonly sign: Sign;
  readonly parameters: Parameters;
  readonly now: readonly Item[];
  readonly before: readonly Item[];
}

/** An item that was there before, and is not any more. */
function lostIn(now: readonly Item[], before: readonly Item[]): Item | undefined {
  return before.find((was) => sameIn(now, was) === undefined);
}

/** An item that was not there before, and that no other call is known to have made. */
function strangerIn(now: readonly Item[], before: readonly Item[], known: ReadonlySet<string>): Item | undefined {
  return now.find((one) => sameIn(before, one) === undefined && !known.has(one.number));
}

/** Without the order as it was, whatever may be the effect may as well be that of another call. */
function lookForSuspect({ sign: { in: list, uncaptured }, parameters: { amount }, now }: View<Appears>): Finding {
  const suspect = now.find((one) =>
    // A payment may take up several captures, in whose sum this one hides; a credit is made by one call.
    uncaptured === undefined ? !isOther(one.amount, plainAmount(amount)) : !one.isUncaptured,
  );
  if (suspect === undefined) return notExecuted(`None of the ${list} can be from this call.`);
  return unclear(`${suspect.label} may be from another call; only the order as it was before tells.`);
}

/** Whether two amounts certainly differ. */
function isOther(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/**
 * Looks for a payment or credit that has the amount of the call, and that only the call can have made. Every difference must
 * be explained by the gateway's own doing, by a number that another call got, or by this one call.
 */
function lookForNew({ sign, parameters, now, before, known, rivals }: View<Appears>): Finding {
  const { in: list, number, uncaptured } = sign;
  const removed = lostIn(now, before);
  if (removed !== undefined) return unclear(`${removed.label} is not there any more: somebody else acted.`);
  const all = now.map((one) => ({ one, was: sameIn(before, one), isKnown: known.has(one.number) }));
  const changed = all.filter(({ one, was }) => was === undefined || !isAsBefore(one, was));
  // Made or captured since, out of nothing. What an earlier call once got as its number, this one may have got again.
  const odd = changed.find(
    ({ one, was, isKnown }) => was !== undefined && !(was.isUncaptured && !one.isUncaptured && !isKnown),
  );
  if (odd !== undefined) return unclear(`${odd.one.label} was changed by somebody else, or by several calls.`);
  const suspects = changed.filter(({ one, isKnown }) => !isKnown && !one.isUncaptured);
  const found = suspects[0]?.one;
  if (found === undefined) {
    // Another call's capture leaves a rest, perhaps with a number of its own. Without one, somebody else was there.
    const rest = all.find(({ one, was }) => one.isUncaptured && (was === undefined || isTouched(one, was)));
    if (rest !== undefined && !changed.some(({ isKnown }) => isKnown))
      return unclear(`${rest.one.label} is not as it was before.`);
    // A payment can be captured twice, and look the same; only that nothing changed it since tells.
    const again = all.find(({ one, was }) => was !== undefined && one.isMeant && !isCertainlySame(one, was));
    if (uncaptured !== undefined && again !== undefined)
      return unclear(`${again.one.label} may have been taken back and captured again.`);
    return notExecuted(`None of the ${list} is new that could be from this call.`);
  }
  if (suspects.length > 1) return unclear(`${suspects.length} ${list} are new, and may be from this call.`);
  const isMatch =
    found.isMeant &&
    found.amount !== undefined &&
    found.amount === plainAmount(parameters["amount"]) &&
    sameCurrency(found.currency, parameters["currency"]);
  if (!isMatch) return unclear(`${found.label} is new, but has not the amount, currency and state of success.`);
  // Captures of other amounts may add up to this one.
  if (rivals.some(({ amount }) => uncaptured !== undefined || !isOther(plainAmount(amount), found.amount)))
    return unclear(`${found.label} is new, but may be from another call that is open, too.`);
  return executed(`${found.label} is new and has this amount.`, { [number]: found.number });
}

/** Not changed since, as far as the gateway tells when it changed anything. */
function isCertainlySame(one: Item, was: Item): boolean {
  return one.changedAt !== undefined && one.changedAt === was.changedAt;
}

/** Changed by somebody: an approval that expires is not. */
function isTouched(one: Item, was: Item): boolean {
  return one.state === was.state && one.changedAt !== was.changedAt;
}

/** Looks for what the call was to reverse, where nobody knows what there was before. */
function lookForLeft({ sign, parameters, now }: View<Gone>, orderAmount: string | undefined): Finding {
  const { in: list, which } = sign;
  const wanted = which === undefined ? undefined : parameters[which];
  const left = now.find((one) => one.isMeant && (wanted === undefined || one.number === wanted));
  if (left === undefined) return unclear(`None of the ${list} is left, but only the order as it was before tells why.`);
  // One of several may be what another call brought back; one that is the whole order was there all the time.
  const isWhole = now.length === 1 && left.amount !== undefined && left.amount === orderAmount;
  if (wanted === undefined && !isWhole) return unclear(`${left.label} may not be the only one that there was.`);
  return notExecuted(`${left.label} is still there.`);
}

/** Looks whether that is gone which the call was to reverse. */
function lookForGone({ sign, parameters, now, before, known, rivals }: View<Gone>): Finding {
  const { in: list, which, number } = sign;
  const wanted = which === undefined ? undefined : parameters[which];
  const all = before.map((was) => {
    const isTarget = was.isMeant && (wanted === undefined || was.number === wanted);
    return { was, one: sameIn(now, was), isTarget };
  });
  const targets = all.filter(({ isTarget }) => isTarget);
  if (targets.length === 0) return unclear("There was nothing to reverse before the call already.");
  const isGone = targets.every(({ one }) => one === undefined || one.isUncaptured);
  const isLeft = targets.every(({ one, was }) => one !== undefined && isAsBefore(one, was));
  // The rest of an approval may be united with a capture taken back.
  const isUntouched = ({ one, was }: (typeof all)[number]): boolean =>
    one === undefined ? isGone && was.isApproved : isAsBefore(one, was);
  const odd = strangerIn(now, before, known) ?? all.find((pair) => !pair.isTarget && !isUntouched(pair))?.was;
  if (odd !== undefined) return unclear(`${odd.label} is not as before: somebody else acted on the order.`);
  if (isLeft) return notExecuted(`${targets[0]?.one?.label ?? ""} is still there.`);
  if (!isGone) return unclear(`The ${list} that the call was about are neither gone nor as before.`);
  if (rivals.some((rival) => which === undefined || rival[which] === wanted))
    return unclear("What was to be reversed is gone, but another call that is open may have done that.");
  const numbers = wanted === undefined ? {} : { [number]: wanted };
  return executed(`None of the ${list} is left that the call was about.`, numbers);
}

/** The number was reserved for this call alone, so the order can have come from nowhere else, unless it was used twice. */
function lookForOrder(
  sign: Exists,
  parameters: Parameters,
  order: LookedUpOrder | null,
  before: LookedUpOrder | null | undefined,
  { known, rivals }: Pick<OtherCalls, "known" | "rivals">,
): Finding {
  const { orderNumber = "", amount, currency, sourceOrderNumber } = parameters;
  if (before || known.has(orderNumber))
    return unclear(`Order ${orderNumber} existed before the call already; its number was not reserved for the call.`);
  if (order === null) return notExecuted(`There is no order ${orderNumber}.`);
  const ordered = plainAmount(textAt(order, "amount"));
  const differs = [
    ordered !== undefined && ordered === plainAmount(amount) ? [] : ["amount"],
    sameCurrency(textAt(order, "currency"), currency) ? [] : ["currency"],
    textAt(order, "sourceOrderNumber") === sourceOrderNumber ? [] : ["sourceOrderNumber"],
    sign.orderStates.includes(textAt(order, "state") ?? "") ? [] : ["state"],
  ].flat();
  const exists = `Order ${orderNumber} exists`;
  if (differs.length > 0) return unclear(`${exists}, but with another ${differs.join(", ")}.`);
  const made = order[sign.in].map((object) => itemOf(object, sign));
  const failed = made.find(({ isMeant }) => !isMeant);
  if (failed !== undefined) return unclear(`${exists}, but with ${failed.label}.`);
  const [number = "", ...more] = new Set(made.map((one) => one.number));
  if (number === "" || more.length > 0 || number !== (parameters[sign.number] ?? number))
    return unclear(`${exists}, but has not the ${sign.in} looked for.`);
  if (known.has(number)) return unclear(`${exists}, but is from another call.`);
  if (rivals.length > 0) return unclear(`${exists}, but another open call has this number, too.`);
  return executed(`${exists}.`, { orderNumber, [sign.number]: number });
}
