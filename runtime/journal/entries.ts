/**
 * The lines of a journal. In comes an entry, out goes one line of JSON that ends in its own checksum, and back: a line that
 * is not as it was written is known as such, whatever was changed in it.
 */
import { crc32 } from "node:zlib";
import type { LookedUpOrder } from "../reconcile/looked-up-order.js";
import type { Outcome, Intent } from "../result.js";
import { isRecord, textAt, valueAt } from "../snapshot.js";

/** A call that is about to leave; `before` is its order as it was right before it, where somebody looked. */
export interface IntentEntry {
  readonly intent: Intent;
  readonly before?: LookedUpOrder;
}

/** How a call ended. */
export interface ResultEntry {
  readonly result: {
    /** The {@link Intent} that ended. */
    readonly id: string;
    /** ISO time (UTC). */
    readonly at: string;
    readonly outcome: Outcome;
    /** Numbers in the answer: of the order, the payment, the credit. */
    readonly numbers: Readonly<Record<string, string>>;
    /** Error codes of the gateway. */
    readonly errors: readonly string[];
    /** The name of what happened when it is not done, for example `"timeout"`. */
    readonly code?: string;
  };
}

/** What was found out about a call that was left open. */
export interface FoundEntry {
  readonly found: {
    readonly id: string;
    readonly at: string;
    readonly verdict: "executed" | "not-executed" | "still-unclear";
    readonly numbers: Readonly<Record<string, string>>;
    readonly reasons: readonly string[];
  };
}

/** One line of a journal after the first. */
export type JournalEntry = IntentEntry | ResultEntry | FoundEntry;

/** A call without an end. */
export interface OpenIntent {
  readonly intent: Intent;
  /** Its order right before the call; not there when nobody looked, or when another call about the order is open, too. */
  readonly before?: LookedUpOrder;
}

/** The first line: what the file is, and what it is about where somebody said so. */
export interface Header {
  readonly journal: string;
  readonly version: number;
  readonly about?: string;
}

export function encode(entry: JournalEntry | Header): string {
  const text = JSON.stringify(entry).slice(0, -1);
  return `${text},"crc":"${checksum(text)}"}\n`;
}

/** What stands in a line, without its end; undefined when it is not as it was written. */
export function decode(line: string): unknown {
  const text = line.slice(0, -END_LENGTH);
  if (line.slice(-END_LENGTH) !== `,"crc":"${checksum(text)}"}`) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const END_LENGTH = ',"crc":"00000000"}'.length;

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, "0");
}

/** Lines are checked as a whole, so that one key tells what the others are. */
export function isEntry(value: unknown): value is JournalEntry {
  return isIntentEntry(value) || isIdIn(value, "result") || isIdIn(value, "found");
}

function isIntentEntry(value: unknown): boolean {
  return isIdIn(value, "intent") && isRecord(valueAt(valueAt(value, "intent"), "parameters"));
}

function isIdIn(value: unknown, key: string): boolean {
  return textAt(valueAt(value, key), "id") !== undefined;
}

export function isHeader(value: unknown): value is Header {
  return textAt(value, "journal") !== undefined && typeof valueAt(value, "version") === "number";
}
