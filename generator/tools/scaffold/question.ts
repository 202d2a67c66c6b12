import type { Vocabulary } from "./vocabulary.js";

/** What is known of the new operation so far, by flag. */
export type Given = ReadonlyMap<string, string>;

/** One thing to know, from a flag or from a person at a terminal. */
export interface Question {
  /** The flag without its dashes. */
  readonly flag: string;
  /** For a person. */
  readonly words: string;
  /** What may be answered, where that is a closed list. */
  readonly choices: readonly string[];
  /** Taken when nothing is given; without it, something must be. */
  readonly standard?: (given: Given) => string;
  /** Whether it makes sense with what is known so far; always, when left out. */
  readonly applies?: (given: Given) => boolean;
  /** What is wrong with an answer, in words; undefined when nothing is. */
  readonly problem: (text: string, given: Given) => string | undefined;
}

export type QuestionsOf = (vocabulary: Vocabulary) => readonly Question[];
