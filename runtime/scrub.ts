import { MASK } from "./mask.js";
import { encode } from "./request/encode.js";

/** A value that only looks like a secret: a password of digits may well stand inside an order number. */
const NUMBER = /^[\d.,: -]*$/;

/**
 * The forms in which a value comes back: as it is, as it stood in the request's body, encoded once more, and written into
 * JSON or HTML. The longest first, because a secret may stand inside another.
 */
export function formsOf(secrets: readonly string[]): string[] {
  const forms = secrets.flatMap((secret) => {
    const encoded = [encode([["", secret]]).slice(1), encodeURIComponent(secret)];
    const lowered = encoded.map((text) => text.replaceAll(/%../g, (byte) => byte.toLowerCase()));
    const twice = [...encoded, ...lowered].map((text) => encodeURIComponent(text));
    const json = JSON.stringify(secret).slice(1, -1);
    return [secret, ...encoded, ...lowered, ...twice, json, json.replaceAll("/", "\\/"), ...inHtml(secret)];
  });
  return [...new Set(forms)].filter((form) => form !== "").sort((a, b) => b.length - a.length);
}

/** A page may write quotes by name or by number, the number with or without a zero before it. */
function inHtml(text: string): string[] {
  const plain = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return ["&#39;", "&#039;", "&apos;", "&#x27;", "'"].map((quote) =>
    plain.replaceAll('"', "&quot;").replaceAll("'", quote),
  );
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

/** Data of an answer without secrets in its texts. The same object, where there is none in it. */
export function scrubDeep<T>(data: T, forms: readonly string[]): T {
  if (typeof data !== "object" || data === null) return data;
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === "string") {
      const clean = scrubForms(value, forms);
      if (clean !== value) Reflect.set(data, key, clean);
    } else scrubDeep(value, forms);
  }
  return data;
}
