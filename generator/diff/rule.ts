import type { Length } from "../model/data-types.js";
import type { Value } from "../parse/value.js";
import { fileKinds } from "../read/spec-files.js";
import type { FileKind } from "../read/spec-files.js";
import { capitalised, listed } from "../text/words.js";
import { canonical } from "./change.js";
import type { Audience, Code } from "./change.js";
import { matches } from "./tree.js";
import type { Difference } from "./tree.js";
import type { Uses } from "./uses.js";

/** A difference as a rule gets it. */
export interface Seen extends Difference {
  /** The operation or object that the file is about. */
  readonly name: string;
  /** The steps that the pattern's `*` stood for. */
  readonly keys: readonly string[];
}

export interface Context {
  readonly before: Uses;
  readonly after: Uses;
  /** What is used in either version. */
  readonly either: Uses;
  /** Whether clients without a base URL talk to this server, in either version. */
  readonly isDefaultServer: (name: string) => boolean;
  /** The names in a list of the new version. */
  readonly namesNow: (file: string, path: readonly string[]) => readonly string[];
  /** The difference at this path of the same file, if there is one. */
  readonly find: (file: string, path: readonly string[], is: Difference["is"]) => Difference | undefined;
}

/** What a difference means. */
export interface Telling {
  readonly code: Code;
  /** One sentence, without its full stop. */
  readonly words: string;
  /** Operations that it concerns. */
  readonly operations: readonly string[];
  /** Those of the code's audience whom it reaches; all of them where it is left out. */
  readonly audience?: readonly Audience[];
  /** Places, where they are others than those of the difference. */
  readonly places?: { readonly before: Value | undefined; readonly after: Value | undefined };
  /** What goes into the fingerprint in place of the two values. */
  readonly hashed?: readonly [before: unknown, after: unknown];
}

/** `elsewhere`: another difference tells it, too. */
export type Tell = (seen: Seen, context: Context) => Telling | "elsewhere" | undefined;

export interface Rule {
  readonly kind: FileKind;
  readonly pattern: readonly string[];
  /** Any, where it is left out. */
  readonly is: readonly Difference["is"][];
  readonly tell: Tell;
}

const anything = ["added", "removed", "changed", "order"] as const;

/** A rule; `at` is a kind of file and a path in it: for example the length of every parameter. */
export function rule(at: string, is: Difference["is"] | readonly Difference["is"][] | "any", tell: Tell): Rule {
  const [kind, path] = splitAt(at);
  const kinds = is === "any" ? anything : typeof is === "string" ? [is] : is;
  return { kind, pattern: path, is: kinds, tell };
}

function splitAt(at: string): [FileKind, string[]] {
  const [word, path = ""] = at.split(":");
  const kind = fileKinds.find((one) => one === word);
  if (kind === undefined) throw new Error(`There are no files of kind ${String(word)}`);
  return [kind, path === "" ? [] : path.split("/")];
}

/** What the rule says about a difference; undefined where it is about other ones. */
export function tellBy(
  { kind, pattern, is, tell }: Rule,
  difference: Difference,
  name: string,
  context: Context,
): ReturnType<Tell> {
  if (kind !== difference.kind || !is.includes(difference.is) || !matches(difference.path, pattern)) return undefined;
  const open = pattern.at(-1) === "**" ? pattern.length - 1 : pattern.length;
  const keys = difference.path.filter((_, index) => pattern[index] === "*" || index >= open);
  return tell({ ...difference, name, keys }, context);
}

// Words that many rules need.

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

interface Scope {
  /** In a sentence. */
  readonly who: string;
  readonly operations: readonly string[];
}

/** Whose lists a path is about: an operation's, a variant's or a group's. */
export function scopeOf({ kind, name, path }: Seen, { either }: Context): Scope {
  if (kind === "groups") {
    const group = path[1] ?? "";
    return { who: `The group ${group}`, operations: either.sendersOf(group) };
  }
  const variant = path[0] === "variants" && path[1] === "cases" ? path[2] : undefined;
  return { who: variant === undefined ? name : `${name} with ${variant}`, operations: [name] };
}

// Differences that are told in one sentence, whatever they are.

/** The sentence, from the steps that the pattern's `*` stood for and how the value changed. */
export type Words = (keys: readonly string[], changed: string) => string;

/** Something that every operation has part in. */
export function ofAll(code: Code, words: Words): Tell {
  return ({ keys, before, after }, { either }) => ({
    code,
    words: words(keys, changeWords(before, after)),
    operations: either.operations,
  });
}

/** Something that no operation has part in. */
export function ofNone(code: Code, words: Words): Tell {
  return ({ keys, before, after }) => ({ code, words: words(keys, changeWords(before, after)), operations: [] });
}

export type LengthChange = "same" | "shorter" | "wider" | "other";

export function compareLengths(before: Length, after: Length): LengthChange {
  if (before.min === after.min && before.max === after.max) return "same";
  if (after.min >= before.min && after.max <= before.max) return "shorter";
  return after.min <= before.min && after.max >= before.max ? "wider" : "other";
}

/** `100 bytes`, `8 to 11 bytes`, `exactly 7 bytes`; without the unit where it was told before. */
export function lengthWords({ min, max }: Length, unit: string = max === 1 ? " byte" : " bytes"): string {
  if (max === Infinity) return min === 1 ? "any length" : `at least ${min}${unit}`;
  if (min === max) return `exactly ${max}${unit}`;
  return `${min === 1 ? "" : `${min} to `}${max}${unit}`;
}
