import { MOVES_MONEY } from "../../model/model.js";
import { child, textOf } from "../../parse/value.js";
import type { Value } from "../../parse/value.js";
import { listed } from "../../text/words.js";
import type { ChangeEntries, Code } from "../change.js";
import { changeWords, rule, shown } from "../rule.js";
import type { Rule, Tell } from "../rule.js";
import { orderWords, swapsOf } from "./signing.js";

/** Operations and their variants. */
export const operationEntries: ChangeEntries = {
  QD1101: {
    title: "Operation added",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "Apps can call one operation more.",
  },
  QD1102: {
    title: "Operation removed",
    touches: ["wire", "types"],
    audience: ["callers", "readers"],
    bump: "major",
    effect: "Apps that call it no longer compile.",
  },
  QD1103: {
    title: "Endpoint moved",
    touches: ["wire"],
    audience: ["callers"],
    bump: "major",
    effect: "Requests go to another path; proxies, allow lists and recordings know the old one.",
  },
  QD1104: {
    title: "Moves money now",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "The option retry is gone, onIntent is awaited before each call, and no call is repeated.",
  },
  QD1105: {
    title: "No longer counts as moving money",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect:
      "onIntent is no longer awaited, and what counts as reading takes retry: if money moves after all, it may move twice.",
  },
  QD1106: {
    title: "Effect changed where no money moves",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Only operations that read may be repeated, so the option retry comes or goes.",
  },
  QD1107: {
    title: "Kind of operation changed",
    touches: ["docs"],
    audience: [],
    bump: "patch",
    effect: "It stands under another heading of the reference.",
  },
  QD1108: {
    title: "Operation has another name",
    touches: ["wire", "types"],
    audience: ["callers", "readers"],
    bump: "major",
    effect: "The generated function, and in the toolkit profile the command that is sent, have another name.",
  },
  QD1109: {
    title: "Variant added",
    touches: ["types"],
    audience: ["callers", "readers"],
    bump: "minor",
    effect: "Calls may choose one value more, with parameters of its own.",
  },
  QD1110: {
    title: "Variant removed",
    touches: ["wire", "types"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls that choose it no longer compile and are refused before they are sent.",
  },
  QD1111: {
    title: "Variant retired",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "It is marked as deprecated, and still works as before.",
  },
  QD1112: {
    title: "Variant no longer retired",
    touches: ["types"],
    audience: ["callers"],
    bump: "minor",
    effect: "It is no longer marked as deprecated.",
  },
  QD1113: {
    title: "Variants told apart in another way",
    touches: ["wire", "types"],
    audience: ["callers"],
    bump: "major",
    effect: "The parameters of every call are typed and checked in another way.",
  },
  QD1114: {
    title: "Order of missing parameters changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "patch",
    effect: "The sandbox reports missing parameters in another order.",
  },
  QD1115: {
    title: "Sign of the effect added",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "minor",
    effect: "reconcile can find out what became of a call.",
  },
  QD1116: {
    title: "Sign of the effect changed",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "reconcile judges the same order in another way; a wrong not-executed invites a second call.",
  },
  QD1117: {
    title: "Sign of the effect removed",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "reconcile can no longer find out what became of a call.",
  },
  QD1118: {
    title: "What a value needs changed",
    touches: ["behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls that passed may now be refused before they are sent, or the other way round.",
  },
  QD1119: {
    title: "Whether callers may add parameters of their own changed",
    touches: ["types", "behaviour"],
    audience: ["callers"],
    bump: "major",
    effect: "Calls with `custom` compile and are sent, or no longer.",
  },
  QD1120: {
    title: "What the gateway takes unsigned changed",
    touches: ["behaviour"],
    audience: ["sandbox"],
    bump: "minor",
    effect: "The sandbox accepts other orders of what is signed.",
  },
};

// Operations as a whole, what they do, and their variants.

const added: Tell = ({ name }) => ({ code: "QD1101", words: `There is a new operation ${name}`, operations: [name] });
const removed: Tell = ({ name }) => ({
  code: "QD1102",
  words: `There is no operation ${name} any more`,
  operations: [name],
});

const effect: Tell = ({ name, before, after }) => {
  const words = `${name} now counts as ${shown(after)}, no longer as ${shown(before)}`;
  if (textOf(after) === MOVES_MONEY)
    return { code: "QD1104", words: `${words}: it is never repeated`, operations: [name] };
  if (textOf(before) !== MOVES_MONEY) return { code: "QD1106", words, operations: [name] };
  const danger = textOf(after) === "reads" ? ": a call might be sent twice" : ": onIntent no longer hears of it";
  return { code: "QD1105", words: `${words}${danger}`, operations: [name] };
};

function attribute(code: Code, what: string): Tell {
  return ({ name, before, after }) => ({
    code,
    words: `${what} of ${name} ${changeWords(before, after)}`,
    operations: [name],
  });
}

const missingOrder: Tell = ({ name, before, after }) => {
  const swaps = swapsOf(before, after);
  const words = `${name} now ${orderWords(before, after, swaps, "reports missing parameters with")}`;
  return { code: "QD1114", words, operations: [name], hashed: [undefined, swaps] };
};

const missingName: Tell = ({ file, name, path, is }, { find }) => {
  const parameter = path.at(-1) ?? "";
  if (path[1] === "later")
    return {
      code: "QD1114",
      words: `When ${name} reports that ${parameter} is missing is another time`,
      operations: [name],
    };
  if (is !== "order" && is !== "changed" && find(file, ["required", parameter], is) !== undefined) return "elsewhere";
  const verb = is === "added" ? "now" : "no longer";
  return { code: "QD1114", words: `${name} ${verb} reports when ${parameter} is missing`, operations: [name] };
};

const missingCode: Tell = ({ name, path, before, after }) => ({
  code: "QD1114",
  words: `The code when ${path.at(-1) ?? ""} of ${name} is missing ${changeWords(before, after)}`,
  operations: [name],
});

const sign: Tell = ({ name, is, before, after, keys }) => {
  if (keys.length > 0) {
    const words = `reconcile knows the effect of ${name} by another sign: ${keys.join(".")} ${changeWords(before, after)}`;
    return { code: "QD1116", words, operations: [name] };
  }
  return is === "added"
    ? { code: "QD1115", words: `reconcile can now find out what became of ${name}`, operations: [name] }
    : { code: "QD1117", words: `reconcile can no longer find out what became of ${name}`, operations: [name] };
};

const variant: Tell = ({ name, keys: [value = ""], is, before, after }) => {
  if (is === "added")
    return { code: "QD1109", words: `${name} may now be called with ${value}${needs(after)}`, operations: [name] };
  return { code: "QD1110", words: `${name} can no longer be called with ${value}${needs(before)}`, operations: [name] };
};

function needs(described: Value | undefined): string {
  const required = child(described, "required")?.raw;
  const names = Array.isArray(required) ? required.filter((one) => typeof one === "string") : [];
  return names.length === 0 ? "" : `, which requires ${listed(names)}`;
}

const retired: Tell = ({ name, keys: [value = ""], is, after }) => {
  if (is === "removed")
    return { code: "QD1112", words: `${name} with ${value} is no longer retired`, operations: [name] };
  return { code: "QD1111", words: `${name} with ${value} is retired: ${shown(after)}`, operations: [name] };
};

const variants: Tell = ({ name }) => ({
  code: "QD1113",
  words: `The variants of ${name} are told apart in another way`,
  operations: [name],
});

export const operationRules: readonly Rule[] = [
  rule("operation:", "added", added),
  rule("operation:", "removed", removed),
  rule("operation:operation", "any", attribute("QD1108", "The name")),
  rule("operation:endpoint", "any", attribute("QD1103", "The endpoint")),
  rule("operation:interface", "any", attribute("QD1103", "The interface")),
  rule("operation:effect", "any", effect),
  rule("operation:kind", "any", attribute("QD1107", "The kind")),
  rule("operation:missing/order", "order", missingOrder),
  rule("operation:missing/order/*", "any", missingName),
  rule("operation:missing/later/*", "any", missingName),
  rule("operation:missing/codes/*", "any", missingCode),
  rule("operation:needs", "any", attribute("QD1118", "What values need of other parameters")),
  rule("operation:needs/**", "any", ({ name, keys, before, after }) => ({
    code: "QD1118",
    words: `What values need of ${name}: ${keys.slice(1).join(".") || "the list"} ${changeWords(before, after)}`,
    operations: [name],
  })),
  rule("operation:custom", "any", ({ name, is }) => ({
    code: "QD1119",
    words: `${name} takes ${is === "added" ? "" : "no "}parameters of a caller's own`,
    operations: [name],
  })),
  rule("operation:mayBeUnsigned/*", "any", ({ name, path, is }) => ({
    code: "QD1120",
    words: `The gateway ${is === "added" ? "now takes" : "no longer takes"} ${path.at(-1) ?? ""} of ${name} unsigned`,
    operations: [name],
  })),
  rule("operation:effectSign", "any", sign),
  rule("operation:effectSign/**", "any", sign),
  rule("operation:variants/cases/*/retired", "any", retired),
  rule("operation:variants/cases/*", ["added", "removed"], variant),
  rule("operation:variants/by", "any", variants),
  rule("operation:variants", "any", variants),
];
