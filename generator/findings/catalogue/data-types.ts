import type { FindingEntry } from "./entry.js";

export type DataTypeCode = "QM1021" | "QM1022" | "QM1023" | "QM1024" | "QM1025";

/** Data types and the tables they refer to. */
export const dataTypeEntries: Readonly<Record<DataTypeCode, FindingEntry>> = {
  QM1021: {
    title: "Contradicting lengths",
    severity: "error",
    cause: "No value can satisfy the lengths, so every call would be refused before it is sent.",
    fix: "Give min at most as large as max, and an exact length of at least 1.",
    example: "length: { min: 11, max: 8 }",
  },
  QM1022: {
    title: "Unknown enumeration",
    severity: "error",
    cause: "values names an enumeration that spec/enumerations.yaml does not have.",
    fix: "Correct the name, or add the enumeration.",
    example: "type: enumeration\nvalues: YesOrNo",
  },
  QM1023: {
    title: "Option does not fit the type",
    severity: "error",
    cause:
      "values belongs to the types enumeration and list, negative to amount; an enumeration cannot do without values.",
    fix: "Remove the option, add the missing one, or correct the type.",
    example: "type: text\nvalues: YesNo",
  },
  QM1024: {
    title: "Enumeration value given twice",
    severity: "error",
    cause: "Two values differ only in spaces or in how an accent is composed; to a reader they are one.",
    fix: "Remove one of the two. Values that differ in letter case are allowed.",
    example: 'values:\n  SINGLE: One payment.\n  "SINGLE ": One payment.',
  },
  QM1025: {
    title: "Numeric currency code given twice",
    severity: "error",
    cause: "Two currencies share a numeric code, so a numeric currency could not be told apart.",
    fix: "Look the code up in ISO 4217.",
    example: 'EUR: { numeric: "978", decimals: 2, name: Euro }\nBGN: { numeric: "978", decimals: 2, name: Lev }',
  },
};
