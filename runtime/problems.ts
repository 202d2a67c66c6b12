/** What is wrong with what a caller gave: violations come in, problems that a person can act on go out. No secret is shown. */
import { MASK } from "./scrub.js";
import type { CheckError } from "./spec-tables.js";

/** One thing that is wrong with the parameters of a call, or with the options of a client. */
export interface Problem {
  /** The parameter or option: `amount`, `basket[0].quantity`, `baseUrl`. */
  readonly parameter: string;
  /** Which rule is broken: `required`, `unknown`, `type`, `length`, `format`, `enumeration`, `decimals`, ... */
  readonly rule: string;
  /** What was given; masked where it is secret or personal. */
  readonly given: string;
  /** What is allowed instead. */
  readonly allowed: string;
}

/** Takes out of a text what must not be shown wherever it stands: a caller may have put a secret anywhere. */
export type Clean = (text: string) => string;

/** What the violations are about. */
interface Subject {
  /** Names whose values must not be shown. */
  readonly hidden: readonly string[];
  /** Names that may be given at a path, for "did you mean". */
  readonly known: (path: readonly string[]) => readonly string[];
  readonly clean: Clean;
}

/** How many problems are told. Thousands of faulty items have one cause, and nobody reads them. */
const MOST_TOLD = 20;

/**
 * Thrown when the parameters of a call are wrong. Nothing was sent. `problems` holds every problem, not only the first; of more
 * than 20 it holds the first 20, and the message says how many there are.
 */
export class InvalidParametersError extends TypeError {
  override readonly name = "InvalidParametersError";
  readonly operation: string;
  readonly problems: readonly Problem[];

  constructor(operation: string, problems: readonly Problem[], count: number = problems.length) {
    const lines = told(problems, "a parameter here", count).map((line) => `\n  - ${line}`);
    super(`${operation}: nothing was sent, because${lines.join("")}`);
    this.operation = operation;
    this.problems = frozen(problems);
  }
}

/** Problems as lines of text, with the number of those that are not told. */
export function told(problems: readonly Problem[], whatItIsNot: string, count: number = problems.length): string[] {
  const lines = problems.slice(0, MOST_TOLD).map(({ parameter, rule, given, allowed }) => {
    if (rule === "required") return `${parameter} is missing${allowed.slice(A_VALUE.length)}`;
    if (rule === "unknown") return `${parameter} is not ${whatItIsNot}: ${allowed}`;
    return `${parameter}: given ${given}, allowed ${allowed} (${rule})`;
  });
  return count > lines.length ? [...lines, `and ${count - lines.length} more`] : lines;
}

/** The problems that an error keeps. */
export function frozen(problems: readonly Problem[]): readonly Problem[] {
  return Object.freeze(problems.slice(0, MOST_TOLD).map((problem) => Object.freeze(problem)));
}

/** Turns what a generated validator reported into problems: as many as are told, and how many there are in all. */
export function problemsOf(
  errors: readonly CheckError[],
  data: unknown,
  subject: Subject,
): { readonly problems: Problem[]; readonly count: number } {
  // A wrong discriminator is reported by the parameter's own rule as well, and better.
  const counted = errors.filter(({ keyword }) => keyword !== "discriminator");
  return {
    problems: counted.slice(0, MOST_TOLD).map((error) => problemOf(error, data, subject)),
    count: counted.length,
  };
}

function problemOf({ instancePath, keyword, params }: CheckError, data: unknown, subject: Subject): Problem {
  const path = instancePath.split("/").slice(1);
  if (keyword === "required") return missing(nameOf([...path, text(params["missingProperty"])]), text(params["for"]));
  if (keyword === "additionalProperties")
    return unknownName(path, text(params["additionalProperty"]), subject.known(path), subject.clean);
  const value = path.reduce<unknown>(
    (outer, key) => (typeof outer === "object" && outer !== null ? Reflect.get(outer, key) : undefined),
    data,
  );
  return {
    parameter: nameOf(path),
    rule: text(params["rule"] ?? keyword),
    given: shown(value, subject.hidden.includes(path.at(-1) ?? "") ? undefined : subject.clean),
    allowed: allowedBy(keyword, params, value),
  };
}

function allowedBy(keyword: string, params: CheckError["params"], value: unknown): string {
  if (keyword === "minItems") return "at least one item, or none at all by leaving it out";
  if (keyword !== "type") return text(params["allowed"]);
  if (params["type"] !== "string") return `an ${text(params["type"])}`;
  // A number has lost its trailing zeros, and perhaps its cents, before it gets here.
  const form = text(params["allowed"]);
  return typeof value === "number" && form !== "" ? `a string: ${form}` : "a string";
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

const A_VALUE = "a value";

/** The problem of a value that must be there, for what else is given. */
export function missing(parameter: string, what = ""): Problem {
  return { parameter, rule: "required", given: "nothing", allowed: what === "" ? A_VALUE : `${A_VALUE}, for ${what}` };
}

/** The problem of a name that means nothing where it stands. */
export function unknownName(path: readonly string[], name: string, allowed: readonly string[], clean: Clean): Problem {
  const names = allowed.filter((candidate) => candidate !== name);
  const near = nearest(name, names);
  const cleaned = clean(name);
  const given = /^[\w.•-]{1,60}$/.test(cleaned) ? cleaned : quoted(cleaned);
  return {
    parameter: nameOf([...path, given]),
    rule: "unknown",
    given,
    allowed: near === undefined ? `allowed are ${names.join(", ") || "none"}` : `did you mean ${near}?`,
  };
}

/** `["basket", "0", "quantity"]` → `basket[0].quantity` */
export function nameOf(path: readonly string[]): string {
  const parts = path.map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : index === 0 ? part : `.${part}`));
  return parts.join("") || "parameters";
}

/** A value for a message: text in quotes, cleaned before it is cut; without `clean` it is hidden. */
export function shown(value: unknown, clean: Clean | undefined): string {
  if (typeof value === "string")
    return clean === undefined ? `${MASK} (${Buffer.byteLength(value)} bytes)` : quoted(clean(value));
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "number" && typeof value !== "boolean") return typeof value;
  return `the ${typeof value} ${clean === undefined ? MASK : clean(String(value))}`;
}

function quoted(value: string): string {
  if (value.length <= 60) return JSON.stringify(value);
  return `${JSON.stringify(`${value.slice(0, 60)}…`)} (${Buffer.byteLength(value)} bytes)`;
}

/** The candidate nearest to a misspelt name, or undefined when none is near. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let limit = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance < limit) [best, limit] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance; gives up with a number ≥ `limit` as soon as the distance cannot stay below it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.split("").entries()) {
    const current = [i + 1];
    for (const [j, other] of b.split("").entries()) {
      const substitution = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(substitution, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
