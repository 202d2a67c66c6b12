/** Cuts in the text of a file, for flow and block style alike. */
import type { Value } from "../../parsed-value.js";
import type { Edit } from "./mutation.js";
import { written } from "./source.js";
import type { Source } from "./source.js";

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
