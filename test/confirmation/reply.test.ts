/** Promise: the reply is one tag that the gateway understands, whatever the problem's text is. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { confirmationReplyBy } from "../../runtime/confirmation/reply.js";

const table = {
  ok: '<QPAY-CONFIRMATION-RESPONSE result="OK"/>',
  notOk: '<QPAY-CONFIRMATION-RESPONSE result="NOK" message="{message}"/>',
  longestMessage: 255,
};

interface Untyped {
  confirmationReplyBy(given: typeof table, problem?: unknown): string;
}

const untyped: Untyped = { confirmationReplyBy };
const reply = (...problem: [unknown?]): string => untyped.confirmationReplyBy(table, ...problem);

/** The message of a reply, decoded apart from the code under test; throws when the reply is not exactly one such tag. */
function messageIn(text: string): string {
  const [, message] = /^<QPAY-CONFIRMATION-RESPONSE result="NOK" message="([^"<>]*)"\/>$/.exec(text) ?? [];
  if (message === undefined || /&(?!(amp|lt|gt|quot|apos);)/.test(message)) throw new Error(`no reply: ${text}`);
  const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return message.replaceAll(/&(\w+);/g, (_, name: string) => entities[name] ?? "");
}

test("without a problem", () => {
  expect(reply()).toBe('<QPAY-CONFIRMATION-RESPONSE result="OK"/>');
  expect(reply(undefined)).toBe(reply());
});

test.each([
  ["order unknown", "order unknown"],
  ["", ""],
  ["a < b & \"c\" 'd' > e", "a < b & \"c\" 'd' > e"],
  ["$& $1 {message}", "$& $1 {message}"],
  ["one\r\ntwo\u0000three\u0085", "one two three "],
  ["Bestellung unbekannt: Größe 😀", "Bestellung unbekannt: Größe 😀"],
  ["\ud800 \uffff", "\ufffd \ufffd"],
  ["x".repeat(300), "x".repeat(255)],
  ["&".repeat(300), "&".repeat(255)],
  [`${"x".repeat(254)}😀`, "x".repeat(254)],
])("%j", (problem, message) => {
  expect(messageIn(reply(problem))).toBe(message);
});

test("written out", () => {
  expect(reply('"A&B" <unknown>')).toBe(
    '<QPAY-CONFIRMATION-RESPONSE result="NOK" message="&quot;A&amp;B&quot; &lt;unknown&gt;"/>',
  );
});

test("any text makes a reply of at most 255 printable characters", () => {
  const texts = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 400,
  });
  fc.assert(
    fc.property(texts, (problem) => {
      const message = messageIn(reply(problem));
      expect(message.length).toBeLessThanOrEqual(255);
      expect(message).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
    }),
    { numRuns: 300 },
  );
});

test.each([null, 1, new Error("order unknown"), { message: "x" }, true])(
  "%s is no text: the caller's mistake",
  (problem) => {
    expect(() => reply(problem)).toThrow(TypeError);
  },
);
