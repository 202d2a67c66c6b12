import { isRecord } from "../json.js";

/** Code as text. Made only in this folder, so that text from the spec can never become code by itself. */
export type Code = string;

/** A value as a TypeScript literal; objects keep their order, absent properties are left out. */
export function literal(value: unknown): Code {
  if (Array.isArray(value)) return array(value.map((item: unknown) => literal(item)));
  if (isRecord(value)) {
    return object(
      Object.entries(value).map(([name, content]: [string, unknown]) => [
        name,
        content === undefined ? undefined : literal(content),
      ]),
    );
  }
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  throw new TypeError(`there is no literal for ${typeof value}`);
}

/** An object literal from names and code. */
export function object(entries: readonly (readonly [name: string, code: Code | undefined])[]): Code {
  const properties = entries.flatMap(([name, code]) => (code === undefined ? [] : [`${propertyName(name)}: ${code}`]));
  return `{${properties.join(", ")}}`;
}

/** An object literal that has the properties of another object, and then its own. */
export function extending(base: Code, own: Readonly<Record<string, unknown>>): Code {
  return `{ ...${base}, ${literal(own).slice(1)}`;
}

/** An array literal from code. */
export function array(items: readonly Code[]): Code {
  return `[${items.join(", ")}]`;
}

/** A name where a property name may stand; `__proto__` quoted would still set the prototype. */
export function propertyName(name: string): Code {
  if (name === "__proto__") return `["__proto__"]`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/**
 * U+2028 and U+2029 end a line for some tools, even inside a string. A backslash at the end makes ts-morph take the closing
 * quote for an escaped one, and from there on strings for comments.
 */
function quoted(text: string): Code {
  return JSON.stringify(text)
    .replace(/[\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16)}`)
    .replace(/\\\\"$/, '\\x5c"');
}
