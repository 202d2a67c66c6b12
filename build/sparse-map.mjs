import { addSegment, GenMapping, toEncodedMap } from "@jridgewell/gen-mapping";
import { eachMapping, TraceMap } from "@jridgewell/trace-mapping";

/**
 * A map of lines: of all that lies one after the other and leads to one line of a source, the first is kept. Stack traces show
 * the same lines as before, and the map is a fraction.
 *
 * @param {string} map @returns {string}
 */
export function sparse(map) {
  const made = new GenMapping();
  let last;
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source, originalLine, originalColumn }) => {
    const place = source === null ? "nowhere" : `${generatedLine} ${source}:${originalLine}`;
    if (place === last) return;
    last = place;
    if (source === null) addSegment(made, generatedLine - 1, generatedColumn);
    else addSegment(made, generatedLine - 1, generatedColumn, source, originalLine - 1, originalColumn);
  });
  return `${JSON.stringify(toEncodedMap(made))}\n`;
}
