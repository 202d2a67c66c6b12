import type { FindingEntry } from "./entry.js";

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
