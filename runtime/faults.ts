import type { CheckError } from "./check.js";
import { MASK } from "./mask.js";
import { suggest } from "./suggest.js";

/** One thing that is wrong with the parameters of a call, or with the options of a client. */
export interface Fault {
  /** The parameter or option: `amount`, `basket[0].quantity`, `baseUrl`. */
  readonly parameter: string;
  /** Which rule is broken: `required`, `unknown`, `type`, `length`, `format`, `enumeration`, `decimals`, ... */
  readonly rule: string;
  /** What was given; masked where it is secret or personal. */
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
  /** Takes out of a text what must not be shown wherever it stands: a caller may have put a secret anywhere. */
  readonly clean: (text: string) => string;
}

/** How many faults are told. Thousands of faulty items have one cause, and nobody reads them. */
const MOST_TOLD = 20;

/**
 * Turns what a generated validator reported into faults that a person can act on: as many as are told, and how many there
 * are in all.
 */
export function faultsOf(
  errors: readonly CheckError[],
  data: unknown,
  subject: Subject,
): { readonly faults: Fault[]; readonly count: number } {
  // A wrong discriminator is reported by the parameter's own rule as well, and better.
  const counted = errors.filter(({ keyword }) => keyword !== "discriminator");
  const faults = counted.slice(0, MOST_TOLD).map((error) => faultOf(error, data, subject));
  return { faults, count: counted.length };
}

function faultOf({ instancePath, keyword, params }: CheckError, data: unknown, subject: Subject): Fault {
  const path = instancePath.split("/").slice(1);
  switch (keyword) {
    case "required":
      return missing(nameOf([...path, text(params["missingProperty"])]));
    case "additionalProperties":
      return unknownName(path, text(params["additionalProperty"]), subject.known(path), subject.clean);
    default: {
      const value = valueAt(data, path);
      const isHidden = subject.hidden.includes(path.at(-1) ?? "");
      return {
        parameter: nameOf(path),
        rule: text(params["rule"] ?? keyword),
        given: shown(value, isHidden ? undefined : subject.clean),
        allowed: allowedBy(keyword, params, value),
      };
    }
  }
}

/** The fault of a value that must be there. */
export function missing(parameter: string): Fault {
  return { parameter, rule: "required", given: "nothing", allowed: "a value" };
}

/** The fault of a name that means nothing where it stands. */
export function unknownName(
  path: readonly string[],
  name: string,
  allowed: readonly string[],
  clean: Subject["clean"],
): Fault {
  const names = allowed.filter((candidate) => candidate !== name);
  const near = suggest(name, names);
  const given = printable(clean(name));
  return {
    parameter: nameOf([...path, given]),
    rule: "unknown",
    given,
    allowed: near === undefined ? `allowed are ${names.join(", ") || "none"}` : `did you mean ${near}?`,
  };
}

/** A name as it is, unless it is none. */
function printable(name: string): string {
  return /^[\w.•-]{1,60}$/.test(name) ? name : quoted(name);
}

function allowedBy(keyword: string, params: CheckError["params"], value: unknown): string {
  if (keyword === "minItems") return "at least one item, or none at all by leaving it out";
  if (keyword !== "type") return text(params["allowed"]);
  if (params["type"] !== "string") return `an ${text(params["type"])}`;
  // A number has lost its trailing zeros, and perhaps its cents, before it gets here.
  const form = text(params["allowed"]);
  return typeof value === "number" && form !== "" ? `a string: ${form}` : "a string";
}

/** `["basket", "0", "quantity"]` → `basket[0].quantity` */
export function nameOf(path: readonly string[]): string {
  return (
    path.map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : index === 0 ? part : `.${part}`)).join("") ||
    "parameters"
  );
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

/** A value for a message: text in quotes, cleaned before it is cut; without `clean` it is hidden. */
export function shown(value: unknown, clean: Subject["clean"] | undefined): string {
  if (typeof value === "string") {
    return clean === undefined ? `${MASK} (${Buffer.byteLength(value)} bytes)` : quoted(clean(value));
  }
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "number" && typeof value !== "boolean") return typeof value;
  return `the ${typeof value} ${clean === undefined ? MASK : clean(String(value))}`;
}

function quoted(value: string): string {
  if (value.length <= 60) return JSON.stringify(value);
  return `${JSON.stringify(`${value.slice(0, 60)}…`)} (${Buffer.byteLength(value)} bytes)`;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/**
 * Thrown when the parameters of a call are wrong. Nothing was sent. `faults` holds every fault, not only the first; of more
 * than 20 it holds the first 20, and the message says how many there are.
 */
export class InvalidParametersError extends TypeError {
  override readonly name = "InvalidParametersError";
  readonly operation: string;
  readonly faults: readonly Fault[];

  constructor(operation: string, faults: readonly Fault[], count: number = faults.length) {
    const lines = told(faults, count, "a parameter here").map((line) => `  - ${line}`);
    super(`${operation}: nothing was sent, because\n${lines.join("\n")}`);
    this.operation = operation;
    this.faults = frozen(faults);
  }
}

/** Faults as lines of text, with the number of those that are not told. */
export function told(faults: readonly Fault[], count: number, whatItIsNot: string): string[] {
  const lines = faults.slice(0, MOST_TOLD).map((fault) => sentence(fault, whatItIsNot));
  return count > lines.length ? [...lines, `and ${count - lines.length} more`] : lines;
}

/** The faults that an error keeps. */
export function frozen(faults: readonly Fault[]): readonly Fault[] {
  return Object.freeze(faults.slice(0, MOST_TOLD).map((fault) => Object.freeze(fault)));
}

function sentence({ parameter, rule, given, allowed }: Fault, whatItIsNot: string): string {
  switch (rule) {
    case "required":
      return `${parameter} is missing`;
    case "unknown":
      return `${parameter} is not ${whatItIsNot}: ${allowed}`;
    default:
      return `${parameter}: given ${given}, allowed ${allowed} (${rule})`;
  }
}
