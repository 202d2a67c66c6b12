import type { FileKind } from "../../../parse-kind.js";

/** Where facts of one kind stand in files of the spec; "*" is every entry of a map, or every item of a list. */
export interface FactPlace {
  /** What the table calls them. */
  readonly facts: string;
  readonly kind: FileKind;
  readonly path: readonly string[];
  /** Where a source stands that covers all of them: a path from the file's root, with the same stars. */
  readonly sourceOfAll?: readonly string[];
}

/** Every place where the spec keeps sources; a test compares this with the sources that it really has. */
export const factPlaces: readonly FactPlace[] = [
  { facts: "operations", kind: "operation", path: [] },
  { facts: "variants", kind: "operation", path: ["variants", "cases", "*"] },
  { facts: "parameters", kind: "parameters", path: ["parameters", "*"] },
  { facts: "groups", kind: "groups", path: ["groups", "*"] },
  { facts: "objects", kind: "object", path: [] },
  { facts: "answer fields", kind: "operation", path: ["answer", "*"] },
  { facts: "answer fields", kind: "object", path: ["fields", "*"] },
  { facts: "answer fields", kind: "object", path: ["children", "*"] },
  { facts: "answer fields", kind: "service", path: ["errors"] },
  { facts: "orders of missing parameters", kind: "operation", path: ["missing"] },
  { facts: "signs of an effect", kind: "operation", path: ["effectSign"] },
  { facts: "errors of operations", kind: "operation", path: ["errors", "*"] },
  { facts: "notes of operations", kind: "operation", path: ["notes", "*"] },
  { facts: "vectors", kind: "operation", path: ["vectors", "*"] },
  { facts: "vectors", kind: "operation", path: ["variants", "cases", "*", "vectors", "*"] },
  { facts: "enumerations", kind: "enumerations", path: ["enumerations", "*"] },
  {
    facts: "values of enumerations",
    kind: "enumerations",
    path: ["enumerations", "*", "values", "*"],
    sourceOfAll: ["enumerations", "*", "source"],
  },
  { facts: "currencies", kind: "enumerations", path: ["currencies", "*"], sourceOfAll: ["currenciesSource"] },
  { facts: "families of error codes", kind: "error-codes", path: ["families", "*"] },
  { facts: "error codes", kind: "error-codes", path: ["codes", "*"] },
  {
    facts: "ids in error codes",
    kind: "error-codes",
    path: ["parameterIds", "*"],
    sourceOfAll: ["parameterIdsSource"],
  },
  { facts: "notes on these ids", kind: "error-codes", path: ["parameterIdNotes", "*"] },
  ...["servers", "profiles", "headers", "statuses", "credentials"].map((key): FactPlace => ({
    facts: "service",
    kind: "service",
    path: [key, "*"],
  })),
  ...["defaults", "fingerprint", "limits", "timeouts"].map((key): FactPlace => ({
    facts: "service",
    kind: "service",
    path: [key],
  })),
  { facts: "life cycles", kind: "life-cycles", path: [] },
  { facts: "life cycles", kind: "life-cycles", path: ["lifeCycles", "*"] },
  ...["oneStepAcquirers", "transfer", "recurring"].map((key): FactPlace => ({
    facts: "life cycles",
    kind: "life-cycles",
    path: [key],
  })),
  ...["orders", "answers", "financialInstitutions", "refusals"].map((key): FactPlace => ({
    facts: "demo account",
    kind: "demo-account",
    path: [key, "*"],
  })),
  { facts: "demo account", kind: "demo-account", path: ["unknownOrders"] },
];
