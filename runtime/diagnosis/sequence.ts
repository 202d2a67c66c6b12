import { hmac } from "./hash.js";
import type { NamedValue, SignedRequest, Suspicion } from "./request.js";

/** Mistakes in what is signed and in which order. */
export function* sequenceSuspicions(request: SignedRequest): Generator<Suspicion> {
  const { sequence, secret } = request;
  const signed = (code: string, message: string, fields: readonly NamedValue[]): Suspicion => ({
    code,
    message,
    fingerprint: hmac(joined(fields), secret),
  });
  const withoutSecret = sequence.filter(({ role }) => role !== "secret");
  yield signed(
    "secret-not-signed",
    "The secret is missing from the sequence; it is the key and one of the values.",
    withoutSecret,
  );
  yield* secretElsewhere(request, withoutSecret, signed);
  for (const field of withoutSecret) {
    const rest = sequence.filter((other) => other !== field);
    yield signed("sent-not-signed", `${field.name} is sent, but not signed.`, rest);
  }
  for (const { name, index, values } of request.absent) {
    for (const value of values) {
      const more = sequence.toSpliced(index, 0, { name, value });
      yield signed("signed-not-sent", `${name} is signed, but not sent.`, more);
    }
  }
  yield* asWords(request, signed);
  yield* strangers(request, signed);
  yield* otherOrders(request, signed);
}

type Sign = (code: string, message: string, fields: readonly NamedValue[]) => Suspicion;

function* secretElsewhere(
  { sequence }: SignedRequest,
  rest: readonly NamedValue[],
  signed: Sign,
): Generator<Suspicion> {
  const place = sequence.findIndex(({ role }) => role === "secret");
  const secret = sequence[place];
  if (secret === undefined) return;
  for (let index = 0; index <= rest.length; index++) {
    if (index === place) continue;
    yield signed(
      "secret-misplaced",
      `The secret stands at place ${index + 1} of the sequence instead of ${place + 1}.`,
      rest.toSpliced(index, 0, secret),
    );
  }
}

/** `undefined` and `null` get into the text where an absent value is joined without a look. */
function* asWords({ sequence, absent, sent }: SignedRequest, signed: Sign): Generator<Suspicion> {
  const empty = sent.filter(({ value }) => value === "").map(({ name }) => name);
  for (const word of ["undefined", "null", "None", "nil", "0", " "]) {
    for (const { name, index } of absent) {
      const code = empty.includes(name) ? "empty-field" : "signed-not-sent";
      yield signed(
        code,
        `${name} has no value, but is signed as "${word}".`,
        sequence.toSpliced(index, 0, { name, value: word }),
      );
    }
    const all = absent.toSorted((a, b) => b.index - a.index);
    const filled = all.reduce(
      (fields, { name, index }) => fields.toSpliced(index, 0, { name, value: word }),
      [...sequence],
    );
    yield signed("empty-field", `Parameters without a value are signed as "${word}".`, filled);
  }
}

/** Fields that are sent, but do not belong to the sequence. */
function* strangers({ sequence, sent }: SignedRequest, signed: Sign): Generator<Suspicion> {
  const names = new Set(sequence.map(({ name }) => name));
  for (const field of sent.filter(({ name, value }) => !names.has(name) && value !== "")) {
    const message = `${field.name} is signed, but does not belong to the sequence of this operation.`;
    for (let index = sequence.length; index >= 0; index--)
      yield signed("unsigned-field-signed", message, sequence.toSpliced(index, 0, field));
  }
}

/** Fields further apart are hardly swapped, and of a basket with many items there would be thousands of pairs. */
const FARTHEST = 12;

function* otherOrders({ sequence, sent }: SignedRequest, signed: Sign): Generator<Suspicion> {
  for (const [first, one] of sequence.entries()) {
    for (const [offset, other] of sequence.slice(first + 1, first + 1 + FARTHEST).entries()) {
      if (one.value === other.value) continue;
      const swapped = sequence.with(first, other).with(first + 1 + offset, one);
      yield signed("order-swapped", `${one.name} and ${other.name} are swapped.`, swapped);
    }
  }
  yield* otherOrdersOfItems(sequence, signed);
  const secret = sequence.filter(({ role }) => role === "secret");
  const inBodyOrder = sent.filter(({ name }) => sequence.some((field) => field.name === name));
  yield signed("order-of-body", "The values are signed in the order of the body, the secret last.", [
    ...inBodyOrder,
    ...secret,
  ]);
  const byName = sequence.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  yield signed("order-by-name", "The values are signed in alphabetical order of their names.", byName);
}

/** Two fields swapped in every item of a repeating group alike. */
function* otherOrdersOfItems(sequence: readonly NamedValue[], signed: Sign): Generator<Suspicion> {
  const kindOf = ({ name }: NamedValue): string => name.replace(/\d+/, "{n}");
  const kinds = [...new Set(sequence.map(kindOf))].filter((kind) => kind.includes("{n}"));
  const numberOf = ({ name }: NamedValue): string => /\d+/.exec(name)?.[0] ?? "";
  for (const [index, one] of kinds.entries()) {
    for (const other of kinds.slice(index + 1)) {
      const swapped = sequence.map((field) => {
        const kind = kindOf(field);
        if (kind !== one && kind !== other) return field;
        const name = (kind === one ? other : one).replace("{n}", numberOf(field));
        return sequence.find((candidate) => candidate.name === name) ?? field;
      });
      yield signed("order-swapped", `${one} and ${other} are swapped in every item.`, swapped);
    }
  }
}

/** The text that is signed. */
export function joined(fields: readonly NamedValue[], separator = ""): string {
  return fields.map(({ value }) => value).join(separator);
}
