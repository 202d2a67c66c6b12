import type { Phrase, PhraseLength } from "./phrase.js";
import { sizedWords, valueWord, wholeWords } from "./words.js";

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
  const value = /^string with value ["“'](.+)["”']\.?$/i.exec(given)?.[1];
  if (value !== undefined) return { ...valueWord, length: undefined, value };
  const text = plain(given);
  const [, whole] = wholeWords.find(([form]) => form.test(text)) ?? [];
  return whole === undefined ? readSized(text) : { ...whole, length: undefined, value: undefined };
}

/** Small letters, single spaces, without full stop, typing slips and remarks that restrict nothing by themselves. */
function plain(given: string): string {
  return given
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replace(/\bwitha\b/, "with a")
    .replace(/ ?,? ?(?:but|that|which) (?:it )?may\b.*$/, "")
    .replace(/[.,;: ]{1,3}$/, "")
    .replace(/ \([^()]*\)$/, "");
}

function readSized(text: string): Phrase | undefined {
  const [, one, other] = /^((?:alphabetic|numeric) .*) or ((?:alphabetic|numeric)\b.*)$/.exec(text) ?? [];
  if (one !== undefined && other !== undefined) return readAlternatives(one, other);
  for (const [form, word] of sizedWords) {
    const match = form.exec(text);
    if (match === null) continue;
    const length = readLength(text.slice(match[0].length));
    return length === "unreadable" ? undefined : { ...word, length, value: undefined };
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
