import { child, numberOf } from "../../../parsed-value.js";
import type { Value } from "../../../parsed-value.js";

/** Lengths in bytes, from the shortest to the longest allowed. */
interface Length {
  readonly min: number;
  readonly max: number;
}

export type LengthChange = "same" | "shorter" | "wider" | "other";

/** A number is exact, and the shortest is 1 where nothing else is said. */
export function lengthOf(value: Value | undefined): Length {
  const exact = numberOf(value);
  if (exact !== undefined) return { min: exact, max: exact };
  return { min: numberOf(child(value, "min")) ?? 1, max: numberOf(child(value, "max")) ?? Infinity };
}

export function compareLengths(before: Length, after: Length): LengthChange {
  if (before.min === after.min && before.max === after.max) return "same";
  if (after.min >= before.min && after.max <= before.max) return "shorter";
  return after.min <= before.min && after.max >= before.max ? "wider" : "other";
}

/** `100 bytes`, `8 to 11 bytes`, `exactly 7 bytes`; without the unit where it was told before. */
export function lengthWords({ min, max }: Length, unit: string = max === 1 ? " byte" : " bytes"): string {
  if (max === Infinity) return min === 1 ? "any length" : `at least ${min}${unit}`;
  if (min === max) return `exactly ${max}${unit}`;
  return `${min === 1 ? "" : `${min} to `}${max}${unit}`;
}
