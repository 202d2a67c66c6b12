/** What the shop knows of its own order: a caller's wish comes in, and is held against what the gateway signed. */
import { plainAmount } from "../amount.js";
import type { Settings } from "../client.js";
import { shown, told, unknownName } from "../problems.js";
import type { Problem } from "../problems.js";
import { scrub } from "../scrub.js";
import { ownValues } from "../snapshot.js";
import type { Pairs } from "./read-body.js";
import { ForgedError } from "./reasons.js";
import type { ForgeryReason } from "./reasons.js";

/**
 * What a payment has to be of to count: as the shop itself has stored it, never as it came with the post. A genuine confirmation
 * of one's own cheap order does not pay for a dear one.
 */
export interface ExpectedPayment {
  /** Decimal text: `"12.5"`, `"12.50"` and `"12,50"` are the same. */
  readonly amount?: string | undefined;
  /** As it was given when the payment was started, such as `"EUR"`. */
  readonly currency?: string | undefined;
  /** As text, to the letter. */
  readonly orderNumber?: string | undefined;
}

interface Expectation {
  readonly reason: ForgeryReason;
  readonly allowed: string;
  /** Whether a caller may expect this. */
  readonly isPossible: (text: string, settings: Settings) => boolean;
  readonly isSame: (signed: string, expected: string) => boolean;
}

const EXPECTATIONS: Readonly<Record<keyof ExpectedPayment, Expectation>> = {
  amount: {
    reason: "amount-differs",
    allowed: 'a decimal number as text, such as "12.50", without separators of thousands',
    isPossible: (text) => comparable(text) !== undefined,
    isSame: (signed, expected) => comparable(signed) === comparable(expected),
  },
  currency: {
    reason: "currency-differs",
    allowed: 'a current ISO 4217 code, such as "EUR"',
    isPossible: (text, { service }) => Object.hasOwn(service.decimals, text),
    isSame: (signed, expected) => signed === expected,
  },
  orderNumber: {
    reason: "order-number-differs",
    allowed: "the order number as text",
    isPossible: (text) => text !== "",
    isSame: (signed, expected) => signed === expected,
  },
};

/** In half of the world `1,234` is more than a thousand, in the other half little more than one. */
function comparable(amount: string): string | undefined {
  return /^\d+,\d{3}$/.test(amount) ? undefined : plainAmount(amount);
}

/** A check of signed fields against what is expected. @throws {ForgedError} when they differ */
export type CompareWithExpected = (signed: Pairs, required: readonly string[]) => void;

/**
 * Reads once what a caller expects.
 *
 * @throws {TypeError} that names everything which cannot be expected: a check that nobody makes would leave the caller in the
 * belief that it holds
 */
export function expectationOf(given: unknown, settings: Settings): CompareWithExpected {
  const clean = (text: string): string => scrub(text, settings.secretForms);
  const values = given === undefined ? {} : ownValues(given);
  const problems: Problem[] = [];
  if (values === undefined)
    problems.push({
      parameter: "expected",
      rule: "type",
      given: shown(given, clean),
      allowed: "an object whose values can be read",
    });
  const expected: (readonly [name: string, text: string, expectation: Expectation])[] = [];
  for (const [name, value] of Object.entries(values ?? {})) {
    const expectation = isExpectation(name) ? EXPECTATIONS[name] : undefined;
    if (expectation === undefined) problems.push(unknownName(["expected"], name, Object.keys(EXPECTATIONS), clean));
    else if (typeof value === "string" && expectation.isPossible(value, settings))
      expected.push([name, value, expectation]);
    else {
      const { allowed } = expectation;
      problems.push({ parameter: `expected.${name}`, rule: "option", given: shown(value, clean), allowed });
    }
  }
  if (problems.length > 0) throw new TypeError(told(problems, "something to expect").join("; "));
  return (signed, required) => {
    for (const [name, text, { reason, isSame }] of expected) {
      const value = signed.get(name);
      // While a payment is pending, the gateway may not say yet.
      if (value === undefined && !required.includes(name)) continue;
      if (value === undefined) throw new ForgedError(reason, "What is expected is not among what is signed", name);
      if (!isSame(value, text)) throw new ForgedError(reason, "The signed value is not the expected one", name);
    }
  };
}

function isExpectation(name: string): name is keyof ExpectedPayment {
  return Object.hasOwn(EXPECTATIONS, name);
}
