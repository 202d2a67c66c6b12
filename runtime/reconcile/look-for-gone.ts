import type { Intent } from "../intent.js";
import type { EffectSign } from "./effect-sign.js";
import { executed, isIn, notExecuted, textAt, unclear } from "./finding.js";
import type { Finding, LookedUpOrder } from "./finding.js";
import { sameAmount } from "./same-amount.js";

type Gone = EffectSign & { sign: "gone" };

/** Looks whether that is gone which the call was to reverse. */
export function lookForGone(
  sign: Gone,
  { parameters }: Intent,
  order: LookedUpOrder,
  before: LookedUpOrder | undefined,
): Finding {
  const { in: list, states, which, number } = sign;
  const wanted = which === undefined ? undefined : parameters[which];
  const isMeant = (one: object): boolean => wanted === undefined || textAt(one, number) === wanted;
  const isLeft = (one: object): boolean => isMeant(one) && isIn(one, states);
  const wasThere = before?.[list].filter(isLeft);
  if (wasThere?.length === 0) return unclear("There was nothing to reverse before the call already.");
  const left = order[list].find(isLeft);
  if (left !== undefined) {
    const text = `${number} ${textAt(left, number) ?? ""} is still ${textAt(left, "state") ?? "there"}.`;
    // One that is gone beside one that is left: somebody else's doing, or half of ours.
    const remaining = (wasThere ?? []).filter((one) => isThere(one, order, sign));
    return wasThere !== undefined && remaining.length < wasThere.length ? unclear(text) : notExecuted(text);
  }
  const other = otherStory(sign, wanted, order, wasThere);
  if (other !== undefined) return unclear(other);
  return executed(
    `None of the ${list} is left that the call was about.`,
    wanted === undefined ? {} : { [number]: wanted },
  );
}

/** What else may have happened when nothing is left in the states looked for: a capture, a state unknown, a wrong number. */
function otherStory(
  sign: Gone,
  wanted: string | undefined,
  order: LookedUpOrder,
  wasThere: readonly object[] | undefined,
): string | undefined {
  const { in: list, states, number } = sign;
  if (wanted !== undefined) {
    const now = order[list].find((one) => textAt(one, number) === wanted);
    if (now !== undefined) return isEmptied(now) ? undefined : stateOf(now, number);
    if (wasThere !== undefined) return undefined;
    const another = order[list].find((one) => isIn(one, states));
    return another && `There is no ${number} ${wanted}; the order as it was before tells whether there was.`;
  }
  const suspects = wasThere === undefined ? order[list] : order[list].filter((one) => isAmong(one, wasThere, number));
  const [first] = suspects;
  return first && stateOf(first, number);
}

/** The field of a payment that is zero again once its capture was taken back. */
function isEmptied(payment: object): boolean {
  return sameAmount(textAt(payment, "depositAmount"), "0");
}

function isThere(one: object, order: LookedUpOrder, { in: list, number }: Gone): boolean {
  return isAmong(one, order[list], number);
}

function isAmong(one: object, others: readonly object[], number: string): boolean {
  return others.some((other) => textAt(other, number) === textAt(one, number));
}

function stateOf(one: object, number: string): string {
  return `${number} ${textAt(one, number) ?? ""} is ${textAt(one, "state") ?? "in no state"}.`;
}
