import { MASK } from "./mask.js";
import { encode } from "./request/encode.js";

/** A value that only looks like a secret: a password of digits may well stand inside an order number. */
const NUMBER = /^[\d.,: -]*$/;

/** The forms in which a value comes back: as it is, and as it stood in the request's body. */
function formsOf(secrets: readonly string[]): string[] {
  return secrets.flatMap((secret) => {
    const encoded = [encode([["", secret]]).slice(1), encodeURIComponent(secret)];
    const lowered = encoded.map((text) => text.replaceAll(/%../g, (byte) => byte.toLowerCase()));
    return [...new Set([secret, ...encoded, ...lowered])];
  });
}

/**
 * Takes secrets out of text that came from elsewhere, by their values: the last line of defence against a gateway or a
 * proxy that gives back what it was sent.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  return scrubForms(text, formsOf(secrets));
}

function scrubForms(text: string, forms: readonly string[]): string {
  if (NUMBER.test(text)) return text;
  return forms.reduce((rest, form) => (rest.includes(form) ? rest.replaceAll(form, MASK) : rest), text);
}

/** The pairs of an answer without secrets in their values or names. */
export function scrubPairs(
  pairs: ReadonlyMap<string, string>,
  secrets: readonly string[],
): ReadonlyMap<string, string> {
  const forms = formsOf(secrets);
  const holds = (text: string): boolean => !NUMBER.test(text) && forms.some((form) => text.includes(form));
  if (![...pairs].some(([name, value]) => holds(name) || holds(value))) return pairs;
  return new Map([...pairs].map(([name, value]) => [scrubForms(name, forms), scrubForms(value, forms)]));
}
