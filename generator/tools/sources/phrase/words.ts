import type { DataTypeName } from "../../../model/model.js";

/** A word for a kind of value. */
export interface Word {
  readonly word: string;
  readonly types: readonly DataTypeName[];
}

/** The guide calls any text alphanumeric, whatever characters it may have: only a type that is narrower contradicts it. */
const texts: readonly DataTypeName[] = ["ascii", "text", "url", "ip", "list", "enumeration", "country", "isoDate"];

/** Words that take a length. The longer one stands first where one begins with another. */
export const sizedWords: readonly (readonly [RegExp, Word])[] = [
  [
    /^alphanumeric(?: characters)? (?:with|including|and|plus) special characters\b/,
    { word: "alphanumeric with special characters", types: texts },
  ],
  [
    /^(?:alphabetic or numeric|numeric or alphabetic)\b/,
    { word: "alphabetic or numeric", types: ["currency", "alphanumeric"] },
  ],
  [/^alphanumeric\b/, { word: "alphanumeric", types: ["alphanumeric", ...texts] }],
  [/^alphabetic\b/, { word: "alphabetic", types: ["alphabetic", "country", "enumeration"] }],
  [/^numeric\b/, { word: "numeric", types: ["numeric"] }],
  [/^ascii\b/, { word: "ASCII", types: ["ascii"] }],
];

/** Words that say all by themselves; what follows them is explanation. */
export const wholeWords: readonly (readonly [RegExp, Word])[] = [
  [/^amount\b/, { word: "an amount", types: ["amount"] }],
  [/^date(?: and time)? as dd\.mm\.yyyy hh:mm:ss$/, { word: "a time", types: ["time"] }],
  [/^date (?:as|in(?: the)? format) dd\.mm\.yyyy$/, { word: "a date as DD.MM.YYYY", types: ["date"] }],
  [/^date (?:as|in(?: the)? format) yyyy-mm-dd$/, { word: "a date as YYYY-MM-DD", types: ["isoDate"] }],
  [/^date(?: and time)?$/, { word: "a date", types: ["date", "isoDate", "time"] }],
  [/^boolean\b/, { word: "a boolean", types: ["enumeration"] }],
  [/^enumeration ?\/ ?list\b/, { word: "an enumeration or list", types: ["enumeration", "list"] }],
  [/^enumeration\b/, { word: "an enumeration", types: ["enumeration", "currency", "country"] }],
  [/^comma[- ]separated list\b/, { word: "a list", types: ["list"] }],
  [/^percentage\b/, { word: "a percentage", types: ["percentage"] }],
  [/^url\b/, { word: "a URL", types: ["url"] }],
];

/** A text with one value. */
export const valueWord: Word = { word: "a fixed value", types: ["enumeration"] };
