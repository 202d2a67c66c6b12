import { MASK } from "./mask.js";
import { encode } from "./request/encode.js";

/** A value that only looks like a secret: a password of digits may well stand inside an order number. */
const NUMBER = /^[\d.,: -]*$/;

/** The forms in which a value comes back: as it is, and as it stood in the request's body. */
export function formsOf(secrets: readonly string[]): string[] {
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

/** As {@link scrub}, with the forms made before: for what every call does. */
export function scrubForms(text: string, forms: readonly string[]): string {
  if (!forms.some((form) => text.includes(form)) || NUMBER.test(text)) return text;
  return forms.reduce((rest, form) => rest.replaceAll(form, MASK), text);
}

/** The pairs of an answer without secrets in their values or names. */
export function scrubPairs(pairs: ReadonlyMap<string, string>, forms: readonly string[]): ReadonlyMap<string, string> {
  // Answers without any secret are all but certain: one look at everything finds out.
  let everything = "";
  for (const [name, value] of pairs) everything += `${name}\n${value}\n`;
  if (!forms.some((form) => everything.includes(form))) return pairs;
  return new Map([...pairs].map(([name, value]) => [scrubForms(name, forms), scrubForms(value, forms)]));
}
