import { randomUUID } from "node:crypto";
import type { Field } from "./request/arrange.js";
import { scrubForms } from "./scrub.js";

/**
 * What a call is about to do: enough to find out later what became of it, and to be written down. Holds no secret, and no
 * parameter that the spec marks as personal.
 */
export interface Intent {
  /** Random, different for every call. */
  readonly id: string;
  readonly operation: string;
  /** ISO time (UTC) of the call. */
  readonly at: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The intent of a prepared call. */
export function intentOf(operation: string, fields: readonly Field[], secretForms: readonly string[]): Intent {
  const told = fields.filter(({ isOwn, personal }) => isOwn && !personal);
  // A caller may have put a secret where another parameter belongs.
  const parameters = Object.fromEntries(told.map(({ name, value }) => [name, scrubForms(value, secretForms)]));
  return Object.freeze({
    id: randomUUID(),
    operation,
    at: new Date().toISOString(),
    parameters: Object.freeze(parameters),
  });
}
