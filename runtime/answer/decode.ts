/** The bytes of an answer: in come `key=value&key=value`, out go pairs, and the same by the object they belong to. */
import { isUtf8 } from "node:buffer";
import { BrokenAnswerError } from "../transport/failure.js";

/** No answer of the gateway comes near these. */
const MOST_PAIRS = 10_000;
const LONGEST_NAME = 256;

/** With a blank or a line end before or behind it, a name would pass for another one, and its value get lost. */
const NAME = /^(?!\s)[^\p{Cc}]+(?<!\s)$/u;

/** Decodes strictly: what is not exactly a list of pairs is refused. @throws {BrokenAnswerError} */
export function decodePairs(body: Uint8Array): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  check(isUtf8(body), "bad-encoding", "The answer is not UTF-8.");
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8");
  check(text !== "", "empty", "The answer is empty.");
  check(!text.startsWith("\ufeff"), "bad-encoding", "The answer begins with a byte order mark.");
  const parts = text.split("&", MOST_PAIRS + 1);
  check(parts.length <= MOST_PAIRS, "too-many-pairs", `The answer has more than ${MOST_PAIRS} pairs.`);
  for (const part of parts) {
    const separator = part.indexOf("=");
    const isPair = separator > 0 && !part.includes("=", separator + 1);
    check(isPair, "not-key-value", "The answer is not a list of key=value pairs.");
    const name = decodeText(part.slice(0, separator));
    check(name.length <= LONGEST_NAME, "name-too-long", "The answer has a key that is too long.");
    check(NAME.test(name), "bad-name", "The answer has a key that no name can be.");
    check(!pairs.has(name), "duplicate-key", "The answer has the same key twice.");
    pairs.set(name, decodeText(part.slice(separator + 1)));
  }
  return pairs;
}

function check(isRight: boolean, code: string, message: string): void {
  if (!isRight) throw new BrokenAnswerError(code, message);
}

/** @throws {BrokenAnswerError} */
function decodeText(text: string): string {
  const decoded = decodeValue(text);
  if (decoded === undefined) throw new BrokenAnswerError("bad-encoding", "The answer has a wrong percent encoding.");
  return decoded;
}

/** A name or value out of a form: percent decoding of UTF-8, `+` is a space. Undefined when the encoding is wrong. */
export function decodeValue(text: string): string | undefined {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

/** The fields of an answer by the object they belong to: `payment.1.2.state` stands as `state` under `payment.1.2`. */
export type Keys = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Groups the pairs of an answer; what belongs to no object stands under "". */
export function keysOf(pairs: ReadonlyMap<string, string>): Keys {
  const keys = new Map<string, Map<string, string>>();
  for (const [name, value] of pairs) {
    const key = dotted(name);
    // A key as documented wins over one that had to be read as it.
    if (key !== name && pairs.has(key)) continue;
    const end = key.lastIndexOf(".");
    const object = end < 0 ? "" : key.slice(0, end);
    const field = key.slice(end + 1);
    const fields = keys.get(object);
    if (fields === undefined) keys.set(object, new Map([[field, value]]));
    else fields.set(field, value);
  }
  return keys;
}

/** Form parsers of some gateways in between turn dots into underscores: `error_1_message` is `error.1.message`. */
function dotted(name: string): string {
  if (!name.includes("_")) return name;
  const [start, object, ...indexes] = /^([a-z]+)_(\d+)_(?:(\d+)_)?/i.exec(name) ?? [];
  return start === undefined ? name : [object, ...indexes.filter(Boolean), name.slice(start.length)].join(".");
}
