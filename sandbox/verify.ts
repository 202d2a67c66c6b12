import { demoAccount } from "../generated/demo-account.js";
import type { GatewayOperation } from "../generated/gateway.js";
import { service } from "../generated/service.js";
import type { Profile } from "../runtime/spec-tables.js";
import { diagnose } from "./diagnosis.js";
import type { Fields } from "./fields.js";
import { expectedSequence, fingerprintOf } from "./fingerprint.js";
import { verifyNamedOrder } from "./named-order.js";
import { refusedFor } from "./refusal.js";
import type { Refusal } from "./refusal.js";
import { verifyForm } from "./verify-form.js";
import { verifyPresence } from "./verify-presence.js";

/**
 * Checks a request in the gateway's order (inferred): the merchant's configuration, missing parameters, what the
 * request says to sign, fingerprint, password, form of the values. Undefined when all is well.
 */
export function verify(profile: Profile, operation: GatewayOperation, fields: Fields): Refusal | undefined {
  return (
    verifyAccount(fields) ??
    verifyPresence(profile, operation, fields) ??
    verifyNamedOrder(profile, operation, fields) ??
    verifyFingerprint(profile, operation, fields) ??
    verifyPassword(profile, fields) ??
    verifyForm(operation.interface, fields)
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

function verifyFingerprint(profile: Profile, operation: GatewayOperation, fields: Fields): Refusal | undefined {
  const sequence = expectedSequence(profile, operation, fields, demoAccount.secret);
  const expected = fingerprintOf(sequence, demoAccount.secret);
  if (fields.get(service.fingerprintParameter)?.toLowerCase() === expected) return undefined;
  const reason = diagnose(profile, operation, fields).mistake?.message ?? "the fingerprint is wrong";
  return refusedFor("fingerprint", reason, true, operation.interface);
}

function verifyPassword(profile: Profile, fields: Fields): Refusal | undefined {
  const [parameter] = profile.signed.flatMap((part) => (part.value === "password" ? [part.parameter] : []));
  if (parameter === undefined || fields.get(parameter) === demoAccount.password) return undefined;
  return refusedFor(parameter, `${parameter} is not that of the published demo account, though rightly signed`);
}
