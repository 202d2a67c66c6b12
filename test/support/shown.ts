import { format, inspect } from "node:util";

/** Every way in which a value commonly reaches a log. */
export function shown(value: unknown): string {
  const deep = { depth: Infinity, showHidden: true, getters: true, maxStringLength: null, breakLength: Infinity };
  const causes = value instanceof Error ? [value.message, value.stack, shown(value.cause)] : [];
  const own =
    typeof value === "object" && value !== null
      ? Reflect.ownKeys(value).map((key) => inspect(Reflect.get(value, key), deep))
      : [];
  return [
    inspect(value, deep),
    JSON.stringify(value),
    String(value),
    format("%s %o %j", value, value, value),
    ...causes,
    ...own,
  ].join("\n");
}
