/** Reading what somebody else made: values that may throw, change, or come from another realm; each is read once, and copied; and freezing what is handed out. */

/** Parameters, a basket, an item, and what a careless caller may have put into it. */
const DEEPEST = 4;

/** Why something cannot be copied. */
type Refuse = (path: readonly string[], rule: string, given: string, allowed: string) => never;

/**
 * A copy of a call's parameters, so that what was checked is what is signed and sent, whatever the caller's object does
 * meanwhile. Nothing is taken from `Object.prototype` or `Array.prototype`, which anybody may have put a price on.
 * Parameters given as `undefined` count as not given.
 */
export function snapshot(
  value: unknown,
  refuse: Refuse,
  path: readonly string[] = [],
  above: readonly object[] = [],
): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (above.includes(value)) return refuse(path, "circular", "an object inside itself", "objects that end");
  if (path.length >= DEEPEST) return refuse(path, "depth", "an object this deep", `at most ${DEEPEST} levels`);
  const inside = [...above, value];
  const read = readOnce(value);
  if (read === undefined) return refuse(path, "unreadable", "a value that throws when it is read", "plain values");
  if (Array.isArray(read))
    return read.map((item: unknown, index) => snapshot(item, refuse, [...path, String(index)], inside));
  for (const [name, one] of Object.entries(read)) {
    if (typeof one === "object") read[name] = snapshot(one, refuse, [...path, name], inside);
  }
  return read;
}

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
 * prototype. Undefined for what is no such object, or throws: a getter that fails, a Proxy that was revoked.
 */
export function ownValues(object: unknown): Record<string, unknown> | undefined {
  try {
    if (!isRecord(object)) return undefined;
    const values: Record<string, unknown> = { __proto__: null };
    for (const name of readableNames(object)) {
      const value = object[name];
      if (value !== undefined) values[name] = value;
    }
    return values;
  } catch {
    return undefined;
  }
}

/** A prototype without one of its own is the root of all objects, also when it comes from another realm. */
function readableNames(object: object): Iterable<string> {
  let prototype = Reflect.getPrototypeOf(object);
  if (prototype === null || Reflect.getPrototypeOf(prototype) === null) return Object.keys(object);
  const names = new Set(Object.keys(object));
  for (;;) {
    const next = Reflect.getPrototypeOf(prototype);
    if (next === null) return names;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (Reflect.getOwnPropertyDescriptor(prototype, name)?.get !== undefined) names.add(name);
    }
    prototype = next;
  }
}

/** What an object has under a name; undefined where there is none, or reading it throws. */
export function valueAt(object: unknown, name: string): unknown {
  if (typeof object !== "object" || object === null) return undefined;
  try {
    return Reflect.get(object, name);
  } catch {
    return undefined;
  }
}

/** As {@link valueAt}, for text; undefined for anything else. */
export function textAt(object: unknown, name: string): string | undefined {
  const value = valueAt(object, name);
  return typeof value === "string" ? value : undefined;
}

/** Whether something can be called under all these names: it may come from another realm, or from a library. */
export function hasFunctions(object: unknown, ...names: readonly string[]): boolean {
  return names.every((name) => typeof valueAt(object, name) === "function");
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a whole number between the two, both included. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

/** A value with all that is in it frozen: callers and their callbacks get the same result, and none may change it for another. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}
