import type { ChangeEntries } from "../change.js";
import { changeWords, ofNone, rule } from "../rule.js";
import type { Rule } from "../rule.js";

/** What the gateway posts to the shop, and how the client judges it. */
export const confirmationEntries: ChangeEntries = {
  QD2101: {
    title: "Field of confirmations added",
    touches: ["types", "behaviour"],
    audience: ["readers"],
    bump: "minor",
    effect: "It stands in the data with a form of its own, and no longer among the shop's own parameters.",
  },
  QD2102: {
    title: "Field of confirmations removed",
    touches: ["types", "behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "Shops that read it no longer compile; where it comes, it stands among the shop's own parameters.",
  },
  QD2103: {
    title: "Form of a field of confirmations changed",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "A confirmation that was genuine may now be forged, or the other way round.",
  },
  QD2104: {
    title: "State of confirmations changed",
    touches: ["types", "behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "What the client believes without a signature, or demands with one, is another.",
  },
  QD2105: {
    title: "Signature of confirmations changed",
    touches: ["wire", "behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "The client looks for it under other names: every confirmation signed the old way is forged.",
  },
  QD2106: {
    title: "Reply to confirmations changed",
    touches: ["wire"],
    audience: ["readers"],
    bump: "major",
    effect: "A gateway that expects the old reply sends the confirmation again.",
  },
  QD2107: {
    title: "What a field of confirmations comes with changed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation says it.",
  },
  QD2108: {
    title: "Example of a confirmation changed",
    touches: ["docs"],
    audience: [],
    bump: "none",
    effect: "The tests check another post.",
  },
};

const field = (keys: readonly string[]): string => `The field ${keys[0] ?? ""} of confirmations`;

export const confirmationRules: readonly Rule[] = [
  rule(
    "confirmation:fields/*",
    "added",
    ofNone("QD2101", (keys) => `${field(keys)} is new`),
  ),
  rule(
    "confirmation:fields/*",
    "removed",
    ofNone("QD2102", (keys) => `${field(keys)} is gone`),
  ),
  ...["type", "values", "negative", "length", "length/**"].map((key) =>
    rule(
      `confirmation:fields/*/${key}`,
      "any",
      ofNone("QD2103", (keys, changed) => `The ${key.split("/")[0] ?? key} of the field ${keys[0] ?? ""} ${changed}`),
    ),
  ),
  rule("confirmation:states/**", "any", ({ keys: [state = "", ...path], before, after, is }) => {
    const what = path.length === 0 ? `The state ${state}` : `${path.join(".")} of the state ${state}`;
    const changed = path.length === 0 ? (is === "added" ? "is new" : "is gone") : changeWords(before, after);
    return { code: "QD2104", words: `${what} of confirmations ${changed}`, operations: [] };
  }),
  rule(
    "confirmation:state",
    "any",
    ofNone("QD2105", (_, changed) => `The parameter of the state ${changed}`),
  ),
  rule(
    "confirmation:fingerprint/**",
    "any",
    ofNone("QD2105", (keys, changed) => `${keys.join(".")} of the signature of confirmations ${changed}`),
  ),
  rule(
    "confirmation:reply/**",
    "any",
    ofNone("QD2106", (keys, changed) => `${keys.join(".")} of the reply to confirmations ${changed}`),
  ),
  ...["paymentTypes", "paymentTypes/**", "personal"].map((key) =>
    rule(
      `confirmation:fields/*/${key}`,
      "any",
      ofNone("QD2107", (keys, changed) => `${key.split("/")[0] ?? key} of the field ${keys[0] ?? ""} ${changed}`),
    ),
  ),
  rule(
    "confirmation:vectors",
    "any",
    ofNone("QD2108", () => "The examples of confirmations stand in another order"),
  ),
  rule(
    "confirmation:vectors/**",
    "any",
    ofNone("QD2108", (keys) => `The example ${keys[0] ?? ""} of a confirmation is another`),
  ),
];
