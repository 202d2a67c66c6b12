import { nameOf } from "../faults.js";
import type { Fault } from "../faults.js";

/** Ends a call because of one fault in its parameters. */
type Refuse = (fault: Fault) => never;

/** Parameters, a basket, an item, and what a careless caller may have put into it. */
const DEEPEST = 4;

/**
 * A copy of a call's parameters, so that what was checked is what is signed and sent, whatever the caller's object does
 * meanwhile. Each value is read once, and nothing is taken from `Object.prototype` or `Array.prototype`, which anybody may
 * have put a price on. Parameters given as `undefined` count as not given.
 */
export function snapshot(parameters: unknown, refuse: Refuse): unknown {
  return copy(parameters, [], [], refuse);
}

function copy(value: unknown, path: readonly string[], above: readonly object[], refuse: Refuse): unknown {
  if (typeof value !== "object" || value === null) return value;
  const refused = (rule: string, given: string, allowed: string): never =>
    refuse({ parameter: nameOf(path), rule, given, allowed });
  if (above.includes(value)) return refused("circular", "an object inside itself", "objects that end");
  if (path.length >= DEEPEST) return refused("depth", "an object this deep", `at most ${DEEPEST} levels`);
  const inside = [...above, value];
  const read = readOnce(value) ?? refused("unreadable", "a value that throws when it is read", "plain values");
  if (Array.isArray(read)) return read.map((item: unknown, index) => copy(item, [...path, `${index}`], inside, refuse));
  for (const [name, one] of Object.entries(read)) {
    if (typeof one === "object") read[name] = copy(one, [...path, name], inside, refuse);
  }
  return read;
}

/** Undefined when reading throws: a getter that fails, a Proxy that was revoked. */
function readOnce(value: object): unknown[] | Record<string, unknown> | undefined {
  try {
    if (!Array.isArray(value)) return ownValues(value);
    const list: readonly unknown[] = value;
    return Array.from({ length: list.length }, (_, index) => (Object.hasOwn(list, index) ? list[index] : undefined));
  } catch {
    return undefined;
  }
}

/**
 * An object's own values and those of its class's accessors, each read once, without what is undefined. The copy has no
 * prototype. @throws what a getter throws
 */
export function ownValues(object: object): Record<string, unknown> {
  const values: Record<string, unknown> = { __proto__: null };
  for (const name of readableNames(object)) {
    const value: unknown = Reflect.get(object, name);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/** A prototype without one of its own is the root of all objects, also when it comes from another realm. */
function readableNames(object: object): ReadonlySet<string> {
  const names = new Set(Object.keys(object));
  let prototype = Reflect.getPrototypeOf(object);
  while (prototype !== null) {
    const next = Reflect.getPrototypeOf(prototype);
    if (next === null) break;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (Reflect.getOwnPropertyDescriptor(prototype, name)?.get !== undefined) names.add(name);
    }
    prototype = next;
  }
  return names;
}
