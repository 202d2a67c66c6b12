/** The texts of the spec with the offsets of their values: where a mutation may cut. */
import type { Place } from "../../findings/finding.js";
import { documentsIn } from "../../parse-file.js";
import { nameInFile } from "../../parse-kind.js";
import type { FileKind } from "../../parse-kind.js";
import { items } from "../../parsed-value.js";
import type { Value } from "../../parsed-value.js";
import type { Side } from "../../parse-position.js";
import type { SpecFile } from "../../read.js";
import { lineStarts } from "../shared/line-starts.js";

/** Offsets of a value, or of its key, in the text of its file. */
export interface Span {
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
