import type { FindingEntry } from "./entry.js";

export type NameCode =
  | "QM1031"
  | "QM1032"
  | "QM1033"
  | "QM1034"
  | "QM1035"
  | "QM1036"
  | "QM1037"
  | "QM1038"
  | "QM1039"
  | "QM1040"
  | "QM1051"
  | "QM1052"
  | "QM1053"
  | "QM1054"
  | "QM1055"
  | "QM1056";

/** Names of parameters, groups, operations and variants. */
export const nameEntries: Readonly<Record<NameCode, FindingEntry>> = {
  QM1031: {
    title: "Unknown parameter or group",
    severity: "error",
    cause: "A list names something that stands neither in spec/parameters.yaml nor in spec/groups.yaml.",
    fix: "Correct the spelling, or add the parameter to spec/parameters.yaml.",
    example: "required: [orderNumbr]",
  },
  QM1032: {
    title: "Unused parameter",
    severity: "error",
    cause: "No operation, group or profile sends the parameter: it is left over, or forgotten in a list.",
    fix: "Name it in an operation or a group, or remove it.",
    example: "parameters:\n  faxNumber: { type: text, meaning: Fax number., source: INFERRED }",
  },
  QM1033: {
    title: "Required and optional",
    severity: "error",
    cause: "The same name stands in required and in optional.",
    fix: "Remove it from one of the two lists.",
    example: "required: [amount]\noptional: [amount]",
  },
  QM1034: {
    title: "Sent twice",
    severity: "error",
    cause: "A list names something twice, or names a parameter that also comes with a group of the same operation.",
    fix: "Remove one of the two.",
    example: "required: [amount, currency, amount]",
  },
  QM1035: {
    title: "Name given twice",
    severity: "error",
    cause: "Two files describe an operation or object of the same name; one of them would win by chance.",
    fix: "Rename or remove one of the two.",
    example: "operation: deposit   # in spec/operations/refund.yaml",
  },
  QM1036: {
    title: "Endpoint given twice",
    severity: "error",
    cause: "Two operations have the same endpoint. The gateway matches paths without regard to case.",
    fix: "Correct the endpoint of one of the two.",
    example: "operation: refund\nendpoint: deposit",
  },
  QM1037: {
    title: "File name differs",
    severity: "error",
    cause: "A file is not named after the operation or object in it, so nobody would look there.",
    fix: "Rename the file or correct the name in it.",
    example: "operation: depositReversal   # in spec/operations/deposit.yaml",
  },
  QM1038: {
    title: "Note about nothing",
    severity: "error",
    cause: "A note is about a name that is neither sent by this operation nor part of its answer.",
    fix: "Correct the name, or remove the note.",
    example: "notes:\n  - { about: custmerStatement, source: INFERRED, text: Only in the guides. }",
  },
  QM1039: {
    title: "Order of missing parameters out of step",
    severity: "error",
    cause: "missing.order must name exactly the required parameters: it says in which order the gateway reports them.",
    fix: "Name every required parameter once, in the order in which the gateway reports them.",
    example: "required: [orderNumber, amount]\nmissing: { order: [orderNumber], source: INFERRED }",
  },
  QM1040: {
    title: "Name taken in generated code",
    severity: "error",
    cause:
      "An operation, variant, enumeration, group, object or account is called so that generated code would have two things of one name.",
    fix: "Rename the one of the two that is not the vendor's.",
    example: "operation: reconcile   # in spec/operations/reconcile.yaml",
  },
  QM1051: {
    title: "Item parameter without its prefix",
    severity: "error",
    cause: "Names in a repeating group begin with the group's item; what follows becomes the property in TypeScript.",
    fix: "Let the name begin with the item prefix, and continue with a capital letter.",
    example:
      'repeats: { counter: basketItems, item: "basketItem{n}", typeName: BasketItem }\nrequired: [articleNumber]',
  },
  QM1052: {
    title: "Variants by a parameter that cannot tell them apart",
    severity: "error",
    cause: "variants.by must be a required parameter of the operation, of type enumeration.",
    fix: "Name the required enumeration parameter.",
    example: "required: [amount]\nvariants: { by: amount, cases: {} }",
  },
  QM1053: {
    title: "Variant without a value",
    severity: "error",
    cause: "A case stands for a value that the enumeration of variants.by does not have: it could never be chosen.",
    fix: "Correct the case, or add the value to the enumeration.",
    example:
      "variants:\n  by: fundTransferType\n  cases:\n    SEPACT: { summary: Pays to an account., source: INFERRED, required: [], fingerprint: [] }",
  },
  QM1054: {
    title: "Value without a variant",
    severity: "error",
    cause: "The enumeration of variants.by has a value for which there is no case.",
    fix: "Add the case, or remove the value from the enumeration.",
    example: "FundTransferType has SEPA-CT, but variants.cases does not",
  },
  QM1055: {
    title: "Name that every object has",
    severity: "error",
    cause:
      "In JavaScript every object has a property of this name from the start: one that was not given would seem to be there.",
    fix: "Find out whether the vendor writes it so. If it is true, the generator has to learn it first.",
    example: "parameters:\n  constructor: { type: text, meaning: Who built it., source: INFERRED }",
  },
  QM1056: {
    title: "Name that not every folder can hold",
    severity: "error",
    cause:
      "Generated files are named after operations and objects. Windows keeps some names for devices, and there and on macOS two names that differ in case alone are one file.",
    fix: "Take another name.",
    example: "operation: aux",
  },
};

export type DataTypeCode = "QM1021" | "QM1022" | "QM1023" | "QM1024" | "QM1025" | "QM1026";

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
  QM1026: {
    title: "Value that its type does not allow",
    severity: "error",
    cause: "An example or a value of a vector would be refused by the check of its own parameter.",
    fix: "Correct the value, or the type or length of the parameter.",
    example: "length: { max: 3 }\nexample: ABCDEF",
  },
};
