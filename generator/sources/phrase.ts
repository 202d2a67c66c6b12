import type { DataTypeName } from "../model/model.js";

/** Longer texts are explanations. */
const LONGEST = 300;

/**
 * Reads what the guide says about a data type, in either layout: "Numeric with a variable length of up to 9 digits.",
 * "Numeric, up to 9 digits". Undefined where it says something else.
 */
export function readPhrase(given: string): Phrase | undefined {
  if (given.length > LONGEST) return undefined;
  const [first = ""] = given.split(/\. (?=[A-Z])/);
  return readSentence(given) ?? readSentence(first);
}

function readSentence(given: string): Phrase | undefined {
  const values = valuesIn(given);
  if (values.length > 0) return { ...(values.length === 1 ? oneValue : someValues), length: undefined, values };
  const text = plain(given);
  const [, whole] = wholeWords.find(([form]) => form.test(text)) ?? [];
  return whole === undefined ? readSized(text) : { ...whole, length: undefined, values: [] };
}

/** `String with value "SEPA-CT"`, or several values in capitals: "ONLINE [2], OFFLINE, or ALL". */
function valuesIn(given: string): readonly string[] {
  const value = /^string with value ["“'](.+)["”']\.?$/i.exec(given)?.[1];
  if (value !== undefined) return [value];
  const words = given.replaceAll(/ ?\[\d+\]|\.$/g, "").split(/,? or |, /);
  return words.length > 1 && words.every((word) => /^[A-Z][A-Z0-9_-]+$/.test(word)) ? words : [];
}

/** Small letters, single spaces, without full stop, typing slips and remarks that restrict nothing by themselves. */
function plain(given: string): string {
  return (
    given
      .toLowerCase()
      .replaceAll(/\s+/g, " ")
      .replace(/\bwitha\b/, "with a")
      .replace(/^numerical\b/, "numeric")
      .replace(/\bdigit digit\b/, "digit")
      .replace(/\bcomma-separed\b/, "comma-separated")
      // A state of two countries or of any other: the longest is what the spec can say.
      .replace(/\bwith a fixed length of 2 for us and ca, otherwise (?:a variable length of )?u?p to\b/, "up to")
      .replace(/^first character has to be alphabetic, any other characters ascii\b/, "ascii")
      .replace(/ ?,? ?(?:but|that|which) (?:it )?may\b.*$/, "")
      .replace(/[.,;: ]{1,3}$/, "")
      .replace(/ \([^()]*\)$/, "")
  );
}

function readSized(text: string): Phrase | undefined {
  const [, one, other] = /^((?:alphabetic|numeric) .*) or ((?:alphabetic|numeric)\b.*)$/.exec(text) ?? [];
  if (one !== undefined && other !== undefined) return readAlternatives(one, other);
  for (const [form, word] of sizedWords) {
    const match = form.exec(text);
    if (match === null) continue;
    const length = readLength(text.slice(match[0].length));
    return length === "unreadable" ? undefined : { ...word, length, values: [] };
  }
  return undefined;
}

/** "Alphabetic with a fixed length of 3 or numeric with a fixed length of 3": two phrases that differ in the word alone. */
function readAlternatives(one: string, other: string): Phrase | undefined {
  const [first, second] = [readSized(one), readSized(other)];
  const both = readSized(`${first?.word ?? ""} or ${second?.word ?? ""}`);
  const sameLength = first?.length?.max === second?.length?.max && first?.length?.min === second?.length?.min;
  return both === undefined || !sameLength ? undefined : { ...both, length: first?.length };
}

const lengthForm =
  /^,?(?: and)?(?: with)?(?: an?)?(?<kind> variable| fixed)?(?: length)?(?: of)?(?<upTo> up to)? (?<from>\d{1,6})(?: ?(?:to|-|–) ?(?<to>\d{1,6}))?(?: (?:digits?|characters?|letters?|bytes?))?$/;

/** The rest of a phrase about a kind of value: nothing, or a length. */
function readLength(rest: string): PhraseLength | undefined | "unreadable" {
  if (/^(?: characters?| digits?)?$/.test(rest)) return undefined;
  const { kind, upTo, from, to } = lengthForm.exec(rest)?.groups ?? {};
  if (from === undefined) return "unreadable";
  if (to !== undefined) return { min: Number(from), max: Number(to) };
  if (upTo !== undefined) return { min: 1, max: Number(from) };
  return { min: kind === " fixed" ? Number(from) : undefined, max: Number(from) };
}

/** What a phrase about a data type says; what it leaves open is undefined. */
export interface Phrase {
  /** The kind of value in the guide's words, as a note of the spec repeats it. */
  readonly word: string;
  /** Data types of the spec that agree with the word. */
  readonly types: readonly DataTypeName[];
  readonly length: PhraseLength | undefined;
  /** The only values, where the phrase names them. */
  readonly values: readonly string[];
}

export interface PhraseLength {
  /** Undefined where "a length of 16" may be the longest or the only one. */
  readonly min: number | undefined;
  readonly max: number;
}

/** A length in the words of messages and notes. */
export function lengthInWords({ min, max }: PhraseLength): string {
  if (min === undefined) return `a length of ${max}`;
  if (min === max) return `exactly ${max}`;
  return min <= 1 ? `up to ${max}` : `${min} to ${max}`;
}

/** A word for a kind of value. */
interface Word {
  readonly word: string;
  readonly types: readonly DataTypeName[];
}

/** The guide calls any text alphanumeric, whatever characters it may have: only a type that is narrower contradicts it. */
const texts: readonly DataTypeName[] = ["ascii", "text", "url", "ip", "list", "enumeration", "country", "isoDate"];

/** Words that take a length. The longer one stands first where one begins with another. */
const sizedWords: readonly (readonly [RegExp, Word])[] = [
  [
    /^alphanumeric(?: characters)? (?:with|including|and|plus) special characters\b/,
    { word: "alphanumeric with special characters", types: texts },
  ],
  [
    /^(?:alphabetic or numeric|numeric or alphabetic)\b/,
    { word: "alphabetic or numeric", types: ["currency", "alphanumeric"] },
  ],
  [
    /^alphabetic(?: characters)? (?:with|including|and|plus) special characters\b/,
    { word: "alphabetic with special characters", types: ["alphabetic", ...texts] },
  ],
  [
    /^numeric(?: characters)? (?:with|including|and|plus) special characters\b/,
    { word: "numeric with special characters", types: ["ip", "date", "isoDate", "time", "amount", "ascii", "text"] },
  ],
  [/^alphanumeric\b/, { word: "alphanumeric", types: ["alphanumeric", ...texts] }],
  [/^alphabetic\b/, { word: "alphabetic", types: ["alphabetic", "country", "enumeration"] }],
  [/^numeric\b/, { word: "numeric", types: ["numeric"] }],
  [/^ascii\b/, { word: "ASCII", types: ["ascii"] }],
];

/** Words that say all by themselves; what follows them is explanation. */
const wholeWords: readonly (readonly [RegExp, Word])[] = [
  [/^amount\b/, { word: "an amount", types: ["amount"] }],
  [/^date(?: and time)? as dd\.mm\.yyyy hh:mm:ss$/, { word: "a time", types: ["time"] }],
  [/^date (?:as|in(?: the)? format) dd\.mm\.yyyy$/, { word: "a date as DD.MM.YYYY", types: ["date"] }],
  [/^date (?:as|in(?: the)? format) yyyy-mm-dd$/, { word: "a date as YYYY-MM-DD", types: ["isoDate"] }],
  [/^date(?: and time)?$/, { word: "a date", types: ["date", "isoDate", "time"] }],
  [/^["“]?(?:yes|true)["”]? or ["“]?(?:no|false)["”]?$/, { word: "a boolean", types: ["enumeration"] }],
  [/^boolean\b/, { word: "a boolean", types: ["enumeration"] }],
  [/^enumeration ?\/ ?list\b/, { word: "an enumeration or list", types: ["enumeration", "list"] }],
  [/^enumeration\b/, { word: "an enumeration", types: ["enumeration", "currency", "country"] }],
  [/^comma[- ]separated list\b/, { word: "a list", types: ["list"] }],
  [/^percentage\b/, { word: "a percentage", types: ["percentage"] }],
  [/^url\b/, { word: "a URL", types: ["url"] }],
];

const oneValue: Word = { word: "a fixed value", types: ["enumeration"] };
const someValues: Word = { word: "one of some values", types: ["enumeration"] };
