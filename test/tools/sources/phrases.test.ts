/** Promise: every phrase about a data type that the guide is known to use is read, and no other is guessed at. */
import { describe, expect, it } from "vitest";
import { lengthInWords, readPhrase } from "../../../generator/sources/phrase.js";

/** Phrase, its word, its length in words ("" for none), and a data type that agrees and one that does not. */
type Case = readonly [string, string, string, string, string];

const legacy: readonly Case[] = [
  ["Numeric with a variable length of up to 9 digits", "numeric", "up to 9", "numeric", "text"],
  ["Numeric with a variable length of up to 9 digits.", "numeric", "up to 9", "numeric", "amount"],
  ["Numeric with a variable length of up to 9", "numeric", "up to 9", "numeric", "alphanumeric"],
  ["Numeric with a fixed length of 9", "numeric", "exactly 9", "numeric", "ascii"],
  ["Alphanumeric with a variable length of up to 255 characters", "alphanumeric", "up to 255", "text", "numeric"],
  ["Alphanumeric witha variable length of up to 32 characters.", "alphanumeric", "up to 32", "text", "amount"],
  [
    "Alphanumeric with a variable length of up to 128 characters that may be restricted for specific payment methods",
    "alphanumeric",
    "up to 128",
    "alphanumeric",
    "numeric",
  ],
  ["Alphanumeric with a fixed length of 7", "alphanumeric", "exactly 7", "alphanumeric", "alphabetic"],
  ["Alphanumeric with a variable length of 8 to 11 characters", "alphanumeric", "8 to 11", "alphanumeric", "numeric"],
  ["Alphanumeric with a variable length of 16", "alphanumeric", "a length of 16", "alphanumeric", "numeric"],
  [
    "Alphanumeric with special characters and a variable length of up to 128",
    "alphanumeric with special characters",
    "up to 128",
    "text",
    "alphanumeric",
  ],
  [
    "Alphanumeric including special characters and up to 32 characters",
    "alphanumeric with special characters",
    "up to 32",
    "ascii",
    "alphanumeric",
  ],
  ["Alphanumeric with special characters", "alphanumeric with special characters", "", "text", "alphanumeric"],
  [
    "Alphabetic with a fixed length of 3 or numeric with a fixed length of 3",
    "alphabetic or numeric",
    "exactly 3",
    "currency",
    "numeric",
  ],
  ["Alphabetic with a fixed length of 2", "alphabetic", "exactly 2", "country", "text"],
  [
    "ASCII with a variable length of up to 128 characters, but may differ by payment method",
    "ASCII",
    "up to 128",
    "ascii",
    "text",
  ],
  ["Numeric", "numeric", "", "numeric", "text"],
  ["numerical with up to 9 digits", "numeric", "up to 9", "numeric", "text"],
  ["Numeric with a fixed length of 1 digit.", "numeric", "exactly 1", "numeric", "text"],
  [
    "Numeric with special characters and a fixed length of 10.",
    "numeric with special characters",
    "exactly 10",
    "isoDate",
    "numeric",
  ],
  ["Numeric with special characters.", "numeric with special characters", "", "ip", "numeric"],
  ["Alphabetic including special characters.", "alphabetic with special characters", "", "enumeration", "numeric"],
  [
    "Alphabetic with a fixed length of 2 for US and CA, otherwise up to 40.",
    "alphabetic",
    "up to 40",
    "alphabetic",
    "text",
  ],
  [
    "Alphabetic with a fixed length of 2 for US and CA, otherwise a variable length of up to 40.",
    "alphabetic",
    "up to 40",
    "alphabetic",
    "text",
  ],
  [
    "First character has to be alphabetic, any other characters ASCII, with a variable length of up to 128.",
    "ASCII",
    "up to 128",
    "ascii",
    "text",
  ],
  ["true or false", "a boolean", "", "enumeration", "text"],
  ['"yes" or "no"', "a boolean", "", "enumeration", "text"],
  ["Comma-separed list of country codes (as in ISO 3166-1).", "a list", "", "list", "text"],
  ["Alphanumeric", "alphanumeric", "", "text", "numeric"],
  ["Amount", "an amount", "", "amount", "numeric"],
  ["Date", "a date", "", "time", "text"],
  ["Date as DD.MM.YYYY", "a date as DD.MM.YYYY", "", "date", "isoDate"],
  ["Date as YYYY-MM-DD", "a date as YYYY-MM-DD", "", "isoDate", "date"],
  ["Boolean", "a boolean", "", "enumeration", "text"],
  ["Enumeration", "an enumeration", "", "enumeration", "text"],
  ["Enumeration / list", "an enumeration or list", "", "list", "text"],
  ["Comma-separated list of operations", "a list", "", "list", "text"],
  ["Percentage of tax, e.g. 20 or 19.3. Up to 3 fractions", "a percentage", "", "percentage", "amount"],
  ["URL to the picture of the item", "a URL", "", "url", "text"],
];

const current: readonly Case[] = [
  ["Numeric, up to 9 digits", "numeric", "up to 9", "numeric", "text"],
  ["Alphanumeric, fixed 7 characters", "alphanumeric", "exactly 7", "alphanumeric", "numeric"],
  ["Alphabetic or numeric, fixed 3 characters", "alphabetic or numeric", "exactly 3", "currency", "alphabetic"],
  ["ASCII up to 128 characters, but may differ by payment method", "ASCII", "up to 128", "ascii", "text"],
  ["Alphanumeric, 16 characters", "alphanumeric", "a length of 16", "alphanumeric", "numeric"],
  ["Numeric, fixed length of 1.", "numeric", "exactly 1", "numeric", "text"],
  ["  NUMERIC,  up to   9 Digits ", "numeric", "up to 9", "numeric", "text"],
];

describe("a phrase about a data type", () => {
  it.each([...legacy, ...current])("is read: %s", (given, word, length, agrees, contradicts) => {
    const phrase = readPhrase(given.trim());
    expect(phrase?.word).toBe(word);
    expect(phrase?.length === undefined ? "" : lengthInWords(phrase.length)).toBe(length);
    expect(phrase?.types).toContain(agrees);
    expect(phrase?.types).not.toContain(contradicts);
  });

  it("may name the only value", () => {
    expect(readPhrase('String with value "SEPA-CT"')).toEqual({
      word: "a fixed value",
      types: ["enumeration"],
      length: undefined,
      values: ["SEPA-CT"],
    });
  });

  it("may name several values in capitals, with or without a footnote", () => {
    const phrase = { word: "one of some values", types: ["enumeration"], length: undefined };
    expect(readPhrase("ONE [2], TWO, or THREE.")).toEqual({ ...phrase, values: ["ONE", "TWO", "THREE"] });
    expect(readPhrase("ONE or TWO")).toEqual({ ...phrase, values: ["ONE", "TWO"] });
  });

  it.each([
    "",
    "Text",
    "ONE",
    "One, two, or three",
    "Alphabetic with a fixed length of 3 for US and CA, otherwise up to 40",
    "true or maybe",
    "Numeric with up to nine digits",
    "Numeric, 9 to digits",
    "Numeric or something else",
    "Numericals",
    "Amountless",
    "Alphanumeric with a variable length of up to 12345678 characters",
    "Alphabetic with a fixed length of 3 or numeric with a fixed length of 4",
    "String with value SEPA-CT",
    "A".repeat(100_000),
    `Numeric${" with".repeat(20_000)}`,
  ])("that is none is not guessed: %.40s", (given) => {
    expect(readPhrase(given)).toBeUndefined();
  });
});
