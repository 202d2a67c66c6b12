/** The ways to get a fingerprint wrong: a signed request comes in, each mistake goes out with the fingerprint it gives. */
import { createHash, createHmac } from "node:crypto";
import { encodeValue, escapeHtml } from "../scrub.js";

/** A name and its value, before any encoding. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  /** `secret`: the key, which also stands in the sequence; `password`: not to be shown either. */
  readonly role?: "secret" | "password";
}

/** A signed request, as the receiving side sees it. */
export interface SignedRequest {
  /** What should be signed, in order: every signed parameter that was sent, and the secret in its place. */
  readonly sequence: readonly NamedValue[];
  /** What was sent, in the order of the body, empty values included. */
  readonly sent: readonly NamedValue[];
  /** Optional signed parameters that were not sent: their place in `sequence`, and values that may have been signed. */
  readonly absent: readonly { readonly name: string; readonly index: number; readonly values: readonly string[] }[];
  readonly secret: string;
  /** Other secrets that may have been taken by mistake, by what they belong to. */
  readonly otherSecrets: Readonly<Record<string, string>>;
  /** The fingerprint that came with the request. */
  readonly received: string;
}

/** One way to get the fingerprint wrong, with a stable code, and what that gives. */
type Mistake = readonly [code: string, message: string, fingerprint: string];

/** The text that is signed. */
export function joined(fields: readonly NamedValue[], separator = ""): string {
  return fields.map(({ value }) => value).join(separator);
}

/** HMAC-SHA-512 of text in the given character encoding. */
export function hmac(message: string, secret: string, encoding: "utf8" | "latin1" = "utf8"): string {
  return createHmac("sha512", secret).update(message, encoding).digest("hex");
}

/** Mistakes in how the right sequence becomes bytes, and in how these are hashed. */
export function* mistakesInEncoding({ sequence, secret, otherSecrets }: SignedRequest): Generator<Mistake> {
  const message = joined(sequence);
  const hashed = (algorithm: string): string => createHash(algorithm).update(message, "utf8").digest("hex");
  const changed = (change: (value: string) => string): string =>
    hmac(joined(sequence.map((one) => (one.role === "secret" ? one : { ...one, value: change(one.value) }))), secret);
  // A plain hash of text is what the gateway took before 2016.
  yield ["plain-hash", "A plain SHA-512 instead of HMAC-SHA-512 with the secret as key.", hashed("sha512")];
  yield ["plain-hash", "An MD5 instead of HMAC-SHA-512 with the secret as key.", hashed("md5")];
  const encoded = (how: string): string =>
    `The values are ${how}-encoded before they are signed; sign them as they are, then encode.`;
  yield ["percent-encoded", encoded("percent"), changed(encodeURIComponent)];
  yield ["percent-encoded", encoded("form"), changed(encodeValue)];
  yield ["latin-1", "The text is signed as Latin-1; it must be UTF-8.", hmac(message, secret, "latin1")];
  const escaped = changed((value) => escapeHtml(value, "&#039;"));
  yield ["html-escaped", "The values are HTML-escaped before they are signed.", escaped];
  yield ["trimmed", "The values are trimmed before they are signed.", changed((value) => value.trim())];
  for (const separator of ["&", ",", ";", "|", " ", "\n"]) {
    const how = `The values are joined with ${JSON.stringify(separator)}; there is no separator.`;
    yield ["separated", how, hmac(joined(sequence, separator), secret)];
  }
  for (const [owner, other] of Object.entries(otherSecrets)) {
    const fields = sequence.map((one) => (one.role === "secret" ? { ...one, value: other } : one));
    yield ["wrong-secret", `Signed with the secret of ${owner}.`, hmac(joined(fields), other)];
  }
}

/** Mistakes in what is signed and in which order. */
export function* mistakesInSequence(request: SignedRequest): Generator<Mistake> {
  const { sequence, secret } = request;
  const sign: Sign = (code, message, fields) => [code, message, hmac(joined(fields), secret)];
  const rest = sequence.filter(({ role }) => role !== "secret");
  yield sign(
    "secret-not-signed",
    "The secret is missing from the sequence; it is the key and one of the values.",
    rest,
  );
  yield* secretElsewhere(request, rest, sign);
  for (const field of rest) {
    const others = sequence.filter((other) => other !== field);
    yield sign("sent-not-signed", `${field.name} is sent, but not signed.`, others);
  }
  for (const { name, index, values } of request.absent) {
    for (const value of values)
      yield sign("signed-not-sent", `${name} is signed, but not sent.`, sequence.toSpliced(index, 0, { name, value }));
  }
  yield* asWords(request, sign);
  yield* strangers(request, sign);
  yield* otherOrders(request, sign);
}

