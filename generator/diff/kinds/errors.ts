import type { ChangeEntries, Code } from "../change.js";
import { ofAll, rule, shown } from "../rule.js";
import type { Rule, Tell } from "../rule.js";

/** Error codes and their families. */
export const errorEntries: ChangeEntries = {
  QD1801: {
    title: "Error code added",
    touches: ["types"],
    audience: ["readers"],
    bump: "minor",
    effect: "explainErrorCode knows one code more.",
  },
  QD1802: {
    title: "Error code removed",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "explainErrorCode no longer knows it.",
  },
  QD1803: {
    title: "Says now that the transaction is pending",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "A call that ends with it is unknown, and no longer refused.",
  },
  QD1804: {
    title: "No longer says that the transaction is pending",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect:
      "A call that ends with it is refused, and no longer unknown: apps may call again, and money may move twice.",
  },
  QD1805: {
    title: "Says now that an earlier call did it",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "alreadyProcessed is true for its codes.",
  },
  QD1806: {
    title: "No longer says that an earlier call did it",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "alreadyProcessed is false for its codes: apps may call again, and money may move twice.",
  },
  QD1807: {
    title: "Text of an error changed",
    touches: ["behaviour"],
    audience: ["readers", "sandbox"],
    bump: "patch",
    effect: "explainErrorCode and the sandbox tell it in other words.",
  },
  QD1808: {
    title: "Error code retired, or no longer",
    touches: ["docs"],
    audience: ["readers"],
    bump: "patch",
    effect: "explainErrorCode says whether it is in use.",
  },
  QD1809: {
    title: "Error family added",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "minor",
    effect: "explainErrorCode knows the codes of one family more.",
  },
  QD1810: {
    title: "Error family removed",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "explainErrorCode no longer knows its codes.",
  },
  QD1811: {
    title: "Parameter id added",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "minor",
    effect: "explainErrorCode can name one parameter more.",
  },
  QD1812: {
    title: "Parameter id removed",
    touches: ["behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "explainErrorCode can no longer name the parameter.",
  },
  QD1813: {
    title: "Known error of an operation changed",
    touches: ["docs"],
    audience: ["readers"],
    bump: "patch",
    effect: "The reference lists other errors for the operation.",
  },
};

// Error codes, their families, and the parameters that they name.

function flag(set: Code, unset: Code, what: string, meaning: string): Tell {
  return (seen, context) =>
    seen.after?.raw === true
      ? ofAll(set, ([key = ""]) => `${what} ${key} now says that ${meaning}`)(seen, context)
      : ofAll(unset, ([key = ""]) => `${what} ${key} no longer says that ${meaning}`)(seen, context);
}

const retired: Tell = (seen, context) =>
  seen.is === "removed"
    ? ofAll("QD1808", ([code = ""]) => `The error code ${code} is no longer retired`)(seen, context)
    : ofAll("QD1808", ([code = ""]) => `The error code ${code} is retired: ${shown(seen.after)}`)(seen, context);

/** A code that an operation newly lists, or no longer. */
const listedError: Tell = ({ name, keys: [code = ""], is }) => {
  const words = { added: "now lists", removed: "no longer lists", changed: "describes anew", order: "lists anew" }[is];
  return { code: "QD1813", words: `${name} ${words} the error ${code}`, operations: [name] };
};

const pending = "the transaction is pending";
const processed = "an earlier call probably did it";

/** An error may come from every operation. */
export const errorRules: readonly Rule[] = [
  rule(
    "error-codes:codes/*",
    "added",
    ofAll("QD1801", ([code = ""]) => `There is a new error code ${code}`),
  ),
  rule(
    "error-codes:codes/*",
    "removed",
    ofAll("QD1802", ([code = ""]) => `There is no error code ${code} any more`),
  ),
  rule("error-codes:codes/*/pending", "any", flag("QD1803", "QD1804", "The error code", pending)),
  rule(
    "error-codes:codes/*/message",
    "any",
    ofAll("QD1807", ([code = ""], is) => `The text of the error code ${code} ${is}`),
  ),
  rule("error-codes:codes/*/retired", "any", retired),
  rule(
    "error-codes:families/*",
    "added",
    ofAll("QD1809", ([family = ""]) => `There is a new error family ${family}`),
  ),
  rule(
    "error-codes:families/*",
    "removed",
    ofAll("QD1810", ([family = ""]) => `There is no error family ${family} any more`),
  ),
  rule("error-codes:families/*/alreadyProcessed", "any", flag("QD1805", "QD1806", "The error family", processed)),
  ...["name", "template", "wire"].map((key) =>
    rule(
      `error-codes:families/*/${key}`,
      "any",
      ofAll("QD1807", ([family = ""], is) => `The ${key} of the error family ${family} ${is}`),
    ),
  ),
  rule(
    "error-codes:parameterIds/*",
    "added",
    ofAll("QD1811", ([id = ""]) => `There is a new parameter id ${id} in error codes`),
  ),
  rule(
    "error-codes:parameterIds/*",
    "removed",
    ofAll("QD1812", ([id = ""]) => `There is no parameter id ${id} any more`),
  ),
  rule(
    "error-codes:parameterIds/*",
    "changed",
    ofAll("QD1807", ([id = ""], is) => `The label of the parameter id ${id} ${is}`),
  ),
  rule("operation:errors/*", ["added", "removed"], listedError),
];
