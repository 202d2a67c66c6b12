/** The error codes of the spec: families, parameter ids and fixed codes. Generated. */
export interface ErrorTables {
  readonly families: Readonly<
    Record<string, { readonly name: string; readonly template: string; readonly meaning: string }>
  >;
  readonly parameters: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, string>>;
}

/** What an error code of the gateway means. */
export interface ErrorCodeExplanation {
  readonly code: string;
  /** The meaning in one line: `"Amount is missing"`. */
  readonly message: string;
  /** Name of the family, such as `"missing"`, for codes that are made of a family and a parameter. */
  readonly family: string | undefined;
  /** The gateway's label of the parameter concerned, such as `"amount"`. */
  readonly parameter: string | undefined;
}

/** Looks a code up: first among the fixed codes, then as family × 1000 + parameter id. */
export function explainErrorCodeBy(tables: ErrorTables, code: string): ErrorCodeExplanation | undefined {
  const fixed = ownValue(tables.codes, code);
  const family = ownValue(tables.families, code.slice(0, 2));
  if (fixed !== undefined) return { code, message: fixed, family: family?.name, parameter: undefined };
  const parameter = code.length === 5 ? ownValue(tables.parameters, code.slice(2)) : undefined;
  if (family === undefined || parameter === undefined) return undefined;
  const label = parameter.slice(0, 1).toUpperCase() + parameter.slice(1);
  return { code, message: family.template.replace("{0}", label), family: family.name, parameter };
}

function ownValue<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
