/** Promise: no input makes the reader throw, and no change of a genuine post changes what a genuine verdict says. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bodyOf, client, judged, postOf, read, readUntyped, signed, vector } from "../support/confirmations.js";
import type { Confirmation, Pair } from "../support/confirmations.js";

const verdicts = ["genuine", "unsigned", "forged"];
const genuine = ["N1", "N5", "N6", "N11"].map((id) => postOf(vector(id)));

function settled(body: unknown): void {
  const confirmation = readUntyped(client, body);
  expect(verdicts).toContain(confirmation.verdict);
  expect(confirmation.verdict).not.toBe("genuine");
  // Nothing in it that cannot be written down.
  expect(JSON.parse(JSON.stringify(confirmation))).toEqual(confirmation);
}

describe("never throws", () => {
  const names = fc.oneof(
    fc.constantFrom("paymentState", "responseFingerprint", "responseFingerprintOrder", "secret", "__proto__", "errors"),
    fc.string(),
  );
  const states = fc.constantFrom("SUCCESS", "PENDING", "FAILURE", "CANCEL");
  const units = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

  test("on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: units }), states, (text, state) => {
        settled(text);
        settled(`paymentState=${state}&${text}`);
        settled(encodeURI(`paymentState=${state}&`) + text.replaceAll(/[^!-~]/g, "%"));
      }),
      { numRuns: 500 },
    );
  });

  test("on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        settled(bytes);
      }),
      { numRuns: 300 },
    );
  });

  test("on any value, and any object with values", () => {
    const anything = fc.anything({
      key: names,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const flat = fc.dictionary(names, fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 2 })));
    fc.assert(
      fc.property(anything, flat, states, (value, fields, paymentState) => {
        settled(value);
        settled(fields);
        settled({ ...fields, paymentState, x: value });
        settled({ ...fields, paymentState });
      }),
      { numRuns: 500 },
    );
  });

  test("on any order and fingerprint beside signed fields", () => {
    const orders = fc.array(names, { maxLength: 12 }).map((list) => list.join());
    fc.assert(
      fc.property(fc.constantFrom(...genuine), orders, fc.string({ unit: "grapheme" }), (post, order, fingerprint) => {
        const fields = Object.fromEntries(post);
        settled({ ...fields, responseFingerprintOrder: order });
        settled({ ...fields, responseFingerprint: fingerprint });
        settled({ ...fields, responseFingerprintOrder: order, responseFingerprint: fingerprint });
      }),
      { numRuns: 500 },
    );
  });
});

/** What is signed, as a genuine verdict tells it. */
function told(confirmation: Confirmation): object | undefined {
  if (confirmation.verdict !== "genuine") return undefined;
  const { paymentState, data } = confirmation;
  return { paymentState, data };
}

describe("what a genuine verdict says of the signed fields stays the same, or it is genuine no more", () => {
  const printable = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code));
  const characters = fc.oneof(fc.constantFrom("&", "=", "%", "+", ",", "\u0000", "\ufeff", "ü"), printable);
  const edits = fc.constantFrom<(text: string, position: number, character: string) => string>(
    (text, position, character) => text.slice(0, position) + character + text.slice(position + 1),
    (text, position, character) => text.slice(0, position) + character + text.slice(position),
    (text, position) => text.slice(0, position) + text.slice(position + 1),
    (text, position) => text.slice(0, position) + text.slice(position + 1) + text.charAt(position),
  );

  test("when one character of the body is changed, added, removed or moved", () => {
    fc.assert(
      fc.property(fc.constantFrom(...genuine), fc.nat(), characters, edits, (post, at, character, edit) => {
        const body = bodyOf(post);
        const before = told(read(body));
        expect(before).toBeDefined();
        const after = told(read(edit(body, at % body.length, character)));
        if (after !== undefined) expect(after).toEqual(before);
      }),
      { numRuns: 3_000 },
    );
  });

  test("when one character of one field is changed: then it is always forged, unless it is a digit's case", () => {
    fc.assert(
      fc.property(fc.constantFrom(...genuine), fc.nat(), fc.nat(), characters, (post, field, at, character) => {
        const index = field % post.length;
        const [name, value] = post[index] ?? ["", ""];
        const position = at % value.length;
        const other = value.slice(0, position) + character + value.slice(position + 1);
        fc.pre(name === "responseFingerprint" ? other.toLowerCase() !== value : other !== value);
        const pairs = post.map((pair, place): Pair => (place === index ? [name, other] : pair));
        expect(read(bodyOf(pairs)).verdict).toBe("forged");
      }),
      { numRuns: 3_000 },
    );
  });

  test("when characters trade places between two neighbours", () => {
    const fields = vector("N11").fields;
    const free = /^(mandateId|gatewayReferenceNumber|gatewayContractNumber|avs\w+|creditorId)$/;
    const post = signed(fields);
    fc.assert(
      fc.property(fc.nat(fields.length - 2), fc.nat(), (index, at) => {
        const [[first, one], [second, two]] = [fields[index] ?? ["", ""], fields[index + 1] ?? ["", ""]];
        const both = one + two;
        const cut = at % (both.length + 1);
        // Two texts of no form of their own cannot be told from two others.
        fc.pre(cut !== one.length && !(free.test(first) && free.test(second)));
        const traded = { [first]: both.slice(0, cut), [second]: both.slice(cut) };
        const pairs = post.map(([name, value]): Pair => [name, traded[name] ?? value]);
        expect(judged(read(bodyOf(pairs)))).toMatch(/^forged: (malformed-field|unknown-state)$/);
      }),
      { numRuns: 1_000 },
    );
  });
});
