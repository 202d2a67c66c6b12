import { didYouMean } from "../../check/nearest.js";
import { buildDataType } from "../../model/build-data-type.js";
import type { DataType, DataTypeName, Parameter } from "../../model/model.js";
import { singleFiles } from "../../parse-kind.js";
import type { Description } from "./entry.js";
import { problemWith } from "./text-rule.js";
import type { Vocabulary } from "./vocabulary.js";

const BY_VALUES: ReadonlySet<string> = new Set<DataTypeName>(["enumeration", "list"]);

/** Why a description of something new cannot stand in the spec; undefined where it can. */
export function problemWithDescription({ type, detail }: Description, vocabulary: Vocabulary): string | undefined {
  const { enumerations, parameterRule } = vocabulary;
  const unknown = problemWith(type, parameterRule("definitions", "type"));
  if (unknown !== undefined) return unknown;
  if (BY_VALUES.has(type)) {
    if (detail === undefined) return type === "list" ? undefined : `Name its values, as in ${type}:YesNo.`;
    if (enumerations.has(detail)) return undefined;
    return `There is no enumeration "${detail}"${didYouMean(detail, enumerations.keys())}`;
  }
  if (detail === undefined || /^[1-9][0-9]{0,4}$/.test(detail)) return undefined;
  return `"${detail}" is no length: a whole number of bytes from 1.`;
}

/** What the spec would say of it: its type, and its length or its values. */
export function factsOf({ type, detail }: Description): Readonly<Record<string, unknown>> {
  if (detail === undefined) return { type };
  return BY_VALUES.has(type) ? { type, values: detail } : { type, length: { max: Number(detail) } };
}

/** The same as the model would have it. */
export function dataTypeOf(description: Description, { enumerations }: Vocabulary): DataType {
  return buildDataType({ file: singleFiles.parameters, path: [], raw: factsOf(description) }, enumerations);
}

/** What the spec says of a known parameter, for a field of an answer that carries the same. */
export function factsOfParameter({ type, personal }: Parameter): Readonly<Record<string, unknown>> {
  const { name, min, max, enumeration, negative } = type;
  return {
    type: name,
    ...(max === undefined ? {} : { length: lengthOf(min ?? 1, max) }),
    ...(enumeration === undefined ? {} : { values: enumeration.name }),
    ...(negative ? { negative } : {}),
    ...(personal ? { personal } : {}),
  };
}

function lengthOf(min: number, max: number): number | { readonly min?: number; readonly max: number } {
  if (min === max) return max;
  return min === 1 ? { max } : { min, max };
}
