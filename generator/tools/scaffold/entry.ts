/** One word of a list in a call: a known name, or a new one with its type, as `invoiceNumber:ascii:32`. */
export interface Entry {
  readonly name: string;
  readonly description: Description | undefined;
}

export interface Description {
  readonly type: string;
  /** The longest length in bytes, or the name of an enumeration. */
  readonly detail: string | undefined;
}

/** The entries of a comma-separated list. */
export function entriesIn(list: string): readonly Entry[] {
  return list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map(parseEntry);
}

export function namesIn(list: string): readonly string[] {
  return entriesIn(list).map(({ name }) => name);
}

function parseEntry(word: string): Entry {
  const [name = "", type, ...details] = word.split(":");
  if (type === undefined) return { name, description: undefined };
  return { name, description: { type, detail: details.length === 0 ? undefined : details.join(":") } };
}
