import type { DataType, DataTypeName } from "../../model/model.js";

/** A value of each type that the gateway would take, for parameters without an example. */
const SAMPLES: Readonly<Record<DataTypeName, string>> = {
  numeric: "1234567",
  alphanumeric: "A1",
  alphabetic: "A",
  ascii: "A-1",
  text: "Text 1",
  amount: "1.00",
  percentage: "20.000",
  date: "30.03.2022",
  isoDate: "2022-03-30",
  time: "30.03.2022 12:00:00",
  ip: "127.0.0.1",
  url: "https://shop.example/1",
  currency: "EUR",
  country: "AT",
  // Enumerations have values of their own; lists may.
  enumeration: "",
  list: "A",
};

/** Types whose last character may become any digit. */
const VARIABLE: ReadonlySet<DataTypeName> = new Set([
  "numeric",
  "alphanumeric",
  "ascii",
  "text",
  "amount",
  "date",
  "url",
]);

export interface Sampled {
  readonly type: DataType;
  readonly example: string | undefined;
}

/**
 * A value as it may be sent: the example of the spec, else one by its type. No value is `used` twice where that can be
 * helped: two equal values could change places in a fingerprint unseen.
 */
export function sampleOf({ type, example }: Sampled, used: Set<string>): string {
  const value = example ?? firstOf(type) ?? fit(SAMPLES[type.name], type);
  const found = VARIABLE.has(type.name) ? variants(value).find((one) => !used.has(one)) : undefined;
  used.add(found ?? value);
  return found ?? value;
}

function firstOf({ enumeration }: DataType): string | undefined {
  return (enumeration?.values.find(({ retired }) => retired === undefined) ?? enumeration?.values[0])?.value;
}

function fit(sample: string, { name, min, max }: DataType): string {
  if (name !== "text" && name !== "ascii" && name !== "numeric" && !name.startsWith("alpha")) return sample;
  return sample.padEnd(min ?? 1, "1").slice(0, max);
}

function variants(value: string): readonly string[] {
  const digits = Array.from({ length: 9 }, (_, index) => `${value.slice(0, -1)}${index + 1}`);
  return [value, ...digits];
}
