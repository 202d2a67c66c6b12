/**
 * Whether the gateway signed a post: its fields come in, those that are signed go out, or a reason. The gateway joins the values
 * without separators, in an order that is itself a field; what is demanded of the order leaves nobody else a choice in it.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import type { Settings } from "../client.js";
import { sign } from "../request/prepare.js";
import type { SignedOrder } from "../spec-tables.js";
import { ForgedError } from "./reasons.js";
import type { Pairs } from "./read-body.js";

/** Characters of the list of names. A confirmation has some hundred. */
const LONGEST_ORDER = 64 * 1024;

/** Hex digits of an MD5. */
const MD5_DIGITS = 32;

/**
 * The signed fields in their order, without the order itself. `required` are the names that have to be among them.
 *
 * @throws {ForgedError} unless the fingerprint is the gateway's
 */
export function signedPairs(
  pairs: Pairs,
  table: SignedOrder,
  required: readonly string[],
  { secret, service }: Pick<Settings, "secret" | "service">,
): Pairs {
  const fingerprint = pairs.get(table.fingerprintParameter) ?? "";
  const order = pairs.get(table.orderParameter) ?? "";
  if (fingerprint === "" || order === "")
    throw new ForgedError("fingerprint-missing", "The body has no fingerprint, or no order of what is signed");
  if (!/^[\da-f]+$/i.test(fingerprint))
    throw new ForgedError("malformed-fingerprint", "The fingerprint is not hex digits");
  if (fingerprint.length === MD5_DIGITS) throw legacy("MD5");
  const names = namesIn(order, table, required);
  const signed = new Map<string, string>();
  let message = "";
  for (const name of names) {
    const value = name === table.secretName ? secret : pairs.get(name);
    if (value === undefined) throw new ForgedError("signed-name-missing", "The body lacks a signed field", name);
    message += value;
    if (name !== table.secretName && name !== table.orderParameter) signed.set(name, value);
  }
  compare(fingerprint, message, secret, service.fingerprintAlgorithm);
  return signed;
}

/** The names in the order. @throws {ForgedError} for an order that the gateway does not make */
function namesIn(order: string, table: SignedOrder, required: readonly string[]): ReadonlySet<string> {
  if (order.length > LONGEST_ORDER) throw new ForgedError("too-large", "The order of what is signed is too long");
  const names = new Set(order.split(","));
  const spellings = order.toLowerCase().split(",");
  if (new Set(spellings).size < spellings.length)
    throw new ForgedError("order-duplicate-name", "The order of what is signed has a name twice, or in two spellings");
  const { secretName, orderParameter, state, fingerprintParameter } = table;
  if (!names.has(secretName)) throw new ForgedError("order-without-secret", "The secret is not among what is signed");
  if (!names.has(orderParameter)) throw new ForgedError("order-without-itself", "The order itself is not signed");
  if (!names.has(state)) throw new ForgedError("order-without-state", "The state is not signed");
  if (names.has(fingerprintParameter))
    throw new ForgedError("order-names-fingerprint", "The fingerprint claims to sign itself");
  const missing = required.filter((name) => !names.has(name));
  if (missing.length > 0)
    throw new ForgedError("order-incomplete", "What has to be signed in this state is not", ...missing);
  // All that follows the secret is then the order, so that no other order fits. Elsewhere, a text that a consumer chose (a name
  // on a card) could be taken for the order, and the fields before it be cut anew.
  if (!order.endsWith(`,${secretName},${orderParameter}`))
    throw new ForgedError("order-end", "The order does not end in the secret and itself");
  return names;
}

/** Compares bytes, in a time that does not tell how many of them are right. @throws {ForgedError} when they differ */
function compare(fingerprint: string, message: string, secret: string, algorithm: string): void {
  const expected = Buffer.from(sign(message, secret, algorithm), "hex");
  if (fingerprint.length !== expected.length * 2) {
    const lengths = `The fingerprint has ${fingerprint.length} digits instead of ${expected.length * 2}`;
    throw new ForgedError("malformed-fingerprint", lengths);
  }
  const given = Buffer.from(fingerprint, "hex");
  if (timingSafeEqual(given, expected)) return;
  if (timingSafeEqual(given, createHash(algorithm).update(message, "utf8").digest())) throw legacy("plain SHA-512");
  throw new ForgedError("fingerprint-differs", "The fingerprint is not that of these values");
}

function legacy(hash: string): ForgedError {
  return new ForgedError("legacy-fingerprint", `The fingerprint is a ${hash} hash, which is no longer accepted`);
}
