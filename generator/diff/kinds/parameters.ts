import { canonical } from "../change.js";
import type { ChangeEntries, Code } from "../change.js";
import { lengthOf } from "../../model/data-types.js";
import { changeWords, compareLengths, lengthWords, rule, shown, someOf } from "../rule.js";
import type { Context, LengthChange, Rule, Seen, Tell } from "../rule.js";

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

// What a parameter may hold, and how it is shown.

const lengthCodes: Readonly<Record<LengthChange, Code>> = {
  same: "QD1004",
  shorter: "QD1401",
  wider: "QD1402",
  other: "QD1403",
};

const length: Tell = (seen, context) => {
  const { name, operations, calls } = sending(seen, context);
  const [before, after] = [lengthOf(seen.before), lengthOf(seen.after)];
  const how = compareLengths(before, after);
  if (how === "same") {
    return { code: lengthCodes.same, words: `The length of ${name} is written in another way`, operations: [] };
  }
  const allowed = `${name} may now have ${lengthWords(after)} instead of ${lengthWords(before, "")}`;
  const refused = after.max < before.max && after.min === before.min ? "longer ones" : "others";
  const follows = how === "wider" ? "" : `; ${calls} with ${refused} are refused before they are sent`;
  return { code: lengthCodes[how], words: `${allowed}${follows}`, operations };
};

const type: Tell = (seen, context) => {
  const { name, operations, calls } = sending(seen, context);
  const words = `${name} ${changeWords(seen.before, seen.after)}; ${calls} are checked for another form`;
  return { code: "QD1404", words, operations };
};

const values: Tell = (seen, context) => {
  const { name, operations } = sending(seen, context);
  const words = `The values of ${name} are now those of ${shown(seen.after)} instead of ${shown(seen.before)}`;
  return { code: "QD1405", words, operations };
};

const negative: Tell = (seen, context) => {
  const { name, operations } = sending(seen, context);
  return seen.after?.raw === true
    ? { code: "QD1406", words: `${name} may now be negative`, operations }
    : { code: "QD1407", words: `${name} must no longer be negative`, operations };
};

function mark(word: "secret" | "personal"): Tell {
  return (seen, context) => {
    const { name, operations } = sending(seen, context);
    return seen.after?.raw === true
      ? { code: "QD1408", words: `${name} is now marked as ${word}`, operations }
      : { code: "QD1409", words: `${name} is no longer marked as ${word}: its values may be shown`, operations };
  };
}

function attribute(code: Code, what: string): Tell {
  return (seen, context) => {
    const { name, operations } = sending(seen, context);
    // Examples of secrets are secrets of somebody.
    const hidden = what === "The example" ? "has changed" : changeWords(seen.before, seen.after);
    return { code, words: `${what} of ${name} ${hidden}`, operations };
  };
}

function sending(
  { keys: [name = ""] }: Seen,
  { either }: Context,
): { name: string; operations: readonly string[]; calls: string } {
  const operations = either.sendersOf(name);
  return { name, operations, calls: `calls of ${someOf(operations, either.operations)}` };
}

/** Something new in the shape of a parameter is nothing that a rule knows. */
function known(tell: Tell, allowed: (raw: unknown) => boolean): Tell {
  return (seen, context) => {
    const isKnown = [seen.before, seen.after].every((side) => side === undefined || allowed(side.raw));
    return isKnown ? tell(seen, context) : undefined;
  };
}

function isFlag(raw: unknown): boolean {
  return typeof raw === "boolean";
}

function isLength(raw: unknown): boolean {
  return typeof raw === "number" || (typeof raw === "object" && /^\{("(min|max)":\d+,?)*\}$/.test(canonical(raw)));
}

export const parameterRules: readonly Rule[] = [
  rule("parameters:parameters/*/length", "any", known(length, isLength)),
  rule("parameters:parameters/*/type", "any", type),
  rule("parameters:parameters/*/values", "any", values),
  rule("parameters:parameters/*/negative", "any", known(negative, isFlag)),
  rule("parameters:parameters/*/secret", "any", known(mark("secret"), isFlag)),
  rule("parameters:parameters/*/personal", "any", known(mark("personal"), isFlag)),
  rule("parameters:parameters/*/label", "any", attribute("QD1410", "The label")),
  rule("parameters:parameters/*/errorId", "any", attribute("QD1410", "The id in error codes")),
  rule("parameters:parameters/*/example", "any", attribute("QD1411", "The example")),
];
