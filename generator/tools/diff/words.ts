/** Words that many rules need. */
import type { Value } from "../../parsed-value.js";
import { capitalised, listed } from "../../words.js";
import { canonical } from "./tree/canonical.js";

/** Longer values are cut: the places say where all of it stands. */
const LONGEST = 60;

/** Operations in a sentence: by name as long as they are few. */
export function someOf(operations: readonly string[], all: readonly string[]): string {
  if (operations.length === 0) return "no operation";
  return operations.length === all.length && all.length > 1 ? "every operation" : listed(operations);
}

/** A value in a sentence; texts that are names stand as they are. */
export function shown(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  const { raw } = value;
  const text = typeof raw === "string" && /^[\w.{}/:-]*[\w{}/-]$/.test(raw) ? raw : canonical(raw);
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** `verb` in the number of its subjects: `deposit sends`, `deposit and refund send`. */
export function verb(subjects: readonly string[], singular: string, plural: string): string {
  return subjects.length < 2 ? singular : plural;
}

/** The end of a sentence that began with what changed; tables and lists come and go without being written out. */
export function changeWords(before: Value | undefined, after: Value | undefined): string {
  if (before === undefined) return isTable(after) ? "is new" : `is now ${shown(after)}`;
  if (after === undefined) return isTable(before) ? "is gone" : `is no longer ${shown(before)}`;
  return `is now ${shown(after)} instead of ${shown(before)}`;
}

function isTable(value: Value | undefined): boolean {
  return typeof value?.raw === "object" && value.raw !== null;
}

/** What a path leads to in something, or all of it, at the beginning of a sentence. */
export function partOf(path: readonly string[], whole: string): string {
  return path.length === 0 ? capitalised(whole) : `${path.join(".")} of ${whole}`;
}
