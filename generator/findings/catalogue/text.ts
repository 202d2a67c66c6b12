import type { FindingEntry } from "./entry.js";

export type TextCode = "QM1001" | "QM1002" | "QM1003" | "QM1004" | "QM1005" | "QM1006" | "QM1007";

/** Files and their text. */
export const textEntries: Readonly<Record<TextCode, FindingEntry>> = {
  QM1001: {
    title: "Not YAML",
    severity: "error",
    cause: "The text breaks a rule of YAML 1.2, so nothing in this file could be read.",
    fix: "Correct the syntax; look at the line above too, that is where an open bracket or quote begins.",
    example: "required: [orderNumber, amount",
  },
  QM1002: {
    title: "Key given twice",
    severity: "error",
    cause: "A map has the same key twice. YAML tools silently keep one of the two, and not all keep the same.",
    fix: "Remove one of the two, or rename it.",
    example: "effect: reads\neffect: moves-money",
  },
  QM1003: {
    title: "Alias that cannot be followed",
    severity: "error",
    cause: "An alias names an anchor that is not defined above it, or aliases multiply beyond a sane number.",
    fix: "Define the anchor (&name) above the alias (*name), or write the value out.",
    example: "length: *short",
  },
  QM1004: {
    title: "File missing",
    severity: "error",
    cause: "The spec has no file that every spec must have.",
    fix: "Add the file, or correct its name.",
    example: "spec/service.yml instead of spec/service.yaml",
  },
  QM1005: {
    title: "File that nothing reads",
    severity: "error",
    cause:
      "The file lies in the spec folder, but its place or name has no meaning, so its facts would be lost in silence.",
    fix: "Move it to operations/ or objects/ with the ending .yaml, or remove it.",
    example: "spec/operation/deposit.yaml",
  },
  QM1006: {
    title: "Schema cannot be used",
    severity: "error",
    cause:
      "A JSON Schema in spec/schema is missing, not JSON or not a valid schema; files of its kind are not checked against it.",
    fix: "Correct the schema.",
    example: '{ "type": "objekt" }',
  },
  QM1007: {
    title: "Not UTF-8",
    severity: "error",
    cause:
      "A file holds bytes that are no UTF-8, as an editor writes them that saves in another encoding. They were read as the replacement character U+FFFD: what they stood for is lost.",
    fix: "Save the file as UTF-8, and write the characters anew.",
    example: "meaning: Text for the consumer, such as Gr\uFFFD\uFFFDe",
  },
};
