import type { ChangeEntries, Code } from "../change.js";
import { changeWords, rule, shown, someOf } from "../rule.js";
import type { Context, Rule, Tell, Telling } from "../rule.js";

/** Sets of values, and the currencies. */
export const enumerationEntries: ChangeEntries = {
  QD1501: {
    title: "Value added",
    touches: ["types"],
    audience: ["callers", "readers"],
    bump: "minor",
    effect: "Calls may send it; a switch over all values no longer names them all.",
  },
  QD1502: {
    title: "Value removed",
    touches: ["types", "behaviour"],
    audience: ["callers", "readers"],
    bump: "major",
    effect: "Calls that send it no longer compile and are refused before they are sent.",
  },
  QD1503: {
    title: "Value retired",
    touches: ["docs"],
    audience: ["callers", "readers"],
    bump: "minor",
    effect: "It still works as before, and the documentation says that it is out of use.",
  },
  QD1504: {
    title: "Value no longer retired",
    touches: ["docs"],
    audience: ["callers", "readers"],
    bump: "minor",
    effect: "The documentation no longer says that it is out of use.",
  },
  QD1505: {
    title: "Enumeration added",
    touches: ["types"],
    audience: ["callers", "readers"],
    bump: "minor",
    effect: "Its type and its list of values are exported.",
  },
  QD1506: {
    title: "Enumeration removed",
    touches: ["types"],
    audience: ["callers", "readers"],
    bump: "major",
    effect: "Its exported type and list of values are gone.",
  },
  QD1511: {
    title: "Currency added",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Amounts in it are accepted.",
  },
  QD1512: {
    title: "Currency removed",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls in this currency no longer compile and are refused before they are sent.",
  },
  QD1513: {
    title: "Decimals of a currency changed",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "The same amount in minor units is another amount of money, and other amounts are refused.",
  },
  QD1514: {
    title: "Numeric code of a currency changed",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls that send the numeric code no longer compile and are refused before they are sent.",
  },
  QD1515: {
    title: "Name of a currency changed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation shows it.",
  },
};

// Sets of values, and the currencies.

function value(code: Code, verb: string): Tell {
  return ({ keys: [enumeration = "", word = ""], after }, context) => {
    const reason = code === "QD1503" ? `: ${shown(after)}` : "";
    const words = `${enumeration} ${verb} ${word}${reason}${usesOf(enumeration, context)}`;
    return { code, words, ...reachOf(enumeration, context) };
  };
}

function usesOf(enumeration: string, { either }: Context): string {
  const { operations } = either;
  const [sent, answered] = [either.sendersOfValuesOf(enumeration), either.answerersWithValuesOf(enumeration)];
  const uses = [
    ...(sent.length > 0 ? [`sent by ${someOf(sent, operations)}`] : []),
    ...(answered.length > 0 ? [`answered by ${someOf(answered, operations)}`] : []),
  ];
  return uses.length === 0 ? "" : ` (${uses.join(", ")})`;
}

/** Whom it reaches: those who send its values, those who read them, or both. A type that nobody uses is exported as well. */
function reachOf(enumeration: string, { either }: Context): Pick<Telling, "operations" | "audience"> {
  const [sent, answered] = [either.sendersOfValuesOf(enumeration), either.answerersWithValuesOf(enumeration)];
  const used = new Set([...sent, ...answered]);
  if (used.size === 0) return { operations: [] };
  return {
    operations: either.operations.filter((name) => used.has(name)),
    audience: [...(sent.length > 0 ? ["callers" as const] : []), ...(answered.length > 0 ? ["readers" as const] : [])],
  };
}

function whole(code: Code, words: (name: string) => string): Tell {
  return ({ keys: [name = ""] }, context) => ({ code, words: words(name), ...reachOf(name, context) });
}

function currency(code: Code, words: (name: string, changed: string) => string): Tell {
  return ({ keys: [name = ""], before, after }, { either }) => ({
    code,
    words: words(name, changeWords(before, after)),
    operations: either.sendersOfType("currency"),
  });
}

const nameOfCurrency: Tell = ({ keys: [name = ""], before, after }) => ({
  code: "QD1515",
  words: `The name of ${name} ${changeWords(before, after)}`,
  operations: [],
});

export const enumerationRules: readonly Rule[] = [
  rule(
    "enumerations:enumerations/*",
    "added",
    whole("QD1505", (name) => `There is a new enumeration ${name}`),
  ),
  rule(
    "enumerations:enumerations/*",
    "removed",
    whole("QD1506", (name) => `There is no enumeration ${name} any more`),
  ),
  rule("enumerations:enumerations/*/values/*", "added", value("QD1501", "now has the value")),
  rule("enumerations:enumerations/*/values/*", "removed", value("QD1502", "no longer has the value")),
  rule("enumerations:enumerations/*/values/*/retired", ["added", "changed"], value("QD1503", "has the retired value")),
  rule("enumerations:enumerations/*/values/*/retired", "removed", value("QD1504", "no longer retires")),
  rule(
    "enumerations:currencies/*",
    "added",
    currency("QD1511", (name) => `There is a new currency ${name}`),
  ),
  rule(
    "enumerations:currencies/*",
    "removed",
    currency("QD1512", (name) => `There is no currency ${name} any more`),
  ),
  rule(
    "enumerations:currencies/*/decimals",
    "any",
    currency("QD1513", (name, is) => `The number of decimals of ${name} ${is}`),
  ),
  rule(
    "enumerations:currencies/*/numeric",
    "any",
    currency("QD1514", (name, is) => `The numeric code of ${name} ${is}`),
  ),
  rule("enumerations:currencies/*/name", "any", nameOfCurrency),
];
