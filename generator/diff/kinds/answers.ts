import type { ChangeEntries, Code } from "../change.js";
import { lengthOf } from "../../model/data-types.js";
import { changeWords, compareLengths, rule, someOf } from "../rule.js";
import type { Context, Rule, Seen, Tell } from "../rule.js";

/** What answers hold, and how it is read. */
export const answerEntries: ChangeEntries = {
  QD1601: {
    title: "Answer field added",
    touches: ["types"],
    audience: ["readers"],
    bump: "minor",
    effect: "Apps can read one field more.",
  },
  QD1602: {
    title: "Answer field removed",
    touches: ["types", "behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "Apps that read it no longer compile.",
  },
  QD1603: {
    title: "Answer field became optional",
    touches: ["types"],
    audience: ["readers"],
    bump: "major",
    effect: "Apps must reckon with answers without it.",
  },
  QD1604: {
    title: "Answer field became required",
    touches: ["types", "behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "The outcome of a call whose answer comes without it is unknown, and no longer done.",
  },
  QD1605: {
    title: "Answer field has another type",
    touches: ["types", "behaviour"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer is read as another value, or as malformed.",
  },
  QD1606: {
    title: "Length of an answer field changed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "Only the documentation tells it; the lengths of answers are not checked.",
  },
  QD1607: {
    title: "Answer field is read under other names",
    touches: ["wire"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer may be read with other values.",
  },
  QD1608: {
    title: "Answer field is read under one more name",
    touches: ["wire"],
    audience: ["readers"],
    bump: "minor",
    effect: "Answers that use that name are understood.",
  },
  QD1609: {
    title: "Objects are found in another place",
    touches: ["wire"],
    audience: ["readers"],
    bump: "major",
    effect: "The same answer is read with other objects, or as cut short.",
  },
  QD1610: {
    title: "Object added",
    touches: ["types"],
    audience: ["readers"],
    bump: "minor",
    effect: "Its type is exported.",
  },
  QD1611: {
    title: "Object removed",
    touches: ["types"],
    audience: ["readers"],
    bump: "major",
    effect: "Its exported type is gone.",
  },
  QD1612: {
    title: "Answer field marked as personal, or no longer",
    touches: ["docs"],
    audience: ["readers"],
    bump: "patch",
    effect: "The reference says so; answers are shown as before.",
  },
};

// What answers hold, and how it is read.

interface Field {
  readonly name: string;
  readonly where: string;
  readonly operations: readonly string[];
}

/** Whose field it is: of an operation's answer, of an object, or the errors of every answer. */
function fieldOf({ kind, name, keys }: Seen, { either }: Context): Field {
  if (kind === "service") return { name: "errors", where: "in answers", operations: either.operations };
  const field = keys[0] ?? "";
  if (kind === "operation") return { name: field, where: `in the answer of ${name}`, operations: [name] };
  const operations = either.answerersOf(name);
  return { name: field, where: `at ${name} in answers of ${someOf(operations, either.operations)}`, operations };
}

function told(code: Code, words: (field: Field, changed: string) => string): Tell {
  return (seen, context) => {
    const field = fieldOf(seen, context);
    return { code, words: words(field, changeWords(seen.before, seen.after)), operations: field.operations };
  };
}

function attribute(code: Code, what: string): Tell {
  return told(code, ({ name, where }, changed) => `${what} of ${name} ${where} ${changed}`);
}

const required: Tell = (seen, context) => {
  if (seen.after?.raw === true)
    return told("QD1604", ({ name, where }) => `${name} ${where} is now required`)(seen, context);
  return told("QD1603", ({ name, where }) => `${name} ${where} may now be absent`)(seen, context);
};

const length: Tell = (seen, context) => {
  const isSame = compareLengths(lengthOf(seen.before), lengthOf(seen.after)) === "same";
  return attribute(isSame ? "QD1004" : "QD1606", "The documented length")(seen, context);
};

const aliases: Tell = (seen, context) => {
  if (seen.is === "order")
    return told("QD1607", ({ name, where }) => `${name} ${where} is looked for in another order`)(seen, context);
  const alias = seen.path.at(-1) ?? "";
  return seen.is === "added"
    ? told("QD1608", ({ name, where }) => `${name} ${where} may now come as ${alias}, too`)(seen, context)
    : told("QD1607", ({ name, where }) => `${name} ${where} is no longer read from ${alias}`)(seen, context);
};

const alsoAt: Tell = (seen, context) => {
  const code = seen.is === "added" ? "QD1608" : "QD1607";
  return attribute(code, "The second place")(seen, context);
};

function object(code: Code, words: (name: string) => string): Tell {
  return ({ name }, { either }) => ({ code, words: words(name), operations: either.answerersOf(name) });
}

const key: Tell = ({ name, before, after }, { either }) => ({
  code: "QD1609",
  words: `The key of ${name} ${changeWords(before, after)}`,
  operations: either.answerersOf(name),
});

const fields = ["operation:answer/*", "object:fields/*", "object:children/*", "service:errors"];

export const answerRules: readonly Rule[] = [
  ...fields.flatMap((field) => [
    rule(
      field,
      "added",
      told("QD1601", ({ name, where }) => `There is a new field ${name} ${where}`),
    ),
    rule(
      field,
      "removed",
      told("QD1602", ({ name, where }) => `There is no field ${name} any more ${where}`),
    ),
    rule(`${field}/required`, "any", required),
    rule(`${field}/type`, "any", attribute("QD1605", "The type")),
    rule(`${field}/values`, "any", attribute("QD1605", "The enumeration")),
    rule(`${field}/negative`, "any", attribute("QD1605", "The mark negative")),
    rule(`${field}/single`, "any", attribute("QD1605", "The mark single")),
    rule(`${field}/object`, "any", attribute("QD1605", "The object")),
    rule(`${field}/objects`, "any", attribute("QD1605", "The object")),
    rule(`${field}/counter`, "any", attribute("QD1609", "The counter")),
    rule(`${field}/length`, "any", length),
    rule(`${field}/aliases`, "order", aliases),
    rule(`${field}/aliases/*`, ["added", "removed"], aliases),
    rule(`${field}/alsoAt`, "any", alsoAt),
    rule(`${field}/personal`, "any", attribute("QD1612", "The mark personal")),
  ]),
  rule("object:key", "any", key),
  rule(
    "object:",
    "added",
    object("QD1610", (name) => `There is a new object ${name}`),
  ),
  rule(
    "object:",
    "removed",
    object("QD1611", (name) => `There is no object ${name} any more`),
  ),
  rule(
    "object:object",
    "any",
    object("QD1605", (name) => `The object ${name} has another name`),
  ),
];
