import type { GatewayOperation } from "../generated/gateway.js";
import { service } from "../generated/service.js";
import type { Profile } from "../runtime/spec-tables.js";
import { parameterProblem, problemOf } from "./answer.js";
import type { Problem } from "./answer.js";
import type { Fields } from "./fields.js";
import { countOf } from "./fingerprint.js";
import { orderParameter } from "./named-order.js";
import { NOT_VERIFIED } from "./refusal.js";
import type { Refusal } from "./refusal.js";

/** Names everything that is missing, in the order in which the gateway does. */
export function verifyPresence(profile: Profile, operation: GatewayOperation, fields: Fields): Refusal | undefined {
  const missing = needed(profile, operation, fields).filter((name) => !fields.has(name));
  if (missing.length === 0) return undefined;
  return { status: NOT_VERIFIED, problems: missing.map((name) => problemWith(operation, name, fields)) };
}

/** Of what is signed: the secret is never sent, and not everybody has a shop id. */
const UNNEEDED: ReadonlySet<string> = new Set(["secret", "shopId", "order"]);

function needed(profile: Profile, operation: GatewayOperation, fields: Fields): string[] {
  const { missing, later = [], variants, repeating } = operation;
  const variant = variants?.cases[fields.get(variants.by) ?? ""];
  const ofProfile = profile.signed.flatMap((part) =>
    UNNEEDED.has(part.value) || !("parameter" in part) || missing.includes(part.parameter) ? [] : [part.parameter],
  );
  // Of a stranger, the gateway does not look at everything.
  const isKnown = fields.has("customerId");
  return [
    ...ofProfile,
    ...missing.filter((name) => isKnown || !later.includes(name)),
    ...(variant?.required ?? []),
    ...repeating.flatMap((group) => neededItems(group, fields)),
    service.fingerprintParameter,
    ...[orderParameter(profile)].flatMap((name) => name ?? []),
  ];
}

function neededItems(group: GatewayOperation["repeating"][number], fields: Fields): string[] {
  return Array.from({ length: countOf(fields, group) }, (_, index) =>
    group.required.map((name) => name.replace("{n}", String(index + 1))),
  ).flat();
}

function problemWith({ interface: of, codes }: GatewayOperation, name: string, fields: Fields): Problem {
  const forConsumer = isToldToConsumer(of, fields);
  const code = codes?.[name];
  const problem = code === undefined ? parameterProblem("11", of, name, forConsumer) : problemOf(code, forConsumer);
  const reason = `${name} was not sent, or is empty`;
  return of === "backend" ? { ...problem, paySysMessage: reason } : { ...problem, reason };
}

/** As recorded, and as the guide prints them (R2, R4, R9): the data storage needs a language for it, too. */
function isToldToConsumer(of: string, fields: Fields): boolean {
  if (of === "frontend") return true;
  return fields.has("customerId") && (of === "backend" || fields.has("language"));
}
