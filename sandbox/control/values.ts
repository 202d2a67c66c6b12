/** Values that came from outside: of a control request, a scenario, or a program without types. */
export type Values = Readonly<Record<string, unknown>>;

/** A name that means nothing where it stands. */
export class UnknownNameError extends RangeError {}

/** A misspelt option would be left out without a word. @throws {UnknownNameError} that says what is allowed */
export function checkNames(values: Values, allowed: readonly string[]): void {
  const stranger = Object.keys(values).find((name) => !allowed.includes(name));
  if (stranger === undefined) return;
  const options = allowed.length === 0 ? "nothing is allowed here" : `allowed are ${allowed.join(", ")}`;
  throw new UnknownNameError(`${shown(stranger)} is not known, ${options}`);
}

/** @throws {RangeError} for what is not one of the allowed values */
export function oneOf<T extends string>(values: Values, name: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === values[name]);
  if (found === undefined) throw notAllowed(values, name, allowed.join(", "));
  return found;
}

/** @throws {RangeError} for what is not a text */
export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === undefined || typeof value === "string") return value;
  throw notAllowed(values, name, "a string");
}

/** True and false, also as a form spells them. @throws {RangeError} for anything else */
export function flag(values: Values, name: string): boolean | undefined {
  const value = values[name];
  if (value === undefined || typeof value === "boolean") return value;
  return oneOf(values, name, ["true", "false"]) === "true";
}

/** A number, also as a form spells it. @throws {RangeError} for anything else */
export function number(values: Values, name: string): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const read = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof read === "number" && !Number.isNaN(read)) return read;
  throw notAllowed(values, name, "a number");
}

/** An ISO time. @throws {RangeError} for anything else */
export function time(values: Values, name: string): Date | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const read = value instanceof Date ? value : new Date(typeof value === "string" ? value : Number.NaN);
  if (Number.isNaN(read.getTime())) throw notAllowed(values, name, "an ISO time such as 2026-01-30T22:00:00Z");
  return read;
}

/** "times: given many, allowed a number" */
export function notAllowed(values: Values, name: string, allowed: string): RangeError {
  const value = values[name];
  return new RangeError(`${name}: ${value === undefined ? "not given" : `given ${shown(value)}`}, allowed ${allowed}`);
}

/** A value as a message shows it: what was given, and not all of a long one. */
export function shown(value: unknown): string {
  // What JSON does not have is named by its kind: a function, a symbol.
  const isPlain = typeof value === "object" || typeof value === "boolean";
  const isText = typeof value === "string" || typeof value === "number";
  const whole = isText ? String(value) : isPlain ? JSON.stringify(value) : typeof value;
  return whole.length > 100 ? `${whole.slice(0, 100)}…` : whole;
}
