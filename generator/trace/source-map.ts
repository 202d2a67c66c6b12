import { addSegment, GenMapping, toEncodedMap } from "@jridgewell/gen-mapping";
import { eachMapping, TraceMap } from "@jridgewell/trace-mapping";
import type { Declared } from "./declared.js";
import type { Origins, Position } from "./origins.js";

/** A text that needs a map; `map` is the compiler's, where the text was compiled. */
interface Mapped {
  readonly file: string;
  readonly text: string;
  readonly map: string | undefined;
}

interface Traced extends Declared {
  readonly at: Position;
}

/** Line and column of the text, both from 0. */
type Point = readonly [line: number, column: number];

type Segment = readonly [...Point, source?: string, sourceLine?: number, sourceColumn?: number];

/**
 * A source map that leads from what states a fact to the fact's line in the spec, and goes the compiler's way for the rest.
 * `seen` gives a file of the spec as it is seen from the map.
 */
export function sourceMap(
  mapped: Mapped,
  declared: readonly Declared[],
  origins: Origins,
  seen: (file: string) => string,
): string {
  const lines = lineStarts(mapped.text);
  const traced = tracedOf(declared, origins);
  const points = new Set(
    traced.flatMap(({ start, nameStart, end }) => [start, nameStart, end, ...within(lines, start, end)]),
  );
  const ours = [...points].map((offset): Segment => {
    const at = innermost(traced, offset)?.at;
    const point = pointOf(lines, offset);
    return at === undefined ? point : [...point, seen(at.file), at.line - 1, at.column - 1];
  });
  const theirs = compiled(mapped.map).filter(
    ([line, column]) => innermost(traced, (lines[line] ?? 0) + column) === undefined,
  );
  const made = new GenMapping({ file: mapped.file });
  for (const segment of inOrder([...ours, ...theirs])) add(made, segment);
  return `${JSON.stringify(toEncodedMap(made))}\n`;
}

/** Outer before inner. */
function tracedOf(declared: readonly Declared[], origins: Origins): Traced[] {
  return declared
    .flatMap((one): Traced[] => {
      const at = origins.get(one.name);
      return at === undefined ? [] : [{ ...one, at }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function innermost(traced: readonly Traced[], offset: number): Traced | undefined {
  return traced.findLast(({ start, end }) => start <= offset && offset < end);
}

function compiled(map: string | undefined): Segment[] {
  const found: Segment[] = [];
  if (map === undefined) return found;
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source, originalLine, originalColumn }) => {
    const point = [generatedLine - 1, generatedColumn] as const;
    if (source !== null) found.push([...point, source, originalLine - 1, originalColumn]);
  });
  return found;
}

/** By place; of two at the same place the one with a source. */
function inOrder(segments: readonly Segment[]): Segment[] {
  const at = new Map<string, Segment>();
  for (const segment of segments) {
    const [line, column, source] = segment;
    if (source !== undefined || !at.has(`${line}:${column}`)) at.set(`${line}:${column}`, segment);
  }
  return [...at.values()].sort(([aLine, aColumn], [bLine, bColumn]) => aLine - bLine || aColumn - bColumn);
}

function add(map: GenMapping, [line, column, source, sourceLine, sourceColumn]: Segment): void {
  if (source === undefined || sourceLine === undefined || sourceColumn === undefined) addSegment(map, line, column);
  else addSegment(map, line, column, source, sourceLine, sourceColumn);
}

function within(lines: readonly number[], start: number, end: number): number[] {
  return lines.filter((line) => start < line && line < end);
}

function pointOf(lines: readonly number[], offset: number): Point {
  const line = lines.findLastIndex((start) => start <= offset);
  return [line, offset - (lines[line] ?? 0)];
}

/** The offset at which each line of a text begins. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
