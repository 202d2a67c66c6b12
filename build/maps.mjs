import { addSegment, GenMapping, toEncodedMap } from "@jridgewell/gen-mapping";
import { eachMapping, TraceMap } from "@jridgewell/trace-mapping";

/**
 * A map of lines: of all that lies one after the other and leads to one line of a source, the first is kept. Stack traces show
 * the same lines as before, and the map is a fraction.
 *
 * @param {string} map @returns {string}
 */
export function sparse(map) {
  let last;
  return rewritten(map, (segment) => {
    const before = last;
    last = segment;
    return before?.generatedLine === segment.generatedLine && leadsWith(before, segment) ? undefined : segment.source;
  });
}

/**
 * Leads nowhere from what led to other sources. All else stays: from the start of a name TypeScript wants a segment.
 *
 * @param {string} map @param {(source: string) => boolean} isKept @returns {string}
 */
export function only(map, isKept) {
  return rewritten(map, ({ source }) => (source !== null && isKept(source) ? source : null));
}

function leadsWith(one, other) {
  return one.source === other.source && one.originalLine === other.originalLine;
}

/** `sourceOf` gives the source of a segment, null for none, and undefined for a segment that is left out. */
function rewritten(map, sourceOf) {
  // TypeScript reads no map without its file.
  const made = new GenMapping({ file: JSON.parse(map).file });
  eachMapping(new TraceMap(map), (segment) => {
    const source = sourceOf(segment);
    const place = [segment.generatedLine - 1, segment.generatedColumn];
    if (source === null) addSegment(made, ...place);
    else if (source !== undefined) addSegment(made, ...place, source, segment.originalLine - 1, segment.originalColumn);
  });
  return `${JSON.stringify({ ...toEncodedMap(made), sourcesContent: undefined })}\n`;
}
