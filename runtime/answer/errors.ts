import type { AnswerShape } from "../operation.js";
import type { GatewayError } from "../result.js";
import type { Profile, Service } from "../service.js";
import type { Keys } from "./keys.js";
import { listObjects, shapeAnswer } from "./shape.js";

/** The errors of an answer. Tolerant: an error must not get lost because its counter did. */
export function readErrors(keys: Keys, { errors }: Service, profile: Profile): readonly GatewayError[] {
  const listed = listObjects(keys, errors.shape);
  if (profile.errors === "list" || listed.length > 0) return listed.map(errorOf);
  const flat: AnswerShape = { ...errors.shape, key: "" };
  const single = shapeAnswer(keys, flat);
  return Object.keys(single).length === 0 ? [] : [errorOf(single)];
}

function errorOf(error: Readonly<Record<string, unknown>>): GatewayError {
  const { errorCode, message, ...others } = error;
  return Object.freeze({ ...others, errorCode: textOf(errorCode), message: textOf(message) });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
