/** ajv reports a mistake once per rule that it breaks on the way; a reader wants it once. */
import type { ErrorObject } from "ajv";

/** Rules of the checker say these better: lists of names, and options that do not fit a data type. */
function saidByRules(error: ErrorObject): boolean {
  return (
    /\/allOf\/\d+\/then\//.test(error.schemaPath) ||
    (error.keyword === "uniqueItems" && /\/(required|optional|unsigned|fingerprint|order)$/.test(error.instancePath))
  );
}

/** Errors that only say that another error is there. */
function isEcho(error: ErrorObject): boolean {
  return error.keyword === "if" || error.keyword === "propertyNames";
}

function isChoice(error: ErrorObject): boolean {
  return error.keyword === "oneOf" || error.keyword === "anyOf";
}

/** Of a choice between kinds of values, only the branch that fits the value's kind has something to say. */
function withoutOtherBranches(errors: readonly ErrorObject[], choice: ErrorObject): readonly ErrorObject[] {
  const inBranch = (error: ErrorObject): boolean =>
    error.schemaPath.startsWith(`${choice.schemaPath}/`) && error.instancePath.startsWith(choice.instancePath);
  const wrongKind = (error: ErrorObject): boolean =>
    inBranch(error) && error.keyword === "type" && error.instancePath === choice.instancePath;
  const fits = errors.some((error) => inBranch(error) && !wrongKind(error));
  // Where no branch fits, the first one stands for all: its type is the usual form.
  const first = errors.find(wrongKind);
  return errors.filter((error) => error !== choice && (!wrongKind(error) || (!fits && error === first)));
}

export function relevant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const told = errors.filter((error) => !isEcho(error) && !saidByRules(error));
  return told.filter(isChoice).reduce(withoutOtherBranches, told);
}
