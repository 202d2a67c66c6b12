/** The errors of an answer: what the gateway reports, and how far that can be believed. */
import type { AnswerObjects, AnswerShape } from "../operation.js";
import type { GatewayError } from "../result.js";
import type { Profile, Service } from "../service.js";
import type { Keys } from "./keys.js";
import { listObjects, shapeAnswer } from "./shape.js";

export interface ReportedErrors {
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
export function readErrors(keys: Keys, { errors, pendingErrorCodes }: Service, profile: Profile): ReportedErrors {
  const listed = listObjects(keys, errors.shape);
  const flatShape: AnswerShape = { ...errors.shape, key: "" };
  const flat = shapeAnswer(keys, flatShape);
  const top = keys.get("") ?? new Map<string, string>();
  const counter = top.get(errors.counter);
  const codeNames = new Set(
    errors.shape.values.flatMap(({ name, aliases = [] }) => (name === "errorCode" ? [name, ...aliases] : [])),
  );
  const traces = tracesOf(keys, errors, codeNames, listed.length);
  const hasFlat = flat["errorCode"] !== undefined;
  const found = (listed.length > 0 ? listed : Object.keys(flat).length > 0 ? [flat] : []).map(errorOf);
  const hasCodes = found.length > 0 && found.every(({ errorCode }) => ERROR_CODE.test(errorCode));
  const isList = listed.length > 0 && !hasFlat && counter === String(listed.length);
  // The one error of the flat form is not announced.
  const isFlat = listed.length === 0 && hasFlat && profile.errors === "flat" && (counter ?? "1") === "1";
  return {
    errors: found,
    isComplete: hasCodes && traces.stray === 0 && (isList || isFlat),
    isPending: traces.codes.some((code) => pendingErrorCodes.some((pending) => code.includes(pending))),
    isAny: listed.length > 0 || hasFlat || traces.stray > 0 || (counter ?? "0") !== "0",
  };
}

interface Traces {
  /** Names that look like one of an error, and belong to none that was read. */
  readonly stray: number;
  /** Values of everything that looks like an error's code. */
  readonly codes: readonly string[];
}

/** Looks for errors by their names alone, in any case and with any index: `error.01.errorCode`, `ERRORCODE`, `error.0.message`. */
function tracesOf(
  keys: Keys,
  { shape, counter }: AnswerObjects,
  codeNames: ReadonlySet<string>,
  listed: number,
): Traces {
  const prefix = shape.key.slice(0, shape.key.indexOf(".")).toLowerCase();
  const objects = new Set(Array.from({ length: listed }, (_, index) => `${prefix}.${index + 1}`));
  let stray = 0;
  const codes: string[] = [];
  for (const [object, fields] of keys) {
    for (const [field, value] of fields) {
      const name = object === "" ? field : `${object}.${field}`;
      if (!name.toLowerCase().startsWith(prefix)) continue;
      if (/code/i.test(field)) codes.push(value);
      const isFlat = object === "" && (field === counter || codeNames.has(field));
      if (!objects.has(object) && !isFlat) stray++;
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
