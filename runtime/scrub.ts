/** Secrets out of whatever is shown: texts come in with the forms a secret may take, and go out with a mask in their place. */
import { URLSearchParams } from "node:url";

/** What stands in place of a value that must not be shown. */
export const MASK = "•••";

/** A value that only looks like a secret: a password of digits may well stand inside an order number. */
const NUMBER = /^[\d.,: -]*$/;

/** Form encoding of a value, UTF-8. */
export function encodeValue(value: string): string {
  return new URLSearchParams([["", value]]).toString().slice(1);
}

/**
 * The forms in which a value comes back: as it is, as it stood in the request's body, encoded once more, and written into
 * JSON or HTML. The longest first, because a secret may stand inside another.
 */
export function formsOf(secrets: readonly string[]): string[] {
  const forms = secrets.flatMap((secret) => {
    const encoded = [encodeValue(secret), encodeURIComponent(secret)];
    const lowered = encoded.map((text) => text.replaceAll(/%../g, (byte) => byte.toLowerCase()));
    const twice = [...encoded, ...lowered].map((text) => encodeURIComponent(text));
    const json = JSON.stringify(secret).slice(1, -1);
    // A page may write quotes by name or by number, the number with or without a zero before it.
    const html = ["&#39;", "&#039;", "&apos;", "&#x27;", "'"].map((quote) => escapeHtml(secret, quote));
    return [secret, ...encoded, ...lowered, ...twice, json, json.replaceAll("/", "\\/"), ...html];
  });
  return [...new Set(forms)].filter((form) => form !== "").sort((a, b) => b.length - a.length);
}

/** Text as a page would hold it, with the given form of a single quote. */
export function escapeHtml(text: string, quote: string): string {
  const plain = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return plain.replaceAll('"', "&quot;").replaceAll("'", quote);
}

/**
 * Takes secrets out of text that came from elsewhere, by their forms: the last line of defence against a gateway or a
 * proxy that gives back what it was sent.
 */
export function scrub(text: string, forms: readonly string[]): string {
  return NUMBER.test(text) ? text : masked(text, forms);
}

/** As {@link scrub}, also for what looks like a number: where nothing else is expected to have the same digits. */
export function masked(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => rest.replaceAll(form, MASK), text);
}

/** The pairs of an answer without secrets in their values or names. */
export function scrubPairs(pairs: ReadonlyMap<string, string>, forms: readonly string[]): ReadonlyMap<string, string> {
  // Answers without any secret are all but certain: one look at everything finds out.
  let everything = "";
  for (const [name, value] of pairs) everything += `${name}\n${value}\n`;
  if (!forms.some((form) => everything.includes(form))) return pairs;
  return new Map([...pairs].map(([name, value]) => [scrub(name, forms), scrub(value, forms)]));
}

/** Data of an answer without secrets in its texts: the same object, changed where there was one in it. */
export function scrubDeep<T>(data: T, forms: readonly string[]): T {
  if (typeof data !== "object" || data === null) return data;
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === "string") Reflect.set(data, key, scrub(value, forms));
    else scrubDeep(value, forms);
  }
  return data;
}
