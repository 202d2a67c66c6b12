import type { DataType } from "../model/model.js";
import { camel, pascal } from "../text/code.js";

/** Every name that generated code has, decided here alone. */
export const names = {
  parameters: (operation: string): string => `${pascal(operation)}Parameters`,
  commonParameters: (operation: string): string => `${pascal(operation)}CommonParameters`,
  variantParameters: (operation: string, value: string): string => `${pascal(operation)}${pascal(value)}Parameters`,
  answer: (operation: string): string => `${pascal(operation)}Answer`,
  operation: (operation: string): string => `${camel(operation)}Operation`,
  function: (operation: string): string => camel(operation),
  checkParameters: (operation: string): string => `check${pascal(operation)}Parameters`,
  checkAnswer: (operation: string): string => `check${pascal(operation)}Answer`,
  /** The validator of an item or an object inside another value. */
  checkFields: (type: string): string => `check${pascal(type)}Fields`,
  /** The set of names that an object may have. */
  known: (type: string): string => `${camel(type)}Names`,
  object: (object: string): string => pascal(object),
  shape: (object: string): string => `${camel(object)}Shape`,
  groupParameters: (group: string): string => `${pascal(group)}Parameters`,
  groupOrder: (group: string): string => `${camel(group)}Order`,
  groupTable: (group: string): string => `${camel(group)}Group`,
  enumeration: (enumeration: string): string => pascal(enumeration),
  enumerationValues: (enumeration: string): string => plural(camel(enumeration)),
  enumerationGuard: (enumeration: string): string => `is${pascal(enumeration)}`,
  credentials: (account: string): string => `${account}Credentials`,
  /** A data type, whatever its length: `text`, `amountSigned`, `oneOfYesNo`. */
  type: ({ name, enumeration, negative }: DataType): string => {
    if (enumeration === undefined) return negative ? `${name}Signed` : name;
    return `${name === "list" ? "listOf" : "oneOf"}${pascal(enumeration.name)}`;
  },
} as const;

/** Nobody chooses "Yes" from a list: such an enumeration is a type, without the list and the guard that others have. */
export function isFlag(values: readonly { readonly value: string }[]): boolean {
  return values.every(({ value }) => /^(true|false|yes|no)$/i.test(value));
}

function plural(name: string): string {
  return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/** Paths of generated files, relative to the output folder. */
export const paths = {
  operation: (operation: string): string => `operations/${operation}.ts`,
  object: (object: string): string => `objects/${object}.ts`,
  groups: "groups.ts",
  enumerations: "enumerations.ts",
  errorCodes: "error-codes.ts",
  service: "service.ts",
  operations: "operations.ts",
  gateway: "gateway.ts",
  demoAccount: "demo-account.ts",
  lifeCycles: "life-cycles.ts",
  amounts: "amounts.ts",
  reconcile: "reconcile.ts",
  journal: "journal.ts",
  confirmation: "confirmation.ts",
  client: "client.ts",
  command: "command.ts",
  index: "index.ts",
  validators: "validators.js",
  validatorTypes: "validators.d.ts",
  reference: "reference.md",
  findings: "findings.md",
  surface: "SURFACE.md",
} as const;
