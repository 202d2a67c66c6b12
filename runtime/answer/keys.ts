/** Decoded pairs, and which objects they speak of, so that looking for one that is not there costs nothing. */
export interface Keys {
  /** Value of a key, dotted as the spec has it. */
  readonly get: (key: string) => string | undefined;
  /** Whether any key begins with this and a dot: `payment.1.2`. */
  readonly hasUnder: (prefix: string) => boolean;
}

const UNDERSCORED = /^([a-z]+)_(\d+)_(?:(\d+)_)?/i;

/** Indexes the pairs of an answer once. */
export function keysOf(pairs: ReadonlyMap<string, string>): Keys {
  const values = new Map<string, string>();
  const prefixes = new Set<string>();
  for (const [name, value] of pairs) {
    const key = dotted(name);
    // A key as documented wins over one that had to be read as it.
    if (key === name || !pairs.has(key)) values.set(key, value);
    const end = key.lastIndexOf(".");
    if (end > 0) prefixes.add(key.slice(0, end));
  }
  return { get: (key) => values.get(key), hasUnder: (prefix) => prefixes.has(prefix) };
}

/** Form parsers of some gateways in between turn dots into underscores: `error_1_message` is `error.1.message`. */
function dotted(name: string): string {
  if (!name.includes("_")) return name;
  const [start, object, ...indexes] = UNDERSCORED.exec(name) ?? [];
  return start === undefined ? name : [object, ...indexes.filter(Boolean), name.slice(start.length)].join(".");
}
