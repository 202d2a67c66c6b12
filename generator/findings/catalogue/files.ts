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

export type SchemaCode = "QM1011" | "QM1012" | "QM1013" | "QM1014" | "QM1015" | "QM1016";

/** The form of a file, as its JSON Schema wants it. */
export const schemaEntries: Readonly<Record<SchemaCode, FindingEntry>> = {
  QM1011: {
    title: "Unknown key",
    severity: "error",
    cause: "The key has no meaning here: a misspelling, or it stands one level too deep or too high.",
    fix: "Correct the spelling or remove the key.",
    example: "operation: deposit\nsumary: Captures a payment.",
  },
  QM1012: {
    title: "Key missing",
    severity: "error",
    cause: "A fact that the generator needs is not given.",
    fix: "Add the key.",
    example: "orderNumber:\n  meaning: Number of the order.\n  source: L:request_parameters",
  },
  QM1013: {
    title: "Source missing",
    severity: "error",
    cause: "A fact does not say where it comes from. A reviewer could not check it.",
    fix: "Add source: TAG:page, or INFERRED with a note that says from what.",
    example: "orderNumber:\n  type: numeric\n  meaning: Number of the order.",
  },
  QM1014: {
    title: "Unknown value",
    severity: "error",
    cause: "Only certain values are allowed here, and this is none of them.",
    fix: "Use one of the allowed values.",
    example: "type: numerc",
  },
  QM1015: {
    title: "Wrong kind of value",
    severity: "error",
    cause:
      "A text stands where a number, list or map is expected, or the other way round. Unquoted digits are a number.",
    fix: "Write the value in the expected form; put digits with meaning in quotes.",
    example: "errorId: 011",
  },
  QM1016: {
    title: "Value of wrong form",
    severity: "error",
    cause: "The value is of the right kind, but breaks the pattern or the limits given in the schema.",
    fix: "Bring the value into the form that the message names.",
    example: "fingerprint: D5EBE0",
  },
};
