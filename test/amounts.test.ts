/** Promise: amounts never pass through floats, and never lose or gain a decimal. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAmount, currencies, fromMinorUnits, toMinorUnits } from "../generated/index.js";
import type { Currency } from "../generated/index.js";

/** The public functions as a caller without types sees them. */
interface Untyped {
  formatAmount(text: unknown, currency: unknown): string;
  fromMinorUnits(units: unknown, currency: unknown): string;
  toMinorUnits(text: unknown, currency: unknown): bigint;
}
const untyped: Untyped = { formatAmount, fromMinorUnits, toMinorUnits };

const codes: readonly string[] = Object.keys(currencies);
const isCurrency = (code: string): code is Currency => codes.includes(code);
const currency = fc.constantFrom(...codes.filter(isCurrency));
const units = fc.bigInt({ min: 0n, max: 10n ** 30n });

describe("every currency, any number of units", () => {
  test("there and back is the same", () => {
    fc.assert(
      fc.property(units, currency, (number, code) => {
        const text = fromMinorUnits(number, code);
        expect(toMinorUnits(text, code)).toBe(number);
        expect(formatAmount(text, code)).toBe(text);
        if (currencies[code].decimals !== 3) expect(formatAmount(text.replace(".", ","), code)).toBe(text);
        expect(toMinorUnits(text, currencies[code].numeric)).toBe(number);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(codes.filter(isCurrency))("%s takes its decimals, and not one more", (code) => {
    const { decimals } = currencies[code];
    const most = "1" + (decimals === 0 ? "" : `.${"1".repeat(decimals)}`);
    expect(formatAmount(most, code)).toBe(most);
    expect(() => formatAmount(`${most}${decimals === 0 ? "." : ""}1`, code)).toThrow(RangeError);
    expect(formatAmount("7", code)).toBe(decimals === 0 ? "7" : `7.${"0".repeat(decimals)}`);
  });
});

test.each([
  ["12.5", "EUR", "12.50"],
  ["12,50", "EUR", "12.50"],
  ["0.01", "978", "0.01"],
  ["1.234", "LYD", "1.234"],
  ["1,23", "KWD", "1.230"],
  ["1,2345", "CLF", "1.2345"],
  ["0", "JPY", "0"],
  ["007", "EUR", "7.00"],
  ["90071992547409931.07", "EUR", "90071992547409931.07"],
] as const)("amount(%j, %j) is %j", (text, code, full) => {
  expect(formatAmount(text, code)).toBe(full);
});

const noAmount = ["", " 1", "1 ", "-1", "+1", "1.", ".5", "1,000.00", "1e3", "0x10", "NaN", "١", "1\n"];
const refused: readonly (readonly [text: string, code: string, message: string])[] = [
  ["12.345", "EUR", 'amount: given "12.345", allowed at most 2 decimals in EUR'],
  ["1.5", "JPY", 'amount: given "1.5", allowed no decimals in JPY'],
  ["1.2345", "LYD", 'amount: given "1.2345", allowed at most 3 decimals in LYD'],
  [
    "1,234",
    "KWD",
    'amount: given "1,234", allowed a dot before three decimals, because a comma may be meant for thousands',
  ],
  ["1,234", "EUR", 'amount: given "1,234", allowed a dot before three decimals'],
  ["12,345", "JPY", 'amount: given "12,345", allowed a dot before three decimals'],
  ["1,2345", "LYD", 'amount: given "1,2345", allowed at most 3 decimals in LYD'],
  ...noAmount.map((text): [string, string, string] => [
    text,
    "EUR",
    `amount: given ${JSON.stringify(text)}, allowed a decimal number as text`,
  ]),
  ["1", "EUX", 'currency: given "EUX", allowed a current ISO 4217 code'],
  ["1", "eur", 'currency: given "eur", allowed a current ISO 4217 code'],
  ["1", "toString", 'currency: given "toString", allowed a current ISO 4217 code'],
];

test.each(refused)("%j %s is refused", (text, code, message) => {
  const runs = [(): unknown => untyped.toMinorUnits(text, code), (): unknown => untyped.formatAmount(text, code)];
  for (const run of runs) {
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  }
});

test.each([12.5, 0.1 + 0.2, NaN, null, undefined, 1250n, true])("%s is no text: the message says why", (given) => {
  expect(() => untyped.formatAmount(given, "EUR")).toThrow(TypeError);
  expect(() => untyped.formatAmount(given, "EUR")).toThrow(
    /^amount: given .*, allowed text such as "12\.50", because a number loses decimals$/,
  );
});

test("units must be a bigint that is not negative", () => {
  expect(fromMinorUnits(5n, "EUR")).toBe("0.05");
  expect(() => untyped.fromMinorUnits(1250, "EUR")).toThrow("units: given number 1250, allowed a bigint such as 1250n");
  expect(() => fromMinorUnits(-1n, "EUR")).toThrow("units: given -1n, allowed 0n and above");
});
