/** Data as lines for people: a name and its value, what is inside of something indented below it. */
import { dim } from "./terminal.js";

export function printValue(data: object, indent = ""): string[] {
  const entries: [string, unknown][] = Object.entries(data);
  const flat = entries.filter(([, value]) => !isNested(value));
  const width = Math.max(0, ...flat.map(([name]) => name.length));
  return entries.flatMap(([name, value]) =>
    isNested(value) ? nested(name, value, indent) : [`${indent}${dim(name.padEnd(width))}  ${textOf(value)}`],
  );
}

function nested(name: string, value: object, indent: string): string[] {
  if (!Array.isArray(value)) return [`${indent}${dim(name)}`, ...printValue(value, `${indent}  `)];
  return value.flatMap((item: object, index) => [
    `${indent}${dim(`${name} ${index + 1}`)}`,
    ...printValue(item, `${indent}  `),
  ]);
}

/** Whether there are names inside. A list of texts is one line. */
function isNested(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return !Array.isArray(value) || value.some((item) => typeof item === "object" && item !== null);
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.join(", ");
  if (value === null) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}
