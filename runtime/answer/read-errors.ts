/** The errors of an answer: what the gateway reports, and how far that can be believed. */
import type { GatewayError } from "../result.js";
import type { AnswerObjects, Profile, Service } from "../spec-tables.js";
import type { Keys } from "./decode.js";
import { listObjects, shapeAnswer } from "./shape-answer.js";

interface ReportedErrors {
  readonly errors: readonly GatewayError[];
  /** All that are announced are there, each with a whole code, and nothing else in the answer looks like an error. */
  readonly isComplete: boolean;
  /** Anywhere a code says that the final state is not known yet. */
  readonly isPending: boolean;
  /** The answer speaks of an error, in whatever form. */
  readonly isAny: boolean;
}

/** Five digits; the vendor's list of error codes knows no other form. */
const ERROR_CODE = /^\d{5}$/;

/** Reads tolerantly, so that no error gets lost, and judges strictly, so that half an error is no refusal. */
export function readErrors(
  keys: Keys,
  { errors, pendingErrorCodes }: Service,
  profile: Pick<Profile, "errors">,
): ReportedErrors {
  const listed = listObjects(keys, errors.shape);
  const flat = shapeAnswer(keys, { ...errors.shape, key: "" });
  const hasFlat = flat["errorCode"] !== undefined;
  const counter = keys.get("")?.get(errors.counter);
  const { stray, codes } = tracesOf(keys, errors, listed.length);
  const found = (listed.length > 0 ? listed : Object.keys(flat).length > 0 ? [flat] : []).map(errorOf);
  const hasCodes = found.length > 0 && found.every(({ errorCode }) => ERROR_CODE.test(errorCode));
  const isList = listed.length > 0 && !hasFlat && counter === String(listed.length);
  // The one error of the flat form is not announced.
  const isFlat = listed.length === 0 && hasFlat && profile.errors === "flat" && (counter ?? "1") === "1";
  return {
    errors: found,
    isComplete: hasCodes && stray === 0 && (isList || isFlat),
    isPending: codes.some((code) => pendingErrorCodes.some((pending) => code.includes(pending))),
    isAny: listed.length > 0 || hasFlat || stray > 0 || (counter ?? "0") !== "0",
  };
}

/**
 * Looks for errors by their names alone, in any case and with any index: `error.01.errorCode`, `ERRORCODE`,
 * `error.0.message`. Counts those that belong to none that was read, and collects everything that looks like a code.
 */
function tracesOf(
  keys: Keys,
  { shape, counter }: AnswerObjects,
  listed: number,
): { readonly stray: number; readonly codes: readonly string[] } {
  const flatNames = new Set([counter]);
  for (const { name, aliases = [] } of shape.values)
    if (name === "errorCode") for (const one of [name, ...aliases]) flatNames.add(one);
  const prefix = shape.key.slice(0, shape.key.indexOf(".")).toLowerCase();
  const objects = new Set(Array.from({ length: listed }, (_, index) => `${prefix}.${index + 1}`));
  let stray = 0;
  const codes: string[] = [];
  for (const [object, fields] of keys) {
    for (const [field, value] of fields) {
      const name = object === "" ? field : `${object}.${field}`;
      if (!name.toLowerCase().startsWith(prefix)) continue;
      if (/code/i.test(field)) codes.push(value);
      if (!objects.has(object) && !(object === "" && flatNames.has(field))) stray++;
    }
  }
  return { stray, codes };
}

function errorOf(error: Readonly<Record<string, unknown>>): GatewayError {
  const { errorCode, message, ...others } = error;
  return { ...others, errorCode: textOf(errorCode), message: textOf(message) };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
