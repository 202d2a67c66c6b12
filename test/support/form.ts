/**
 * Form encoding, written apart from the code under test and without URLSearchParams: every byte that is not a letter or
 * digit becomes %XX, a space becomes `+`.
 */
export function encodeForm(pairs: Iterable<readonly [name: string, value: string]>): string {
  return [...pairs].map(([name, value]) => `${encodeText(name)}=${encodeText(value)}`).join("&");
}

/** The pairs of a form body, in the order of the wire. */
export function decodeForm(body: string): (readonly [name: string, value: string])[] {
  return body.split("&").map((pair) => {
    const [name = "", value = "", ...more] = pair.split("=");
    if (more.length > 0) throw new Error(`two equals signs in ${pair}`);
    return [decodeText(name), decodeText(value)] as const;
  });
}

/** The pairs of a form body as `result.raw` holds them. */
export function rawOf(body: string): Readonly<Record<string, string>> {
  return Object.fromEntries(decodeForm(body));
}

/** How each byte is written. */
const written: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (character === " ") return "+";
  return /[A-Za-z0-9.]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
});

function encodeText(text: string): string {
  let encoded = "";
  for (const byte of Buffer.from(text, "utf8")) encoded += written[byte] ?? "";
  return encoded;
}

function decodeText(text: string): string {
  // Most texts are letters and digits.
  if (/^[A-Za-z0-9.]*$/.test(text)) return text;
  const bytes: number[] = [];
  for (let position = 0; position < text.length; position++) {
    const character = text.charAt(position);
    if (character === "%") {
      bytes.push(Number.parseInt(text.slice(position + 1, position + 3), 16));
      position += 2;
    } else {
      bytes.push(character === "+" ? 0x20 : character.charCodeAt(0));
    }
  }
  return Buffer.from(bytes).toString("utf8");
}
