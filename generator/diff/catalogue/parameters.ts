import type { ChangeEntries } from "../change.js";

/** What a parameter may hold. */
export const parameterEntries: ChangeEntries = {
  QD1401: {
    title: "Length shortened",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "The type is as before, so the compiler does not tell: it shows only when such a call is made.",
  },
  QD1402: {
    title: "Length widened",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "minor",
    effect: "Values that were refused before are sent.",
  },
  QD1403: {
    title: "Length changed",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "The type is as before, so the compiler does not tell: it shows only when such a call is made.",
  },
  QD1404: {
    title: "Data type changed",
    touches: ["wire", "types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Other values are accepted than before.",
  },
  QD1405: {
    title: "Other enumeration",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Other values are accepted than before.",
  },
  QD1406: {
    title: "Negative amounts allowed",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "minor",
    effect: "Amounts with a minus are sent.",
  },
  QD1407: {
    title: "Negative amounts no longer allowed",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Amounts with a minus are refused before they are sent.",
  },
  QD1408: {
    title: "Marked as secret or personal",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "minor",
    effect: "Messages, intents and log entries no longer show its values.",
  },
  QD1409: {
    title: "No longer marked as secret or personal",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Messages, intents and log entries may show its values.",
  },
  QD1410: {
    title: "Label or id in error codes changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "patch",
    effect: "Errors about it have another code or text in the sandbox.",
  },
  QD1411: {
    title: "Example changed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation shows it.",
  },
};
