/** Why a post is no confirmation: reasons come in from the whole room, one verdict's reason and message go out. */
import { masked } from "../scrub.js";

/** Why a confirmation was not believed. Stable names: programs may decide by them; `message` says what to do. */
export type ForgeryReason =
  /** No text, bytes, URLSearchParams or flat object of texts; or empty. */
  | "unreadable"
  /** Percent encoding, UTF-8 or UTF-16 that is wrong, or a byte order mark. */
  | "bad-encoding"
  /** More text or names than any confirmation has. */
  | "too-large"
  /** The same name twice. */
  | "duplicate-name"
  /** Two names that differ only in the case of letters. */
  | "case-twin"
  /** The state is missing, or none that the gateway has. */
  | "unknown-state"
  /** A signed state without fingerprint or order. */
  | "fingerprint-missing"
  /** The fingerprint is not the hex digits of an HMAC. */
  | "malformed-fingerprint"
  /** Signed without HMAC, as accounts were years ago. */
  | "legacy-fingerprint"
  /** A name stands in the order twice, or in two spellings. */
  | "order-duplicate-name"
  /** The order does not name the merchant's secret: anybody could have signed. */
  | "order-without-secret"
  /** The order does not name itself: it may have been cut anew from a genuine post. */
  | "order-without-itself"
  /** The order does not name the state. */
  | "order-without-state"
  /** The order names the fingerprint, which cannot sign itself. */
  | "order-names-fingerprint"
  /** Something that the gateway always signs in this state is not in the order. */
  | "order-incomplete"
  /** The order does not end in the secret and itself: a signed text may pose as an order. */
  | "order-end"
  /** The order names what is not in the post. */
  | "signed-name-missing"
  /** Something was changed, or another secret signed it. */
  | "fingerprint-differs"
  /** Signed, but a field does not have its form: neighbours may have traded characters. */
  | "malformed-field"
  /** Genuine, but of another amount than expected, or of none. */
  | "amount-differs"
  /** Genuine, but in another currency than expected, or in none. */
  | "currency-differs"
  /** Genuine, but of another order than expected, or of none. */
  | "order-number-differs";

/** What to do about each. */
const ADVICE: Readonly<Record<ForgeryReason, string>> = {
  unreadable: "Give the raw body of the request, before any parser has read it.",
  "bad-encoding": "Give the raw body of the request; the gateway sends well-formed UTF-8.",
  "too-large": "No confirmation is this large; limit bodies in front of the shop.",
  "duplicate-name": "Do nothing with it: readers would not agree on the value.",
  "case-twin": "Do nothing with it: readers would not agree on the value.",
  "unknown-state": "Do nothing with it, and look the order up.",
  "fingerprint-missing": "Do nothing with it: the gateway signs this state.",
  "malformed-fingerprint": "Do nothing with it, and look the order up.",
  "legacy-fingerprint": "Have the vendor's support switch the account to HMAC-SHA-512.",
  "order-duplicate-name": "Do nothing with it: the order was made by somebody else.",
  "order-without-secret": "Do nothing with it: the order was made by somebody else.",
  "order-without-itself": "Do nothing with it: the order was made by somebody else.",
  "order-without-state": "Do nothing with it: the state may have been changed.",
  "order-names-fingerprint": "Do nothing with it: the order was made by somebody else.",
  "order-incomplete": "Do nothing with it: what is not signed may have been changed.",
  "order-end": "Do nothing with it: the order was made by somebody else.",
  "signed-name-missing": "Do nothing with it; if it was parsed by a framework, give the raw body.",
  "fingerprint-differs": "Check that the client has the secret of this shop; else do nothing with it.",
  "malformed-field": "Do nothing with it, and look the order up.",
  "amount-differs": "Do not deliver: look the order up, and compare what was ordered.",
  "currency-differs": "Do not deliver: look the order up, and compare what was ordered.",
  "order-number-differs": "Do not deliver: it confirms another order.",
};

/** Ends the reading of a post. Never leaves the runtime: the verdict becomes `forged`. */
export class ForgedError extends Error {
  override readonly name = "ForgedError";
  readonly reason: ForgeryReason;
  /** Names from the post or the table that it is about: as they arrived, not to be shown as they are. */
  readonly names: readonly string[];

  /** `what` says what was found, without the names and without a full stop. */
  constructor(reason: ForgeryReason, what: string, ...names: readonly string[]) {
    super(what);
    this.reason = reason;
    this.names = names;
  }
}

/** Names in a message. */
const MOST_NAMES = 5;
const LONGEST_SHOWN = 60;

/** What was found, about which names, and what to do. Holds no value, and no secret, even where one came as a name. */
export function messageOf({ message, names, reason }: ForgedError, secretForms: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => shownName(name, secretForms));
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  return `${message}${shown.length > 0 ? `: ${shown.join(", ")}` : ""}${more}. ${ADVICE[reason]}`;
}

/** Masked before it is cut: half a secret would not be found. Nothing in it can break a line or turn the text around. */
function shownName(name: string, secretForms: readonly string[]): string {
  const cleaned = masked(name, secretForms).replaceAll(/[^ -~•]/g, "?");
  return JSON.stringify(cleaned.length > LONGEST_SHOWN ? `${cleaned.slice(0, LONGEST_SHOWN)}…` : cleaned);
}
