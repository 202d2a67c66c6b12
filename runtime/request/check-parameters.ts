/** The parameters of a call: in comes whatever a caller gave, out goes a copy that passed every check, or all problems in it. */
import { decimalProblems } from "../amount.js";
import type { Settings } from "../client.js";
import { InvalidParametersError, problemsOf, nameOf } from "../problems.js";
import { MASK, scrub } from "../scrub.js";
import { isRecord, snapshot } from "../snapshot.js";
import type { Operation } from "../spec-tables.js";

/** Parameters that passed the generated check: texts, and arrays of items with texts. */
export type CheckedParameters = Readonly<Record<string, unknown>>;

/** @throws {InvalidParametersError} with every problem */
export function checkParameters(
  { secretForms, service }: Settings,
  operation: Operation<unknown, unknown>,
  given: unknown,
): CheckedParameters {
  const parameters = snapshot(given, (path, rule, what, allowed) => {
    throw new InvalidParametersError(operation.name, [{ parameter: nameOf(path), rule, given: what, allowed }]);
  });
  const record = isRecord(parameters) ? parameters : {};
  const errors = operation.checkParameters(parameters) ? [] : (operation.checkParameters.errors ?? []);
  const decimals = decimalProblems(record, operation.amounts, service.decimals);
  if (errors.length + decimals.length === 0) return record;
  const { problems, count } = problemsOf(errors, parameters, {
    hidden: operation.personal,
    known: (path) => knownNames(operation, path, record),
    clean: (text) => (secretForms.includes(text) ? MASK : scrub(text, secretForms)),
  });
  throw new InvalidParametersError(operation.name, [...problems, ...decimals], count + decimals.length);
}

/** The names that may stand at the top of these parameters, or inside an item of a repeating group. */
function knownNames(
  { fingerprint, variants, unsigned }: Operation<unknown, unknown>,
  [outer]: readonly string[],
  parameters: CheckedParameters,
): readonly string[] {
  const kind = variants && parameters[variants.by];
  const tails = Object.entries(variants?.fingerprint ?? {}).filter(([name]) => kind === undefined || name === kind);
  const fields = [...fingerprint, ...tails.flatMap(([, tail]) => tail), ...unsigned];
  if (outer === undefined)
    return [...new Set(fields.map((field) => (typeof field === "string" ? field : field.group)))];
  return fields.flatMap((field) =>
    typeof field !== "string" && field.group === outer ? field.fields.map(({ property }) => property) : [],
  );
}
