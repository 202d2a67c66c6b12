import { MASK } from "./mask.js";

/** A value that only looks like a secret: a password of digits may well stand inside an order number. */
const NUMBER = /^[\d.,: -]*$/;

/**
 * Takes secrets out of text that came from elsewhere, by their values: the last line of defence against a gateway or a
 * proxy that gives back what it was sent.
 */
export function scrub(text: string, secrets: readonly string[]): string {
  if (NUMBER.test(text)) return text;
  return secrets.reduce((rest, secret) => (rest.includes(secret) ? rest.replaceAll(secret, MASK) : rest), text);
}

/** The pairs of an answer without secrets in their values or names. */
export function scrubPairs(
  pairs: ReadonlyMap<string, string>,
  secrets: readonly string[],
): ReadonlyMap<string, string> {
  const holds = (text: string): boolean => !NUMBER.test(text) && secrets.some((secret) => text.includes(secret));
  if (![...pairs].some(([name, value]) => holds(name) || holds(value))) return pairs;
  return new Map([...pairs].map(([name, value]) => [scrub(name, secrets), scrub(value, secrets)]));
}
