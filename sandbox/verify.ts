import { demoAccount } from "../generated/demo-account.js";
import type { GatewayOperation } from "../generated/gateway.js";
import { service } from "../generated/service.js";
import type { Profile } from "../runtime/spec-tables.js";
import { parameterProblem } from "./answer.js";
import { diagnose } from "./diagnosis.js";
import type { Fields } from "./fields.js";
import { countOf, expectedSequence, fingerprintOf } from "./fingerprint.js";
import { NOT_VERIFIED, refusedFor } from "./refusal.js";
import type { Refusal } from "./refusal.js";
import { verifyForm } from "./verify-form.js";

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
  const shopIds: readonly string[] = demoAccount.shopIds;
  return otherThan(fields, "customerId", [demoAccount.customerId]) ?? otherThan(fields, "shopId", shopIds);
}

function otherThan(fields: Fields, name: string, known: readonly string[]): Refusal | undefined {
  const given = fields.get(name);
  if (given === undefined || known.includes(given)) return undefined;
  return refusedFor(name, `the sandbox knows no ${name} but ${known.join(" and ")}`, false);
}

/** Of what is signed: the secret is never sent, and not everybody has a shop id. */
const UNNEEDED: ReadonlySet<string> = new Set(["secret", "shopId"]);

function verifyPresence(profile: Profile, operation: GatewayOperation, fields: Fields): Refusal | undefined {
  const variant = operation.variants?.cases[fields.get(operation.variants.by) ?? ""];
  const needed = [
    ...profile.signed.flatMap((part) => (UNNEEDED.has(part.value) || !("parameter" in part) ? [] : [part.parameter])),
    ...operation.missing,
    ...(variant?.required ?? []),
    ...operation.repeating.flatMap((group) => neededItems(group, fields)),
    service.fingerprintParameter,
  ];
  const missing = needed.filter((name) => !fields.has(name));
  if (missing.length === 0) return undefined;
  const isConfigured = fields.has("customerId");
  const problems = missing.map((name) => ({
    ...parameterProblem("11", name, isConfigured),
    paySysMessage: `${name} was not sent, or is empty`,
  }));
  return { status: NOT_VERIFIED, problems };
}

function neededItems(group: GatewayOperation["repeating"][number], fields: Fields): string[] {
  return Array.from({ length: countOf(fields, group) }, (_, index) =>
    group.required.map((name) => name.replace("{n}", String(index + 1))),
  ).flat();
}

function verifyFingerprint(profile: Profile, operation: GatewayOperation, fields: Fields): Refusal | undefined {
  const sequence = expectedSequence(profile, operation, fields, demoAccount.secret);
  const expected = fingerprintOf(sequence, demoAccount.secret);
  if (fields.get(service.fingerprintParameter)?.toLowerCase() === expected) return undefined;
  return refusedFor("fingerprint", diagnose(profile, operation, fields).mistake?.message ?? "the fingerprint is wrong");
}

function verifyPassword(profile: Profile, fields: Fields): Refusal | undefined {
  const [parameter = ""] = profile.signed.flatMap((part) => (part.value === "password" ? [part.parameter] : []));
  if (fields.get(parameter) === demoAccount.password) return undefined;
  return refusedFor(parameter, `${parameter} is not that of the published demo account, though rightly signed`);
}
