import { child, textOf } from "../../parsed-value.js";
import { valuesOf } from "../enumeration-values.js";
import { mistake } from "../mistake.js";
import type { Mistake } from "../mistake.js";
import { didYouMean } from "../nearest.js";
import type { OperationOutline } from "../outline-operation.js";
import type { Outline } from "../outline.js";
import type { Rule } from "./rule.js";

function checkCases(outline: Outline, operation: OperationOutline, enumeration: string): readonly Mistake[] {
  const values = valuesOf(outline, enumeration);
  const cases = child(operation.value, "variants", "cases");
  // An enumeration that does not exist is a finding of its own.
  if (values === undefined || cases === undefined) return [];
  const names = operation.variants.map((variant) => variant.name);
  const strangers = operation.variants.filter(({ name }) => !values.includes(name));
  const guesses = strangers.map(({ name }) => didYouMean(name, values));
  const absent = values.filter(
    (value) => !names.includes(value) && !guesses.some((guess) => guess.includes(`"${value}"`)),
  );
  return [
    ...strangers.map(({ name, value }, index) =>
      mistake("QM1053", value, `"${name}" is no value of ${enumeration}${guesses[index] ?? "."}`, { side: "key" }),
    ),
    ...absent.map((value) =>
      mistake("QM1054", cases, `There is no case for "${value}" of ${enumeration}.`, { side: "key" }),
    ),
  ];
}

function checkVariants(outline: Outline, operation: OperationOutline): readonly Mistake[] {
  const { by } = operation;
  const parameter = by?.meant === undefined ? undefined : outline.parameters?.get(by.meant);
  if (by === undefined || parameter === undefined) return [];
  if (!operation.required.some((name) => name.meant === by.meant)) {
    return [mistake("QM1052", by.at, `"${by.text}" is not among the required parameters of "${operation.name}".`)];
  }
  const enumeration = textOf(child(parameter, "values"));
  if (textOf(child(parameter, "type")) !== "enumeration" || enumeration === undefined) {
    return [mistake("QM1052", by.at, `"${by.text}" is not of type enumeration.`)];
  }
  return checkCases(outline, operation, enumeration);
}

/** Variants are told apart by a required enumeration, value by value. */
export const variants: Rule = (outline) => outline.operations.flatMap((operation) => checkVariants(outline, operation));
