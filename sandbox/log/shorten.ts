/** A name with its value, as requests and answers have them. */
export interface Pair {
  readonly name: string;
  readonly value: string;
}

/** More than these are not looked at; they only fill memory and page. */
const MOST_PAIRS = 150;
const MOST_CHARACTERS = 1000;
const MOST_IN_ALL = 12_000;

/** As many as anyone looks at, long values cut, and how many there were. */
export function shorten<T extends Pair>(pairs: readonly T[]): readonly T[] {
  let left = MOST_IN_ALL;
  const kept: T[] = [];
  for (const pair of pairs.slice(0, MOST_PAIRS)) {
    if (left <= 0) break;
    const short = { ...pair, name: cut(pair.name, 100), value: cut(pair.value, MOST_CHARACTERS) };
    left -= short.name.length + short.value.length;
    kept.push(short);
  }
  return kept;
}

/** Says what is not shown; nothing where all is. */
export function noteOnRest(all: number, kept: number, what: string): string[] {
  return kept === all ? [] : [`Shown are ${kept} of ${all} ${what}.`];
}

/** `abc… (5000 characters)` */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}… (${text.length} characters)`;
}
