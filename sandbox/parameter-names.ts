import { gatewayParameters } from "../generated/gateway.js";
import type { GatewayOperation, GatewayParameter } from "../generated/gateway.js";
import { service } from "../generated/service.js";

/** Documented spellings by the name in lower case, `{n}` in the place of an item's number. */
export type KnownNames = ReadonlyMap<string, string>;

/** All that stand in some request. */
export const allNames: KnownNames = byLowerCase([...Object.keys(gatewayParameters), service.fingerprintParameter]);

const byOperation = new WeakMap<GatewayOperation, KnownNames>();

/** The names of an operation before all others: two operations may spell one name differently. */
export function namesOf(operation: GatewayOperation): KnownNames {
  const known = byOperation.get(operation) ?? new Map([...allNames, ...byLowerCase(ownNames(operation))]);
  byOperation.set(operation, known);
  return known;
}

/** What the spec lists for an operation itself. */
export function ownNames(operation: GatewayOperation): readonly string[] {
  const { required, fingerprint, unsigned, repeating, variants } = operation;
  return [
    ...required,
    ...fingerprint,
    ...unsigned,
    ...repeating.flatMap(({ fields }) => fields),
    ...Object.values(variants?.cases ?? {}).flatMap((one) => one.fingerprint),
  ];
}

/** What is known of a parameter: an interface may have it in a form of its own. */
export function factsOf(of: string, parameter: string): GatewayParameter | undefined {
  const name = parameter.replace(/\d+/, "{n}");
  return [`${of}.${parameter}`, `${of}.${name}`, parameter, name]
    .filter((key) => Object.hasOwn(gatewayParameters, key))
    .flatMap((key) => gatewayParameters[key] ?? [])[0];
}

function byLowerCase(names: readonly string[]): KnownNames {
  return new Map(names.map((name) => [name.toLowerCase(), name]));
}
