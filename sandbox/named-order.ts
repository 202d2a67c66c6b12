/**
 * A request that says itself what it signs: its list of names comes in, and the values in that order go out, or what is wrong
 * with the list. Everything sent must be on it but for a few names, or somebody on the way could add to the request.
 */
import type { GatewayOperation } from "../generated/gateway.js";
import { service } from "../generated/service.js";
import type { NamedValue } from "../runtime/diagnosis/mistakes.js";
import type { Profile } from "../runtime/spec-tables.js";
import { canonical } from "./fields.js";
import type { Fields } from "./fields.js";
import type { Sequence } from "./fingerprint.js";
import { namesOf } from "./parameter-names.js";
import { refusedFor } from "./refusal.js";
import type { Refusal } from "./refusal.js";

/** The parameter that holds the list; undefined where the gateway has an order of its own. */
export function orderParameter(profile: Profile): string | undefined {
  return profile.signed.flatMap((part) => (part.value === "order" ? [part.parameter] : []))[0];
}

/** Refuses a list that cannot be. */
export function verifyNamedOrder(profile: Profile, operation: GatewayOperation, fields: Fields): Refusal | undefined {
  const parameter = orderParameter(profile);
  const reason = parameter === undefined ? undefined : whyNot(parameter, operation, fields);
  return reason === undefined
    ? undefined
    : refusedFor("fingerprintOrder", `${parameter ?? ""} ${reason}`, true, operation.interface);
}

function whyNot(parameter: string, operation: GatewayOperation, fields: Fields): string | undefined {
  const names = namesIn(parameter, operation, fields);
  const secrets = names.filter((name) => name === SECRET).length;
  if (secrets !== 1)
    return secrets === 0
      ? "does not name secret, which is one of the signed values and the key"
      : `names secret ${secrets} times; it is signed once`;
  if (!names.includes(parameter)) return "does not name itself: anybody could put another list in its place";
  if (names.includes(service.fingerprintParameter))
    return `names ${service.fingerprintParameter}, which cannot sign itself`;
  const sent = new Set(fields.sent.map(({ name }) => name));
  const absent = names.filter((name) => name !== SECRET && !sent.has(name));
  if (absent.length > 0) return `names ${listed(absent)}, which ${absent.length === 1 ? "was" : "were"} not sent`;
  const free = new Set([...names, ...(operation.mayBeUnsigned ?? []), service.fingerprintParameter]);
  const unsigned = [...fields].map(([name]) => name).filter((name) => !free.has(name));
  if (unsigned.length === 0) return undefined;
  return `does not name ${listed(unsigned)}: whatever is sent must be signed, the shop's own parameters too`;
}

/** The values in the order of the list, as far as they were sent. */
export function namedSequence(
  parameter: string,
  operation: GatewayOperation,
  fields: Fields,
  secret: string,
): Sequence {
  const values = namesIn(parameter, operation, fields).flatMap((name): NamedValue[] => {
    if (name === SECRET) return [{ name, value: secret, role: "secret" }];
    const value = fields.get(name);
    return value === undefined ? [] : [{ name, value }];
  });
  return { values, absent: [] };
}

/** In the list, the secret goes by this name. */
const SECRET = "secret";

/** A list may spell a name otherwise than the parameter was sent: letter case does not matter there either. */
function namesIn(parameter: string, operation: GatewayOperation, fields: Fields): string[] {
  const sent = new Map(fields.sent.map(({ name }) => [name.toLowerCase(), name]));
  const known = namesOf(operation);
  return (fields.get(parameter) ?? "").split(",").map((name) => {
    const spelled = canonical(name, known);
    return sent.get(spelled.toLowerCase()) ?? spelled;
  });
}

/** More names would not be read. */
const MOST_NAMES = 10;

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(" and ") + (rest > 0 ? ` and ${rest} more` : "");
}
