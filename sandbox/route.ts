import { gatewayOperations } from "../generated/gateway.js";
import type { GatewayOperation } from "../generated/gateway.js";
import { service } from "../generated/service.js";
import type { Profile } from "../runtime/spec-tables.js";

/** A profile with the place of its path. */
export interface Envelope {
  readonly interface: string;
  readonly profile: Profile;
  /** The path's last segment where the operation stands there. */
  readonly segment: string | undefined;
}

/** An operation by its name. */
export interface NamedOperation {
  readonly name: string;
  readonly operation: GatewayOperation;
}

/** The profile whose path this is. A path may come behind any prefix; letter case does not matter. */
export function findEnvelope(path: string): Envelope | undefined {
  for (const [name, profile] of addresses()) {
    const [fixed = "", rest] = profile.path.split("{endpoint}");
    const place = path.toLowerCase().lastIndexOf(fixed.toLowerCase());
    if (place < 0) continue;
    const segment = path.slice(place + fixed.length);
    if (rest === undefined ? segment === "" : !segment.includes("/"))
      return { interface: name, profile, segment: rest === undefined ? undefined : segment };
  }
  return undefined;
}

function addresses(): readonly (readonly [name: string, profile: Profile])[] {
  return Object.entries(service.interfaces).flatMap(([name, { profiles }]) =>
    Object.values(profiles).map((profile) => [name, profile] as const),
  );
}

/** Whether answers of an interface begin with a status. */
export function hasStatus(of: string): boolean {
  return service.interfaces[of]?.success !== "data";
}

/** The operation of an interface with this endpoint or name, whatever the letter case. */
export function findOperation(of: string, endpoint: string): NamedOperation | undefined {
  const wanted = endpoint.toLowerCase();
  const found = Object.entries(gatewayOperations).find(
    ([, operation]) => operation.interface === of && operation.endpoint.toLowerCase() === wanted,
  );
  return found === undefined ? undefined : { name: found[0], operation: found[1] };
}
