import { gatewayLimits } from "../generated/gateway.js";
import type { GatewayParameter } from "../generated/gateway.js";
import { parameterProblem, problemOf } from "./answer.js";
import type { Problem } from "./answer.js";
import type { Fields } from "./fields.js";
import { factsOf } from "./parameter-names.js";
import { NOT_VERIFIED } from "./refusal.js";
import type { Refusal } from "./refusal.js";

/** Checks type and length of every value that the spec describes. */
export function verifyForm(of: string, fields: Fields): Refusal | undefined {
  const problems = [...fields].flatMap(([name, value]) => problemWith(of, name, value) ?? []);
  return problems.length === 0 ? undefined : { status: NOT_VERIFIED, problems };
}

/** Families: 17 is not a number, 15 has a wrong length, 18 is not one of the values, 16 has a wrong format. */
function problemWith(of: string, name: string, value: string): Problem | undefined {
  const facts = factsOf(of, name);
  if (facts === undefined) return unknownTooLong(name, value);
  const problem = (family: string, reason: string): Problem => ({
    ...parameterProblem(family, of, name),
    paySysMessage: `${name} ${reason}`,
  });
  const { type, min, max } = facts;
  const bytes = Buffer.byteLength(value);
  const pattern = patternOf(facts);
  const hasForm = pattern.test(value) || (isPlainYesOrNo(value) && pattern.test("Yes"));
  if (!hasForm && type === "numeric") return problem("17", "has other characters than digits");
  if (bytes < min || bytes > max)
    return problem("15", `has ${bytes} bytes, allowed ${min === max ? `exactly ${min}` : `${min} to ${max}`}`);
  if (hasForm) return undefined;
  if (type === "enumeration") return problem("18", `is none of ${facts.form.replaceAll("|", ", ")}`);
  if (type === "currency") return problem("18", "is no currency of ISO 4217 in capital letters or digits");
  if (type === "list") return problem("18", "has a value that is not in the list of allowed ones");
  return problem("16", `is not of the type ${type}`);
}

/** What the gateway does not know it leaves alone, but for its size. */
function unknownTooLong(name: string, value: string): Problem | undefined {
  const { nameLength, valueLength } = gatewayLimits;
  const [names, values] = [Buffer.byteLength(name), Buffer.byteLength(value)];
  if (names <= nameLength && values <= valueLength) return undefined;
  const reason =
    names > nameLength
      ? `a name has ${names} bytes, allowed up to ${nameLength}`
      : `${name} has ${values} bytes, allowed up to ${valueLength}`;
  return { ...problemOf("15000"), paySysMessage: reason };
}

/** Yes and No are documented, but the vendor's PHP library sends yes and no, and its live tests pass. */
function isPlainYesOrNo(value: string): boolean {
  return value === "yes" || value === "no";
}

const patterns = new WeakMap<GatewayParameter, RegExp>();

/** A pattern is compiled when its parameter first comes: most never do. */
function patternOf(facts: GatewayParameter): RegExp {
  const pattern = patterns.get(facts) ?? new RegExp(`^(?:${facts.form})$`, "u");
  patterns.set(facts, pattern);
  return pattern;
}
