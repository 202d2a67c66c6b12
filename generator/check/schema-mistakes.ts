/** ajv's errors in the words of the spec, each at the node that has to change. */
import type { ErrorObject } from "ajv";
import type { Code } from "../findings/catalogue.js";
import type { Path } from "../parse/value.js";
import { didYouMean, nearest } from "../text/words.js";
import type { Mistake } from "./mistake.js";

function pathOf(pointer: string): Path {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A parameter of the error that is a text. */
function param(error: ErrorObject, key: string): string {
  const value: unknown = error.params[key];
  return typeof value === "string" ? value : "";
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

/** How a value is called in a message. */
function shown(data: unknown): string {
  if (data === null || data === undefined) return "nothing";
  if (Array.isArray(data)) return "a list";
  if (typeof data === "object") return "a map";
  return typeof data === "number" || typeof data === "boolean"
    ? `the ${typeof data} ${String(data)}`
    : JSON.stringify(data);
}

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
};

type Part = Pick<Mistake, "code" | "message" | "fix"> & { readonly key?: string };

function unknownKey(error: ErrorObject): Part {
  const key = param(error, "additionalProperty");
  const present = new Set(keysOf(error.data));
  const properties: unknown = error.parentSchema?.["properties"];
  const free = keysOf(properties).filter((name) => !present.has(name));
  return {
    code: "QM1011",
    key,
    message: `"${key}" is not a key that has a meaning here${didYouMean(key, free)}`,
    fix: `Keys that may still be given here: ${free.join(", ") || "none"}.`,
  };
}

function missingKey(error: ErrorObject): Part {
  const key = param(error, "missingProperty");
  const owner = pathOf(error.instancePath).at(-1);
  const subject = owner === undefined ? "The file" : `"${owner}"`;
  const code: Code = key === "source" ? "QM1013" : "QM1012";
  return { code, key, message: `${subject} has no ${key}.`, fix: key === "source" ? undefined : `Add ${key}.` };
}

function unknownValue(error: ErrorObject): Part {
  const allowed = texts(error.schema);
  const guess = typeof error.data === "string" ? didYouMean(error.data, allowed) : ".";
  return {
    code: "QM1014",
    message: `${shown(error.data)} is not allowed here${guess}`,
    fix: `Allowed: ${allowed.join(", ")}.`,
  };
}

function wrongKind(error: ErrorObject): Part {
  const type = param(error, "type");
  const quotes = type === "string" && (typeof error.data === "number" || typeof error.data === "boolean");
  return {
    code: "QM1015",
    message: `Expected ${kinds[type] ?? type}, found ${shown(error.data)}.`,
    fix: quotes ? "Put the value in quotes." : undefined,
  };
}

function wrongForm(error: ErrorObject): Part {
  const described: unknown = error.parentSchema?.["description"];
  const rule = error.keyword === "pattern" ? `must match ${String(error.schema)}` : (error.message ?? "is not valid");
  const name = error.propertyName;
  return {
    code: "QM1016",
    ...(name === undefined ? {} : { key: name }),
    message: `${shown(name ?? error.data)} ${rule}.`,
    fix: typeof described === "string" ? `Wanted: ${described}` : undefined,
  };
}

const readers: Readonly<Record<string, (error: ErrorObject) => Part>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  enum: unknownValue,
  const: unknownValue,
  type: wrongKind,
};

/** A misspelt key is unknown, and the key that was meant is missing: one mistake, not two. */
function isMisspelt(errors: readonly ErrorObject[], error: ErrorObject): boolean {
  return (
    error.keyword === "required" &&
    errors.some(
      (other) =>
        other.keyword === "additionalProperties" &&
        other.instancePath === error.instancePath &&
        nearest(param(other, "additionalProperty"), [param(error, "missingProperty")]) !== undefined,
    )
  );
}

export function schemaMistakes(file: string, errors: readonly ErrorObject[]): readonly Mistake[] {
  return errors
    .filter((error) => !isMisspelt(errors, error))
    .map((error) => {
      const { key, ...part } = (readers[error.keyword] ?? wrongForm)(error);
      const path = pathOf(error.instancePath);
      return {
        ...part,
        file,
        path: key === undefined ? path : [...path, key],
        side: key === undefined ? "value" : "key",
      };
    });
}
