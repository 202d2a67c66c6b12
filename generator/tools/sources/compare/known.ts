import type { Drift } from "./drift.js";

/**
 * Whether a note of the fact accepts this difference. It does so with the very words of `says`, such as "exactly 9" or
 * "calls it required": what the page says today is known, what it will say tomorrow is not.
 */
export function isKnown({ says, notes }: Drift): boolean {
  const wanted = plain(says);
  return notes.some((note) => holds(plain(note), wanted));
}

/** Whole words only: "exactly 9" is not in "exactly 95". */
function holds(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + wanted.length])) return true;
  }
  return false;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

/** Letter case, quotes and spaces make no difference, nor does a full stop at the end. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/["“”'’]/g, "")
    .replaceAll(/\s+/g, " ")
    .replace(/\.$/, "")
    .trim();
}
