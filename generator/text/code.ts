import { isRecord } from "./json.js";
import { capitalised } from "./words.js";

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

/** JavaScript's reserved words that could come from a name in the spec. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public return " +
    "static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/** A name from the spec as an identifier: `SEPA-CT` → `sepaCt`. */
export function camel(name: string): string {
  const words = wordsOf(name);
  const joined = words.map((word, index) => (index === 0 ? lowerFirst(word) : capitalised(word))).join("");
  return identifier(joined);
}

/** A name from the spec as a type's name: `transferFund` → `TransferFund`. */
export function pascal(name: string): string {
  return identifier(wordsOf(name).map(capitalised).join(""));
}

/** The text itself, made safe where it is not an identifier. */
function identifier(text: string): string {
  const cleaned = text.replace(/[^A-Za-z0-9_$]/g, "");
  return /^[A-Za-z_$]/.test(cleaned) && !RESERVED.has(cleaned) ? cleaned : `_${cleaned}`;
}

function wordsOf(name: string): string[] {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => (/^[A-Z0-9]+$/.test(word) ? capitalised(word.toLowerCase()) : word));
}

function lowerFirst(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

const WIDTH = 110;

/** A documentation comment's text from paragraphs: wrapped, and unable to end the comment or to add a tag of its own. */
export function jsDoc(paragraphs: readonly (string | undefined)[]): string {
  return paragraphs.flatMap((text) => (text === undefined ? [] : wrap(tamed(text)))).join("\n");
}

/** A tag with its text, for example `@see`. The tag is the generator's, the text the spec's. */
export function tag(name: "see" | "deprecated" | "throws" | "returns", text: string): string {
  return wrap(tamed(text), WIDTH - name.length - 2)
    .map((line, index) => (index === 0 ? `@${name} ${line}` : `  ${line}`))
    .join("\n");
}

/** An example; `*\/` means the same inside a string of the code, and does not end the comment. */
export function example(code: string): string {
  return `@example\n\`\`\`ts\n${code.replaceAll("*/", "*\\/")}\n\`\`\``;
}

/** Joins what {@link jsDoc} and {@link tag} made. */
export function comment(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

function tamed(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replaceAll("*/", "*\\/")
    .replace(/(^|[\s{])@/g, "$1\\@");
}

/** Greedy wrapping at spaces. */
function wrap(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
