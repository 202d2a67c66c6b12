import type { Fault } from "./faults.js";

/** Amounts with more digits after the separator than their currency has. */
export function decimalFaults(
  parameters: Readonly<Record<string, unknown>>,
  amounts: readonly string[],
  decimals: Readonly<Record<string, number>>,
): Fault[] {
  const { currency } = parameters;
  const most = typeof currency === "string" && Object.hasOwn(decimals, currency) ? decimals[currency] : undefined;
  if (most === undefined) return [];
  return amounts.flatMap((name) => {
    const amount = parameters[name];
    if (typeof amount !== "string" || digitsAfterSeparator(amount) <= most) return [];
    const allowed =
      most === 0 ? `no decimals in ${String(currency)}` : `at most ${most} decimals in ${String(currency)}`;
    return [{ parameter: name, rule: "decimals", given: JSON.stringify(amount), allowed }];
  });
}

/** An amount of another form is a fault of its own. */
function digitsAfterSeparator(amount: string): number {
  return /^\d+[.,](\d+)$/.exec(amount)?.[1]?.length ?? 0;
}
