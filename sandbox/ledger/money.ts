import { currencies } from "../../generated/enumerations.js";

/** A sum in the smallest unit of its currency. */
export type Minor = bigint;

/** `EUR` for `978` and `EUR`; undefined for a currency that there is not. */
export function currencyCode(text: string): string | undefined {
  return CODES.get(text);
}

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(currencies).flatMap(([code, { numeric }]): [string, string][] => [
    [code, code],
    [numeric, code],
  ]),
);
const DECIMALS: ReadonlyMap<string, number> = new Map(
  Object.entries(currencies).map(([code, { decimals }]) => [code, decimals]),
);

/** Smallest units of an amount as it stands in a request; undefined when it has more decimals than the currency. */
export function readAmount(text: string, currency: string): Minor | undefined {
  const [, whole, fraction = ""] = /^(\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  const decimals = decimalsOf(currency);
  if (whole === undefined || fraction.length > decimals) return undefined;
  return BigInt(whole + fraction.padEnd(decimals, "0"));
}

/** `1.00` for 100 cents: how payments and credits show an amount. */
export function showAmount(minor: Minor, currency: string): string {
  const decimals = decimalsOf(currency);
  const digits = minor.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** As {@link showAmount}, but zero is `0`: how the sums of an order were recorded. */
export function showSum(minor: Minor, currency: string): string {
  return minor === 0n ? "0" : showAmount(minor, currency);
}

function decimalsOf(currency: string): number {
  return DECIMALS.get(currency) ?? 2;
}