type Sign = (code: string, message: string, fields: readonly NamedValue[]) => Mistake;

function* secretElsewhere({ sequence }: SignedRequest, rest: readonly NamedValue[], sign: Sign): Generator<Mistake> {
  const place = sequence.findIndex(({ role }) => role === "secret");
  const secret = sequence[place];
  if (secret === undefined) return;
  for (let index = 0; index <= rest.length; index++) {
    if (index === place) continue;
    const message = `The secret stands at place ${index + 1} of the sequence instead of ${place + 1}.`;
    yield sign("secret-misplaced", message, rest.toSpliced(index, 0, secret));
  }
}

/** `undefined` and `null` get into the text where an absent value is joined without a look. */
function* asWords({ sequence, absent, sent }: SignedRequest, sign: Sign): Generator<Mistake> {
  const empty = sent.filter(({ value }) => value === "").map(({ name }) => name);
  const fromBehind = absent.toSorted((a, b) => b.index - a.index);
  for (const word of ["undefined", "null", "None", "nil", "0", " "]) {
    for (const { name, index } of absent) {
      const code = empty.includes(name) ? "empty-field" : "signed-not-sent";
      const fields = sequence.toSpliced(index, 0, { name, value: word });
      yield sign(code, `${name} has no value, but is signed as "${word}".`, fields);
    }
    const filled = [...sequence];
    for (const { name, index } of fromBehind) filled.splice(index, 0, { name, value: word });
    yield sign("empty-field", `Parameters without a value are signed as "${word}".`, filled);
  }
}

/** Fields that are sent, but do not belong to the sequence. */
function* strangers({ sequence, sent }: SignedRequest, sign: Sign): Generator<Mistake> {
  const names = new Set(sequence.map(({ name }) => name));
  for (const field of sent.filter(({ name, value }) => !names.has(name) && value !== "")) {
    const message = `${field.name} is signed, but does not belong to the sequence of this operation.`;
    for (let index = sequence.length; index >= 0; index--)
      yield sign("unsigned-field-signed", message, sequence.toSpliced(index, 0, field));
  }
}

/** Fields further apart are hardly swapped, and of a basket with many items there would be thousands of pairs. */
const FARTHEST = 12;

function* otherOrders({ sequence, sent }: SignedRequest, sign: Sign): Generator<Mistake> {
  for (const [first, one] of sequence.entries()) {
    for (const [offset, other] of sequence.slice(first + 1, first + 1 + FARTHEST).entries()) {
      if (one.value === other.value) continue;
      const swapped = sequence.with(first, other).with(first + 1 + offset, one);
      yield sign("order-swapped", `${one.name} and ${other.name} are swapped.`, swapped);
    }
  }
  yield* otherOrdersOfItems(sequence, sign);
  const secret = sequence.filter(({ role }) => role === "secret");
  const inBody = sent.filter(({ name }) => sequence.some((field) => field.name === name));
  yield sign("order-of-body", "The values are signed in the order of the body, the secret last.", [
    ...inBody,
    ...secret,
  ]);
  const byName = sequence.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  yield sign("order-by-name", "The values are signed in alphabetical order of their names.", byName);
}

/** Two fields swapped in every item of a repeating group alike. */
function* otherOrdersOfItems(sequence: readonly NamedValue[], sign: Sign): Generator<Mistake> {
  const kindOf = ({ name }: NamedValue): string => name.replace(/\d+/, "{n}");
  const kinds = [...new Set(sequence.map(kindOf))].filter((kind) => kind.includes("{n}"));
  for (const [index, one] of kinds.entries()) {
    for (const other of kinds.slice(index + 1)) {
      const swapped = sequence.map((field) => {
        const kind = kindOf(field);
        if (kind !== one && kind !== other) return field;
        const name = (kind === one ? other : one).replace("{n}", /\d+/.exec(field.name)?.[0] ?? "");
        return sequence.find((candidate) => candidate.name === name) ?? field;
      });
      yield sign("order-swapped", `${one} and ${other} are swapped in every item.`, swapped);
    }
  }
}
