import type { CheckError } from "./check.js";
import { MASK } from "./mask.js";
import { suggest } from "./suggest.js";

/** One thing that is wrong with the parameters of a call. */
export interface Fault {
  /** Where: `amount`, `basket[0].quantity`. */
  readonly parameter: string;
  /** Which rule is broken: `required`, `unknown`, `type`, `length`, `format`, `enumeration`, `decimals`, ... */
  readonly rule: string;
  /** What was given; masked where the parameter is secret or personal. */
  readonly given: string;
  /** What is allowed instead. */
  readonly allowed: string;
}

/** What the violations are about. */
export interface Subject {
  /** Names whose values must not be shown. */
  readonly hidden: readonly string[];
  /** Names that may be given at a path, for "did you mean". */
  readonly known: (path: readonly string[]) => readonly string[];
}

/** Turns what a generated validator reported into faults that a person can act on. */
export function faultsOf(errors: readonly CheckError[], data: unknown, subject: Subject): Fault[] {
  // A wrong discriminator is reported by the parameter's own rule as well, and better.
  return errors.filter(({ keyword }) => keyword !== "discriminator").map((error) => faultOf(error, data, subject));
}

function faultOf({ instancePath, keyword, params }: CheckError, data: unknown, { hidden, known }: Subject): Fault {
  const path = instancePath.split("/").slice(1);
  const value = valueAt(data, path);
  switch (keyword) {
    case "required":
      return {
        parameter: nameOf([...path, text(params["missingProperty"])]),
        rule: "required",
        given: "nothing",
        allowed: "a value",
      };
    case "additionalProperties": {
      const name = text(params["additionalProperty"]);
      const names = known(path).filter((candidate) => candidate !== name);
      const near = suggest(name, names);
      const allowed = near === undefined ? `allowed are ${names.join(", ") || "none"}` : `did you mean ${near}?`;
      return { parameter: nameOf([...path, name]), rule: "unknown", given: name, allowed };
    }
    default: {
      const isHidden = hidden.includes(path.at(-1) ?? "");
      const rule = text(params["rule"] ?? keyword);
      return {
        parameter: nameOf(path),
        rule,
        given: given(value, isHidden),
        allowed: allowedBy(keyword, params, value),
      };
    }
  }
}

function allowedBy(keyword: string, params: CheckError["params"], value: unknown): string {
  if (keyword === "minItems") return "at least one item, or none at all by leaving it out";
  if (keyword !== "type") return text(params["allowed"]);
  if (params["type"] !== "string") return `an ${text(params["type"])}`;
  // A number has lost its trailing zeros, and perhaps its cents, before it gets here.
  return typeof value === "number" ? 'a string: write "12.50", not 12.5' : "a string";
}

/** `["basket", "0", "quantity"]` → `basket[0].quantity` */
function nameOf(path: readonly string[]): string {
  return (
    path.map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : index === 0 ? part : `.${part}`)).join("") ||
    "parameters"
  );
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value instanceof Object ? Reflect.get(value, key) : undefined), data);
}

function given(value: unknown, isHidden: boolean): string {
  if (typeof value !== "string")
    return value === null ? "null" : Array.isArray(value) ? "an array" : typeofWithNumber(value, isHidden);
  if (isHidden) return `${MASK} (${Buffer.byteLength(value)} bytes)`;
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return value.length > 60 ? `${JSON.stringify(shown)} (${Buffer.byteLength(value)} bytes)` : JSON.stringify(shown);
}

function typeofWithNumber(value: unknown, isHidden: boolean): string {
  return typeof value === "number" || typeof value === "boolean"
    ? `the ${typeof value} ${isHidden ? MASK : String(value)}`
    : typeof value;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/**
 * Thrown when the parameters of a call are wrong. Nothing was sent. `faults` holds every fault, not only the first.
 */
export class InvalidParametersError extends TypeError {
  override readonly name = "InvalidParametersError";
  readonly operation: string;
  readonly faults: readonly Fault[];

  constructor(operation: string, faults: readonly Fault[]) {
    super(`${operation}: nothing was sent, because\n${faults.map((fault) => `  - ${sentence(fault)}`).join("\n")}`);
    this.operation = operation;
    this.faults = Object.freeze(faults.map((fault) => Object.freeze(fault)));
  }
}

/** A fault as one line of text. */
export function sentence({ parameter, rule, given, allowed }: Fault): string {
  switch (rule) {
    case "required":
      return `${parameter} is missing`;
    case "unknown":
      return `${parameter} is not a parameter here: ${allowed}`;
    default:
      return `${parameter}: given ${given}, allowed ${allowed} (${rule})`;
  }
}
