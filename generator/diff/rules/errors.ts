/** Error codes, their families, and the parameters that they name. */
import type { Code } from "../change.js";
import { ofAll, rule, shown } from "./rule.js";
import type { Rule, Tell } from "./rule.js";

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
