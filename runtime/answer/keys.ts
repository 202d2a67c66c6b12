/** The fields of an answer by the object they belong to: `payment.1.2.state` stands as `state` under `payment.1.2`. */
export type Keys = ReadonlyMap<string, ReadonlyMap<string, string>>;

const UNDERSCORED = /^([a-z]+)_(\d+)_(?:(\d+)_)?/i;

/** Groups the pairs of an answer; what belongs to no object stands under "". */
export function keysOf(pairs: ReadonlyMap<string, string>): Keys {
  const keys = new Map<string, Map<string, string>>();
  for (const [name, value] of pairs) {
    const key = dotted(name);
    // A key as documented wins over one that had to be read as it.
    if (key !== name && pairs.has(key)) continue;
    const end = key.lastIndexOf(".");
    const object = end < 0 ? "" : key.slice(0, end);
    const field = key.slice(end + 1);
    const fields = keys.get(object);
    if (fields === undefined) keys.set(object, new Map([[field, value]]));
    else fields.set(field, value);
  }
  return keys;
}

/** Form parsers of some gateways in between turn dots into underscores: `error_1_message` is `error.1.message`. */
function dotted(name: string): string {
  if (!name.includes("_")) return name;
  const [start, object, ...indexes] = UNDERSCORED.exec(name) ?? [];
  return start === undefined ? name : [object, ...indexes.filter(Boolean), name.slice(start.length)].join(".");
}
