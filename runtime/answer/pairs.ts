import { isUtf8 } from "node:buffer";
import { BrokenAnswerError } from "./broken.js";

/** No answer of the gateway comes near these. */
const MOST_PAIRS = 10_000;
const LONGEST_NAME = 256;

/** With a blank or a line end before or behind it, a name would pass for another one, and its value get lost. */
const NAME = /^(?!\s)[^\p{Cc}]+(?<!\s)$/u;

/** Decodes `key=value&key=value`, strictly: what is not exactly this is refused. */
export function decodePairs(body: Uint8Array): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  if (!isUtf8(body)) throw new BrokenAnswerError("bad-encoding", "The answer is not UTF-8.");
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8");
  if (text === "") throw new BrokenAnswerError("empty", "The answer is empty.");
  if (text.startsWith("\ufeff"))
    throw new BrokenAnswerError("bad-encoding", "The answer begins with a byte order mark.");
  const parts = text.split("&", MOST_PAIRS + 1);
  if (parts.length > MOST_PAIRS)
    throw new BrokenAnswerError("too-many-pairs", `The answer has more than ${MOST_PAIRS} pairs.`);
  for (const part of parts) {
    const separator = part.indexOf("=");
    if (separator < 1 || part.includes("=", separator + 1)) {
      throw new BrokenAnswerError("not-key-value", "The answer is not a list of key=value pairs.");
    }
    const name = decodeText(part.slice(0, separator));
    if (name.length > LONGEST_NAME)
      throw new BrokenAnswerError("name-too-long", "The answer has a key that is too long.");
    if (!NAME.test(name)) throw new BrokenAnswerError("bad-name", "The answer has a key that no name can be.");
    if (pairs.has(name)) throw new BrokenAnswerError("duplicate-key", "The answer has the same key twice.");
    pairs.set(name, decodeText(part.slice(separator + 1)));
  }
  return pairs;
}

/** Percent decoding of UTF-8; `+` is a space. */
function decodeText(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new BrokenAnswerError("bad-encoding", "The answer has a wrong percent encoding.");
  }
}
