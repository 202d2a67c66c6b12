// Generated from spec/enumerations.yaml. Do not edit: change the spec and run `npm run generate`.

import { amountBy, fromMinorUnitsBy, toMinorUnitsBy } from "../runtime/amount.js";
import type { Currency, CurrencyNumber } from "./enumerations.js";
import { service } from "./service.js";

/**
 * Checks an amount against the decimals of its currency and writes it out in full, with a dot.
 * A comma before exactly three digits is refused: it may stand for thousands.
 * @throws {RangeError} for text that is no amount, is ambiguous, or has more decimals than the currency
 * @throws {TypeError} for a number: it may have lost its cents before
 * @example
 * ```ts
 * formatAmount("12.5", "EUR"); // "12.50"
 * ```
 */
export function formatAmount(text: string, currency: Currency | CurrencyNumber): string {
  return amountBy(service.decimals, text, currency);
}

/**
 * The amount for a whole number of the currency's smallest unit, such as cents.
 * @throws {RangeError} for negative units
 * @throws {TypeError} for a number instead of a bigint
 * @example
 * ```ts
 * fromMinorUnits(1250n, "EUR"); // "12.50"
 * ```
 */
export function fromMinorUnits(units: bigint, currency: Currency | CurrencyNumber): string {
  return fromMinorUnitsBy(service.decimals, units, currency);
}

/**
 * The whole number of the currency's smallest unit that an amount is. Throws as `formatAmount` does.
 * @example
 * ```ts
 * toMinorUnits("12.50", "EUR"); // 1250n
 * ```
 */
export function toMinorUnits(text: string, currency: Currency | CurrencyNumber): bigint {
  return toMinorUnitsBy(service.decimals, text, currency);
}
