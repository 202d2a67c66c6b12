/** Where a path of the spec stands in its text. */
import { isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import type { Document, LineCounter, Node, Pair, YAMLMap } from "yaml";
import type { Place, Range } from "../findings/finding.js";
import type { Path } from "./value.js";

/** Whether a finding points at the key of a map's pair or at its value. */
export type Side = "key" | "value";

interface Step {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

type Pairs = ReadonlyMap<string, Pair>;

function node(candidate: unknown): Node | undefined {
  return isNode(candidate) ? candidate : undefined;
}

/** Pairs by key, once per map: a map of a thousand parameters is asked a thousand times. */
function indexPairs(map: YAMLMap): Pairs {
  return new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : "", pair]));
}

/** Offsets to places; a collection's trailing line breaks do not belong to it. */
export function rangeBetween(text: string, lines: LineCounter, from: number, to: number): Range {
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const end = from + text.slice(from, to).trimEnd().length;
  return { start: place(from), end: place(end) };
}

/** A function that finds paths of one document; what is not there is shown at the closest thing that is. */
export function positionsIn(document: Document, text: string, lines: LineCounter): (path: Path, side: Side) => Range {
  const known = new Map<YAMLMap, Pairs>();
  const resolve = (target: Node | undefined): Node | undefined => (isAlias(target) ? target.resolve(document) : target);

  const step = (from: Node | undefined, key: string | number): Step | undefined => {
    const target = resolve(from);
    if (isSeq(target)) {
      const item = node(target.items[Number(key)]);
      return item && { key: undefined, value: item };
    }
    if (!isMap(target)) return undefined;
    const pairs = known.get(target) ?? indexPairs(target);
    known.set(target, pairs);
    const pair = pairs.get(String(key));
    return pair && { key: node(pair.key), value: node(pair.value) };
  };

  const firstKey = (): Step => {
    const root = document.contents;
    return { key: isMap(root) ? node(root.items[0]?.key) : undefined, value: node(root) };
  };

  return (path, side) => {
    let at = firstKey();
    let from = node(document.contents);
    for (const key of path) {
      const next = step(from, key);
      if (next === undefined) break;
      at = next;
      from = next.value;
    }
    const shown = side === "key" ? (at.key ?? at.value) : (at.value ?? at.key);
    const [start, end] = shown?.range ?? [0, 0];
    // An empty value has no width of its own: its key is the better place.
    const [from_, to] = start === end && at.key?.range ? at.key.range : [start, end];
    return rangeBetween(text, lines, from_, to);
  };
}
