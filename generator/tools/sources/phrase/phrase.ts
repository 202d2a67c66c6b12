import type { DataTypeName } from "../../../model/model.js";

/** What a phrase about a data type says; what it leaves open is undefined. */
export interface Phrase {
  /** The kind of value in the guide's words, as a note of the spec repeats it. */
  readonly word: string;
  /** Data types of the spec that agree with the word. */
  readonly types: readonly DataTypeName[];
  readonly length: PhraseLength | undefined;
  /** The only value, where the phrase names it. */
  readonly value: string | undefined;
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
