import { demoAccount, publishedAccounts } from "../generated/demo-account.js";
import type { GatewayOperation } from "../generated/gateway.js";
import { service } from "../generated/service.js";
import { diagnoseFingerprint } from "../runtime/diagnosis/diagnose.js";
import type { FingerprintDiagnosis } from "../runtime/diagnosis/diagnose.js";
import type { Profile } from "../runtime/spec-tables.js";
import type { Fields } from "./fields.js";
import { expectedSequence } from "./fingerprint.js";

/** Secrets of the vendor's other published accounts: easily taken for this one's. */
const OTHER_SECRETS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(publishedAccounts).flatMap(([name, { secret }]) =>
    secret === demoAccount.secret ? [] : [[name, secret]],
  ),
);

/** The refusal and the window ask for the same one, and a search takes long. */
const known = new WeakMap<Fields, FingerprintDiagnosis>();

/** Compares the fingerprint of a request with the right one, and finds the mistake when they differ. */
export function diagnose(profile: Profile, operation: GatewayOperation, fields: Fields): FingerprintDiagnosis {
  const diagnosis = known.get(fields) ?? search(profile, operation, fields);
  known.set(fields, diagnosis);
  return diagnosis;
}

function search(profile: Profile, operation: GatewayOperation, fields: Fields): FingerprintDiagnosis {
  const { values, absent } = expectedSequence(profile, operation, fields, demoAccount.secret);
  const likely: Readonly<Record<string, readonly string[]>> = { shopId: demoAccount.shopIds };
  return diagnoseFingerprint({
    sequence: values,
    sent: fields.sent.filter(({ name }) => name !== service.fingerprintParameter),
    absent: absent.map(({ name, index }) => ({ name, index, values: likely[name] ?? [] })),
    secret: demoAccount.secret,
    otherSecrets: OTHER_SECRETS,
    received: fields.get(service.fingerprintParameter) ?? "",
  });
}
