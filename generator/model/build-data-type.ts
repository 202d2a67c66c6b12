import { child, numberOf } from "../parsed-value.js";
import type { Value } from "../parsed-value.js";
import type { DataType, DataTypeName, Enumeration } from "./model.js";
import { choice, flag, lookUp, number, optionalText } from "./read-value.js";

const names: readonly DataTypeName[] = [
  "numeric",
  "alphanumeric",
  "alphabetic",
  "ascii",
  "text",
  "amount",
  "percentage",
  "date",
  "isoDate",
  "time",
  "ip",
  "url",
  "currency",
  "country",
  "enumeration",
  "list",
];

type Length = Pick<DataType, "min" | "max">;

/** A bare number is exact; a length without min begins at 1, as absent is not empty. */
function buildLength(length: Value | undefined): Length {
  if (length === undefined) return { min: undefined, max: undefined };
  const exact = numberOf(length);
  if (exact !== undefined) return { min: exact, max: exact };
  return { min: numberOf(child(length, "min")) ?? 1, max: number(length, "max") };
}

export function buildDataType(value: Value, enumerations: ReadonlyMap<string, Enumeration>): DataType {
  const values = optionalText(value, "values");
  return {
    name: choice(value, "type", names),
    ...buildLength(child(value, "length")),
    enumeration: values === undefined ? undefined : lookUp(enumerations, values, "enumeration"),
    negative: flag(value, "negative"),
  };
}
