/**
 * The body of a post, in whatever form a framework hands it over: text, bytes, URLSearchParams or a parsed object come in, out
 * go names with one value each. All of it is somebody else's: it is read once, in linear time, and never believed.
 */
import { isUtf8 } from "node:buffer";
import { URLSearchParams } from "node:url";
import { types } from "node:util";
import { decodeValue } from "../answer/decode.js";
import { isRecord } from "../snapshot.js";
import { ForgedError } from "./reasons.js";

/** Characters, or bytes. A confirmation has about a thousand. */
const LONGEST_BODY = 1024 * 1024;
const MOST_NAMES = 10_000;
const LONGEST_NAME = 256;

/** The fields of a post. A Map, in which `__proto__` is a name like any other. */
export type Pairs = ReadonlyMap<string, string>;

/** @throws {ForgedError} for what cannot be read without doubt, and for nothing else */
export function readBody(body: unknown): Pairs {
  const post = new Post();
  try {
    if (typeof body === "string") readText(body, post);
    else if (types.isUint8Array(body)) readBytes(body, post);
    else if (body instanceof URLSearchParams) for (const [name, value] of body) post.add(name, value);
    else if (isRecord(body)) readObject(body, post);
    else throw new ForgedError("unreadable", `The body is ${kindOf(body)}`);
  } catch (error) {
    if (error instanceof ForgedError) throw error;
    // A getter, a Proxy, or a detached buffer.
    throw new ForgedError("unreadable", "The body throws when it is read");
  }
  return post.pairs;
}

function kindOf(body: unknown): string {
  if (body === null) return "null";
  return Array.isArray(body) ? "a list" : `of type ${typeof body}`;
}

/** Every name once, in one spelling. */
class Post {
  readonly pairs: Map<string, string> = new Map<string, string>();
  readonly #spellings = new Set<string>();
  #length = 0;

  /** @throws {ForgedError} when there is already such a name, or more than a confirmation has */
  add(name: unknown, value: unknown): void {
    if (typeof name !== "string") throw new ForgedError("unreadable", "The body has a name that is not text");
    if (typeof value !== "string") throw new ForgedError("unreadable", "The body has a value that is not text", name);
    check(name.length <= LONGEST_NAME, "too-large", "The body has a name that is too long");
    this.#length += name.length + value.length;
    check(this.#length <= LONGEST_BODY, "too-large", "The body is too large");
    check(this.pairs.size < MOST_NAMES, "too-large", "The body has too many fields");
    if (this.pairs.has(name)) throw new ForgedError("duplicate-name", "The body has a name twice", name);
    const spelling = name.toLowerCase();
    if (this.#spellings.has(spelling)) throw new ForgedError("case-twin", "The body has a name in two spellings", name);
    this.#spellings.add(spelling);
    this.pairs.set(name, value);
  }
}

function readBytes(body: Uint8Array, post: Post): void {
  check(body.byteLength <= LONGEST_BODY, "too-large", "The body is too large");
  check(isUtf8(body), "bad-encoding", "The body is not UTF-8");
  readText(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8"), post);
}

/** `a=1&b=2`. Nothing between two `&` is no field; a name without `=` has an empty value; a second `=` is part of the value. */
function readText(text: string, post: Post): void {
  check(text.length <= LONGEST_BODY, "too-large", "The body is too large");
  check(text !== "", "unreadable", "The body is empty");
  // `[object Object]` has none: a parsed body that was put into a text.
  check(text.includes("="), "unreadable", "The body is not a form");
  check(!text.startsWith("\ufeff"), "bad-encoding", "The body begins with a byte order mark");
  checkCharacters(text);
  const parts = text.split("&", MOST_NAMES + 1);
  check(parts.length <= MOST_NAMES, "too-large", "The body has too many fields");
  for (const part of parts) {
    if (part === "") continue;
    const separator = part.indexOf("=");
    if (separator < 0) post.add(decodeText(part), "");
    else post.add(decodeText(part.slice(0, separator)), decodeText(part.slice(separator + 1)));
  }
}

/** @throws {ForgedError} */
function decodeText(text: string): string {
  const decoded = decodeValue(text);
  if (decoded === undefined) throw new ForgedError("bad-encoding", "The body has a wrong percent encoding");
  return decoded;
}

/** The object's own values, each read once. A parser makes a list of values of a name that came more than once. */
function readObject(body: Readonly<Record<string, unknown>>, post: Post): void {
  const names = Object.keys(body);
  check(names.length > 0, "unreadable", "The body is an object without fields");
  for (const name of names) {
    const value = body[name];
    const only = Array.isArray(value) ? onlyOne(name, value) : value;
    checkCharacters(typeof only === "string" ? name + only : name);
    post.add(name, only);
  }
}

function onlyOne(name: string, values: readonly unknown[]): unknown {
  if (values.length > 1) throw new ForgedError("duplicate-name", "The body has a name twice", name);
  return values[0];
}

/** Half a pair of surrogates has no bytes of its own: another text would have the same fingerprint. */
function checkCharacters(text: string): void {
  check(!/\p{Surrogate}/u.test(text), "bad-encoding", "The body has half a character");
}

function check(isRight: boolean, ...[reason, what]: ConstructorParameters<typeof ForgedError>): void {
  if (!isRight) throw new ForgedError(reason, what);
}
