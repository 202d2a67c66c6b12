import type { Value } from "../parsed-value.js";
import type { Model } from "./model.js";
import type { ErrorCode, ErrorFamily } from "./model-errors.js";
import { below, flag, optionalText, sortedEntries, text } from "./read-value.js";

function buildFamily(prefix: string, value: Value): ErrorFamily {
  return {
    prefix,
    name: text(value, "name"),
    template: text(value, "template"),
    wire: optionalText(value, "wire"),
    alreadyProcessed: flag(value, "alreadyProcessed"),
    meaning: text(value, "meaning"),
    source: text(value, "source"),
  };
}

function buildCode(code: string, value: Value): ErrorCode {
  return {
    code,
    message: text(value, "message"),
    source: text(value, "source"),
    note: optionalText(value, "note"),
    retired: optionalText(value, "retired"),
    pending: flag(value, "pending"),
  };
}

type ErrorTables = Pick<Model, "errorFamilies" | "errorParameters" | "errorCodes">;

export function buildErrors(root: Value): ErrorTables {
  return {
    errorFamilies: sortedEntries(below(root, "families")).map(([prefix, value]) => buildFamily(prefix, value)),
    errorParameters: sortedEntries(below(root, "parameterIds")).map(([id]) => ({
      id,
      label: text(below(root, "parameterIds"), id),
    })),
    errorCodes: sortedEntries(below(root, "codes")).map(([code, value]) => buildCode(code, value)),
  };
}
