/** Parameters of a request by the gateway's name for them. The gateway does not look at the letter case of names. */
export type Fields = ReadonlyMap<string, string>;

/** Decodes a form body. Empty values count as not given, as the gateway reads them. */
export function readFields(body: string, knownNames: ReadonlyMap<string, string>): Fields {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    if (value !== "") fields.set(canonical(name, knownNames), value);
  }
  return fields;
}

/** `BASKETITEM2quantity` → `basketItem2Quantity` */
function canonical(name: string, knownNames: ReadonlyMap<string, string>): string {
  const [number = ""] = /\d+/.exec(name) ?? [];
  return knownNames.get(name.toLowerCase().replace(/\d+/, "{n}"))?.replace("{n}", number) ?? name;
}
