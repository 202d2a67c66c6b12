/** The text of a file of the spec, laid out as those that were written by hand. */
import { Document, isCollection, isMap, isScalar, stringify, visit } from "yaml";
import type { Node, YAMLMap, YAMLSeq } from "yaml";

const WIDTH = 120;

/** Maps that stand in one line where they fit. */
const SHORT_MAPS: ReadonlySet<unknown> = new Set(["length", "parameters"]);

type Section = Readonly<Record<string, unknown>>;

/** A part of a file, without blank lines. What older readers of YAML would take for a truth value or a date is quoted. */
export function printSection(section: Section): string {
  const document = new Document(section, { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  visit(document, {
    Pair: (_, { key, value }, above) => {
      const name = isScalar(key) ? key.value : undefined;
      const before = String(name).length + above.length + 2;
      if (isCollection(value)) value.flow = isShort(value, name) && before + oneLine(value).length <= WIDTH;
      else if (isScalar(value) && isLongText(value.value, WIDTH - before)) value.type = "BLOCK_FOLDED";
    },
  });
  return document.toString({ lineWidth: WIDTH });
}

function isLongText(value: unknown, room: number): boolean {
  return typeof value === "string" && value.length > room && value.includes(" ");
}

function isShort(value: YAMLMap | YAMLSeq, name: unknown): boolean {
  if (isMap(value) && value.items.length > 0 && !SHORT_MAPS.has(name)) return false;
  const below: readonly unknown[] = isMap(value) ? value.items.map((pair) => pair.value) : value.items;
  return below.every(isScalar);
}

function oneLine(value: Node): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
}
