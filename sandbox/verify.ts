import { demoAccount, demoRefusals } from "../generated/demo-account.js";
import { gatewayParameters } from "../generated/gateway.js";
import type { GatewayOperation, GatewayParameter } from "../generated/gateway.js";
import { service } from "../generated/service.js";
import type { Profile } from "../runtime/spec-tables.js";
import { parameterProblem, problemOf } from "./answer.js";
import type { Problem } from "./answer.js";
import type { Fields } from "./fields.js";
import { diagnose } from "./diagnosis.js";
import { expectedSequence, fingerprintOf } from "./fingerprint.js";

/** What a request is refused with before its operation is looked at. */
export interface Refusal {
  readonly status: string;
  readonly problems: readonly Problem[];
}

/** Status of a request whose parameters did not pass. */
const NOT_VERIFIED = "1";

/**
 * Checks a request in the gateway's order (inferred): the merchant's configuration, missing parameters, fingerprint,
 * password, form of the values. Undefined when all is well.
 */
export function verify(profile: Profile, operation: GatewayOperation, fields: Fields): Refusal | undefined {
  return (
    verifyAccount(fields) ??
    verifyPresence(profile, operation, fields) ??
    verifyFingerprint(profile, operation, fields) ??
    verifyPassword(profile, fields) ??
    verifyForm(fields)
  );
}

function verifyAccount(fields: Fields): Refusal | undefined {
  const customerId = fields.get("customerId");
  const shopId = fields.get("shopId");
  if (customerId !== undefined && customerId !== demoAccount.customerId) return refusedFor("customerId", false);
  const shopIds: readonly string[] = demoAccount.shopIds;
  return shopId !== undefined && !shopIds.includes(shopId) ? refusedFor("shopId", false) : undefined;
}

/** Of what is signed: the secret is never sent, and not everybody has a shop id. */
const UNNEEDED: ReadonlySet<string> = new Set(["secret", "shopId"]);

function verifyPresence(profile: Profile, operation: GatewayOperation, fields: Fields): Refusal | undefined {
  const variant = operation.variants?.cases[fields.get(operation.variants.by) ?? ""];
  const needed = [
    ...profile.signed.flatMap((part) => (UNNEEDED.has(part.value) || part.value === "own" ? [] : [part.parameter])),
    ...operation.missing,
    ...(variant?.required ?? []),
    ...operation.repeating.flatMap((group) => neededItems(group, fields)),
    service.fingerprintParameter,
  ];
  const missing = needed.filter((name) => !fields.has(name));
  if (missing.length === 0) return undefined;
  const isConfigured = fields.has("customerId");
  return { status: NOT_VERIFIED, problems: missing.map((name) => parameterProblem("11", name, isConfigured)) };
}

function neededItems({ counter, required }: GatewayOperation["repeating"][number], fields: Fields): string[] {
  const items = Math.min(Number(fields.get(counter) ?? "0") || 0, fields.size);
  return Array.from({ length: items }, (_, index) =>
    required.map((name) => name.replace("{n}", String(index + 1))),
  ).flat();
}

function verifyFingerprint(profile: Profile, operation: GatewayOperation, fields: Fields): Refusal | undefined {
  const sequence = expectedSequence(profile, operation, fields, demoAccount.secret);
  const expected = fingerprintOf(sequence, demoAccount.secret);
  if (fields.get(service.fingerprintParameter)?.toLowerCase() === expected) return undefined;
  const { status, problems } = refusedFor("fingerprint", true);
  const paySysMessage = diagnose(profile, operation, fields).mistake?.message ?? "";
  return { status, problems: problems.map((problem) => ({ ...problem, paySysMessage })) };
}

function verifyPassword(profile: Profile, fields: Fields): Refusal | undefined {
  const [parameter = ""] = profile.signed.flatMap((part) => (part.value === "password" ? [part.parameter] : []));
  return fields.get(parameter) === demoAccount.password ? undefined : refusedFor(parameter, true);
}

/** Families: 17 is not a number, 15 has a wrong length, 18 is not one of the values, 16 has a wrong format. */
function verifyForm(fields: Fields): Refusal | undefined {
  const problems = [...fields].flatMap(([name, value]) => {
    const facts = FORMS.get(name) ?? FORMS.get(name.replace(/\d+/, "{n}"));
    if (facts === undefined) return [];
    const bytes = Buffer.byteLength(value);
    const hasForm = facts.pattern().test(value) || (isPlainYesOrNo(value) && facts.pattern().test("Yes"));
    if (!hasForm && facts.type === "numeric") return [parameterProblem("17", name)];
    if (bytes < facts.min || bytes > facts.max) return [parameterProblem("15", name)];
    const isChoice = facts.type === "enumeration" || facts.type === "currency" || facts.type === "list";
    return hasForm ? [] : [parameterProblem(isChoice ? "18" : "16", name)];
  });
  return problems.length === 0 ? undefined : { status: NOT_VERIFIED, problems };
}

/** Yes and No are documented, but the vendor's PHP library sends yes and no, and its live tests pass. */
function isPlainYesOrNo(value: string): boolean {
  return value === "yes" || value === "no";
}

/** What is known of each parameter. A pattern is compiled when its parameter first comes: most never do. */
const FORMS: ReadonlyMap<string, GatewayParameter & { pattern(): RegExp }> = new Map(
  Object.entries(gatewayParameters).map(([name, facts]) => {
    let pattern: RegExp | undefined;
    return [name, { ...facts, pattern: () => (pattern ??= new RegExp(`^(?:${facts.form})$`, "u")) }];
  }),
);

/** The account's refusal for a subject, such as a wrong password. */
export function refusedFor(subject: string, forConsumer: boolean): Refusal {
  const { status, code } = demoRefusals[subject] ?? { status: NOT_VERIFIED, code: "30002" };
  return { status, problems: [problemOf(code, forConsumer)] };
}
