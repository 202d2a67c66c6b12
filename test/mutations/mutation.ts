/** A change of the spec that is wrong on purpose: somebody must notice it. */
import type { Place } from "../../generator/findings/finding.js";
import { documentsIn } from "../../generator/parse/parse.js";
import type { Side } from "../../generator/parse/position.js";
import { items } from "../../generator/parse/value.js";
import type { Value } from "../../generator/parse/value.js";
import { nameInFile } from "../../generator/read/spec-files.js";
import type { FileKind, SpecFile } from "../../generator/read/spec-files.js";
import { lineStarts } from "../../generator/trace/source-map.js";

/** Puts `text` in the place of what stands from `from` up to, but without, `to`. */
export interface Edit {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Mutation {
  /** The area and what was done: `fingerprint/swap`. */
  readonly kind: string;
  readonly file: string;
  readonly line: number;
  /** What stood there, and what stands there now. */
  readonly was: string;
  readonly becomes: string;
  readonly edits: readonly Edit[];
}

/** `fingerprint/swap` is of the area `fingerprint`. */
export function areaOf(kind: string): string {
  return kind.replace(/\/.*$/, "");
}

/** The spec with the mutation in it; files without an edit stay the same objects. */
export function mutate(files: readonly SpecFile[], { edits }: Mutation): readonly SpecFile[] {
  const touched = new Set(edits.map(({ file }) => file));
  return files.map((one) => {
    if (!touched.has(one.file)) return one;
    const here = edits.filter(({ file }) => file === one.file);
    return { file: one.file, text: edited(one.text, here) };
  });
}

/** From the last edit to the first, so that none moves the place of another. */
function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((now, edit) => now.slice(0, edit.from) + edit.text + now.slice(edit.to), text);
}

// Cuts in the text of a file, for flow and block style alike.

/** Writes something else in the place of a value. */
export function replace(source: Source, value: Value, text: string): Edit {
  const { from, to } = source.spanOf(value);
  return { file: source.file, from, to, text };
}

/** Writes something else in the place of a key. */
export function rename(source: Source, value: Value, key: string): Edit {
  const { from, to } = source.spanOf(value, "key");
  return { file: source.file, from, to, text: key };
}

/** Writes a whole list anew, in one line. */
export function rewrite(source: Source, list: Value, texts: readonly string[]): Edit {
  return replace(source, list, `[${texts.join(", ")}]`);
}

/** Takes a pair out of its map, key and all. */
export function remove(source: Source, value: Value): Edit {
  const key = source.spanOf(value, "key").from;
  const { to } = source.spanOf(value);
  return {
    file: source.file,
    text: "",
    ...(isInFlow(source, key) ? inFlow(source, key, to) : inLines(source, key, to)),
  };
}

/** Puts a pair in front of another one of the same map. */
export function insertBefore(source: Source, value: Value, pair: string): Edit {
  const from = source.spanOf(value, "key").from;
  const between = isInFlow(source, from) ? ", " : `\n${indentAt(source, from)}`;
  return { file: source.file, from, to: from, text: `${pair}${between}` };
}

/** The pair of a value as it is written, in one line. */
export function writtenPair(source: Source, value: Value): string {
  const text = written(source, value);
  const key = written(source, value, "key");
  return text === key ? `${key}:` : `${key}: ${text.replaceAll(/\s*\n\s*/g, " ")}`;
}

function lineStart({ text }: Source, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function indentAt(source: Source, at: number): string {
  return source.text.slice(lineStart(source, at), at);
}

/** A key that has more than spaces before it stands in braces. */
function isInFlow(source: Source, at: number): boolean {
  return indentAt(source, at).trim() !== "";
}

function inLines(source: Source, key: number, to: number): Pick<Edit, "from" | "to"> {
  const end = source.text.indexOf("\n", to);
  return { from: lineStart(source, key), to: end === -1 ? source.text.length : end + 1 };
}

/** With the comma behind it, or where it is the last one, the comma before it. */
function inFlow({ text }: Source, key: number, to: number): Pick<Edit, "from" | "to"> {
  const [after = ""] = /^\s*,\s*/.exec(text.slice(to)) ?? [];
  if (after !== "") return { from: key, to: to + after.length };
  const [before = ""] = /,\s*$/.exec(text.slice(0, key)) ?? [];
  return { from: key - before.length, to };
}

// The texts of the spec with the offsets of their values: where a mutation may cut.

/** Offsets of a value, or of its key, in the text of its file. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly line: number;
}

export interface Source {
  readonly file: string;
  /** What the file is about: `deposit`. */
  readonly name: string;
  readonly kind: FileKind;
  readonly text: string;
  readonly root: Value;
  readonly spanOf: (value: Value, side?: Side) => Span;
}

/** Every file of the spec that can be read, in the order given. */
export function sourcesOf(files: readonly SpecFile[]): readonly Source[] {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return documentsIn(files).map(({ file, kind, root, rangeOf }): Source => {
    const text = texts.get(file) ?? "";
    const starts = lineStarts(text);
    const offset = ({ line, column }: Place): number => (starts[line - 1] ?? 0) + column - 1;
    const spanOf = ({ path }: Value, side: Side = "value"): Span => {
      const { start, end } = rangeOf(path, side);
      return { from: offset(start), to: offset(end), line: start.line };
    };
    return { file, name: nameInFile(file), kind, text, root, spanOf };
  });
}

/** The files of one kind. */
export function ofKind(sources: readonly Source[], kind: FileKind): readonly Source[] {
  return sources.filter((source) => source.kind === kind);
}

/** A value as it is written. */
export function written(source: Source, value: Value, side: Side = "value"): string {
  const { from, to } = source.spanOf(value, side);
  return source.text.slice(from, to);
}

/** The items of a list as they are written. */
export function writtenItems(source: Source, list: Value | undefined): readonly string[] {
  return items(list).map((item) => written(source, item));
}
