import type { AnswerShape } from "../operation.js";
import type { GatewayError } from "../result.js";
import type { Profile, Service } from "../service.js";
import { listObjects, shapeAnswer } from "./shape.js";

/** The errors of an answer. Tolerant: an error must not get lost because its counter did. */
export function readErrors(
  pairs: ReadonlyMap<string, string>,
  service: Service,
  profile: Profile,
): readonly GatewayError[] {
  const listed = listObjects(withoutCounter(pairs, service.errors.counter), service.errors);
  if (profile.errors === "list" || listed.length > 0) return listed.map(errorOf);
  const flat: AnswerShape = { ...service.errors.shape, key: "" };
  const single = shapeAnswer(pairs, flat);
  return Object.keys(single).length === 0 ? [] : [errorOf(single)];
}

function withoutCounter(pairs: ReadonlyMap<string, string>, counter: string): ReadonlyMap<string, string> {
  const rest = new Map(pairs);
  rest.delete(counter);
  return rest;
}

function errorOf(error: Readonly<Record<string, unknown>>): GatewayError {
  const { errorCode, message, ...others } = error;
  return Object.freeze({ ...others, errorCode: textOf(errorCode), message: textOf(message) });
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
