/** The parameters of a call: in comes whatever a caller gave, out goes a copy that passed every check, or all problems in it. */
import { decimalProblems } from "../amount.js";
import type { Settings } from "../client.js";
import { InvalidParametersError, nameOf, problemsOf } from "../problems.js";
import type { Problem } from "../problems.js";
import { MASK, scrub } from "../scrub.js";
import { isRecord, snapshot } from "../snapshot.js";
import type { Operation, Profile } from "../spec-tables.js";

/** Parameters that passed the generated check: texts, and arrays of items with texts. */
export type CheckedParameters = Readonly<Record<string, unknown>>;

/** @throws {InvalidParametersError} with every problem */
export function checkParameters(
  { secretForms, service }: Settings,
  operation: Operation<unknown, unknown>,
  given: unknown,
  address: Profile,
): CheckedParameters {
  const parameters = snapshot(given, (path, rule, what, allowed) => {
    throw new InvalidParametersError(operation.name, [{ parameter: nameOf(path), rule, given: what, allowed }]);
  });
  const record = isRecord(parameters) ? parameters : {};
  const errors = operation.checkParameters(parameters) ? [] : (operation.checkParameters.errors ?? []);
  const decimals = decimalProblems(record, operation.amounts, service.decimals);
  const custom = operation.custom === undefined ? [] : customProblems(record, operation, operation.custom, address);
  if (errors.length + decimals.length + custom.length === 0) return record;
  const { problems, count } = problemsOf(errors, parameters, {
    hidden: operation.personal,
    known: (path) => knownNames(operation, path, record),
    clean: (text) => (secretForms.includes(text) ? MASK : scrub(text, secretForms)),
  });
  throw new InvalidParametersError(
    operation.name,
    [...problems, ...decimals, ...custom],
    count + decimals.length + custom.length,
  );
}

/** The names that may stand at the top of these parameters, or inside an item of a repeating group. */
function knownNames(
  { fingerprint, variants, unsigned, custom }: Operation<unknown, unknown>,
  [outer]: readonly string[],
  parameters: CheckedParameters,
): readonly string[] {
  const kind = variants && parameters[variants.by];
  const tails = Object.entries(variants?.fingerprint ?? {}).filter(([name]) => kind === undefined || name === kind);
  const fields = [...fingerprint, ...tails.flatMap(([, tail]) => tail), ...unsigned];
  const added = custom === undefined ? [] : ["custom"];
  if (outer === undefined)
    return [...new Set([...fields.map((field) => (typeof field === "string" ? field : field.group)), ...added])];
  return fields.flatMap((field) =>
    typeof field !== "string" && field.group === outer ? field.fields.map(({ property }) => property) : [],
  );
}

/** Parameters that a call adds, by the name that the shop gave them. */
export function customOf({ custom }: CheckedParameters): readonly (readonly [name: string, value: unknown])[] {
  return isRecord(custom) ? Object.entries(custom) : [];
}

/** A letter first, and nothing that a list with commas or a form cannot hold. */
const CUSTOM_NAME = /^[A-Za-z_][\w.-]{0,63}$/;

/**
 * What is wrong with the names of added parameters. The gateway gives them back in the confirmation, with dots as
 * underscores: a name that is one of its own there or here, or that two of them have there, would stand for something else.
 */
function customProblems(
  parameters: CheckedParameters,
  { fingerprint, unsigned }: Operation<unknown, unknown>,
  { reserved }: { readonly reserved: readonly string[] },
  { signed }: Profile,
): Problem[] {
  const names = customOf(parameters).map(([name]) => name);
  if (names.length === 0) return [];
  const isTaken = (name: string): boolean =>
    reserved.includes(name) ||
    unsigned.includes(name) ||
    signed.some((part) => "parameter" in part && part.parameter === name) ||
    fingerprint.some((one) =>
      typeof one === "string" ? one === name : name === one.counter || name.startsWith(one.item),
    );
  const seen = new Set<string>();
  return names.flatMap((name): Problem[] => {
    const returned = name.replaceAll(".", "_");
    const isTwin = seen.has(returned);
    seen.add(returned);
    const problem = (rule: string, allowed: string): Problem[] => [
      { parameter: nameOf(["custom", name]), rule, given: "this name", allowed },
    ];
    if (!CUSTOM_NAME.test(name))
      return problem("format", "up to 64 letters, digits, dots, hyphens and underscores, a letter first");
    if (isTaken(name) || isTaken(returned)) return problem("reserved", "a name that is not one of the gateway's");
    return isTwin ? problem("unique", "names that differ when dots are underscores") : [];
  });
}
