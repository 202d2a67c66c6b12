/** Amounts, as text and in smallest units, and the decimals that their currencies have. */
import type { Problem } from "./problems.js";

/** Digits after the decimal separator, by currency code. */
export type Decimals = Readonly<Record<string, number>>;

/** An amount as text: digits, then perhaps a separator and more digits. */
const AMOUNT = /^(\d+)(?:[.,](\d+))?$/;

/**
 * Checks an amount against its currency and writes it out in full: `("12.5", "EUR")` → `"12.50"`.
 *
 * A comma is taken for the decimal separator, except before exactly three digits, where it may stand for thousands.
 *
 * @throws {RangeError} for an unknown currency, and for text that is no amount, ambiguous or has too many decimals
 * @throws {TypeError} for a number: it may have lost its cents before it got here
 */
export function amountBy(decimals: Decimals, text: string, currency: string): string {
  return fromMinorUnitsBy(decimals, toMinorUnitsBy(decimals, text, currency), currency);
}

/** Smallest units of an amount: `("12.50", "EUR")` → `1250n`. Throws as {@link amountBy}. */
export function toMinorUnitsBy(decimals: Decimals, text: string, currency: string): bigint {
  const given: unknown = text;
  if (typeof given !== "string") {
    const allowed = 'text such as "12.50", because a number loses decimals';
    throw new TypeError(`amount: given ${typeof given} ${String(given)}, allowed ${allowed}`);
  }
  const refused = (allowed: string): RangeError =>
    new RangeError(`amount: given ${JSON.stringify(text)}, allowed ${allowed}`);
  const digits = decimalsOf(decimals, currency);
  // In half of the world this is more than a thousand, in the other half little more than one.
  if (/^\d+,\d{3}$/.test(text))
    throw refused("a dot before three decimals, because a comma may be meant for thousands");
  const [, whole, fraction = ""] = AMOUNT.exec(text) ?? [];
  if (whole === undefined) throw refused('a decimal number as text, such as "12.50"');
  if (fraction.length > digits) throw refused(atMost(digits, currency));
  return BigInt(whole + fraction.padEnd(digits, "0"));
}

/**
 * An amount from its smallest units: `(1250n, "EUR")` → `"12.50"`.
 *
 * @throws {RangeError} for an unknown currency and for negative units
 * @throws {TypeError} for a number instead of a bigint
 */
export function fromMinorUnitsBy(decimals: Decimals, units: bigint, currency: string): string {
  const given: unknown = units;
  if (typeof given !== "bigint")
    throw new TypeError(`units: given ${typeof given} ${String(given)}, allowed a bigint such as 1250n`);
  const digits = decimalsOf(decimals, currency);
  if (units < 0n) throw new RangeError(`units: given ${units}n, allowed 0n and above`);
  const text = units.toString().padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function decimalsOf(decimals: Decimals, currency: string): number {
  const digits = Object.hasOwn(decimals, currency) ? decimals[currency] : undefined;
  if (digits === undefined)
    throw new RangeError(`currency: given ${JSON.stringify(currency)}, allowed a current ISO 4217 code, such as "EUR"`);
  return digits;
}

function atMost(digits: number, currency: string): string {
  return `${digits === 0 ? "no" : `at most ${digits}`} decimals in ${currency}`;
}

/** Amounts among parameters with more decimals than `currency` has. One of another form is a problem of its own. */
export function decimalProblems(
  parameters: Readonly<Record<string, unknown>>,
  amounts: readonly string[],
  decimals: Decimals,
): Problem[] {
  const { currency } = parameters;
  if (typeof currency !== "string" || !Object.hasOwn(decimals, currency)) return [];
  const most = decimalsOf(decimals, currency);
  return amounts.flatMap((name) => {
    const amount = parameters[name];
    if (typeof amount !== "string" || (AMOUNT.exec(amount)?.[2] ?? "").length <= most) return [];
    return [{ parameter: name, rule: "decimals", given: JSON.stringify(amount), allowed: atMost(most, currency) }];
  });
}

/** An amount in the one spelling that is the same for `1`, `1.00` and `01,0`; undefined when it cannot be read. */
export function plainAmount(amount: string | undefined): string | undefined {
  const [, whole, fraction = ""] = AMOUNT.exec(amount ?? "") ?? [];
  return whole && `${whole.replace(/^0+(?=\d)/, "")}.${fraction.replace(/0+$/, "")}`;
}
