import type { Intent } from "../intent.js";
import type { Appears } from "./effect-sign.js";
import { executed, isAsBefore, isIn, named, notExecuted, otherAmount, sameAmount, sameCurrency } from "./order.js";
import { sameIn, textAt, unclear } from "./order.js";
import type { Finding, LookedUpOrder } from "./order.js";
import type { OtherCalls } from "./calls.js";

type Parameters = Intent["parameters"];

/** Looks for a payment or credit that has the amount of the call, and that only the call can have made. */
export function lookForNew(
  sign: Appears,
  parameters: Parameters,
  order: LookedUpOrder,
  before: LookedUpOrder | undefined,
  others: OtherCalls,
): Finding {
  return before === undefined
    ? lookAlone(sign, parameters, order)
    : compare(sign, parameters, order[sign.in], before[sign.in], others);
}

/** Without the order as it was, whatever may be the effect may as well be that of another call. */
function lookAlone(sign: Appears, { amount }: Parameters, order: LookedUpOrder): Finding {
  const { in: list, number } = sign;
  const suspect = order[list].find((one) =>
    // A payment may take up several captures, in whose sum this one hides; a credit is made by one call.
    sign.uncaptured === undefined ? !otherAmount(textAt(one, sign.amount), amount) : !isUncaptured(one, sign),
  );
  if (suspect === undefined) return notExecuted(`None of the ${list} can be from this call.`);
  return unclear(`${named(suspect, number)} may be from another call; only the order as it was before tells.`);
}

/** Every difference must be explained by the gateway's own doing, by a number that another call got, or by this one call. */
function compare(
  sign: Appears,
  parameters: Parameters,
  now: readonly object[],
  before: readonly object[],
  { known, rivals }: OtherCalls,
): Finding {
  const { in: list, number } = sign;
  const removed = before.find((was) => sameIn(now, was, number) === undefined);
  if (removed !== undefined) return unclear(`${named(removed, number)} is not there any more: somebody else acted.`);
  const changed = now.filter((one) => {
    const was = sameIn(before, one, number);
    return was === undefined || !isAsBefore(one, was, sign);
  });
  const odd = changed.find((one) => !isFresh(one, sameIn(before, one, number), known, sign));
  if (odd !== undefined) return unclear(`${named(odd, number)} was changed by somebody else, or by several calls.`);
  const suspects = changed.filter((one) => !isKnown(one, known, sign) && !isUncaptured(one, sign));
  const [first] = suspects;
  if (first === undefined) {
    // Another call's capture leaves a rest, perhaps with a number of its own. Without one, somebody else was there.
    const rest = now.find((one) => isUncaptured(one, sign) && !isUnchanged(one, sameIn(before, one, number)));
    if (rest !== undefined && !changed.some((one) => isKnown(one, known, sign)))
      return unclear(`${named(rest, number)} is not as it was before.`);
    const again = now.find((one) => mayBeAgain(one, sameIn(before, one, number), sign));
    if (again !== undefined) return unclear(`${named(again, number)} may have been taken back and captured again.`);
    return notExecuted(`None of the ${list} is new that could be from this call.`);
  }
  if (suspects.length > 1) return unclear(`${suspects.length} ${list} are new, and may be from this call.`);
  const isMatch =
    isIn(first, sign.states) &&
    sameAmount(textAt(first, sign.amount), parameters["amount"]) &&
    sameCurrency(textAt(first, "currency"), parameters["currency"]);
  if (!isMatch)
    return unclear(`${named(first, number)} is new, but has not the amount, currency and state of success.`);
  if (rivals.some((rival) => mayHaveMade(rival, first, sign)))
    return unclear(`${named(first, number)} is new, but may be from another call that is open, too.`);
  return executed(`${named(first, number)} is new and has this amount.`, { [number]: textAt(first, number) ?? "" });
}

/** Made or captured since, out of nothing. What an earlier call once got as its number, this one may have got again. */
function isFresh(one: object, was: object | undefined, known: ReadonlySet<string>, sign: Appears): boolean {
  if (was === undefined) return true;
  return isUncaptured(was, sign) && !isUncaptured(one, sign) && !known.has(textAt(one, sign.number) ?? "");
}

function isKnown(one: object, known: ReadonlySet<string>, { number }: Appears): boolean {
  return known.has(textAt(one, number) ?? "");
}

/** Not changed by anybody, an approval that expires excepted. */
function isUnchanged(one: object, was: object | undefined): boolean {
  if (was === undefined) return false;
  return textAt(one, "state") !== textAt(was, "state") || textAt(one, "timeModified") === textAt(was, "timeModified");
}

function isUncaptured(one: object, { uncaptured, amount }: Appears): boolean {
  return isIn(one, uncaptured) && sameAmount(textAt(one, amount), "0");
}

/** A payment can be captured twice, and look the same; only that nothing changed it since tells. */
function mayBeAgain(one: object, was: object | undefined, sign: Appears): boolean {
  if (was === undefined || sign.uncaptured === undefined || !isIn(one, sign.states)) return false;
  const changedAt = textAt(one, "timeModified");
  return changedAt === undefined || changedAt !== textAt(was, "timeModified");
}

/** Captures of other amounts may add up to this one. */
function mayHaveMade(rival: Parameters, one: object, { amount, uncaptured }: Appears): boolean {
  return uncaptured !== undefined || !otherAmount(rival["amount"], textAt(one, amount));
}
