import type { NamedValue } from "../runtime/diagnosis/mistakes.js";
import type { KnownNames } from "./parameter-names.js";

/** Parameters of a request. Empty values count as not given, as the gateway reads them. */
export class Fields implements Iterable<readonly [name: string, value: string]> {
  /** Everything in the order of the body, empty values included. */
  readonly sent: readonly NamedValue[];
  readonly #values: ReadonlyMap<string, string>;

  constructor(sent: readonly NamedValue[]) {
    this.sent = sent;
    this.#values = new Map(sent.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
  }

  get size(): number {
    return this.#values.size;
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  [Symbol.iterator](): Iterator<[string, string]> {
    return this.#values[Symbol.iterator]();
  }
}

/** Decodes a form body. The gateway does not look at the letter case of names; here they get the documented one. */
export function readFields(body: string, knownNames: KnownNames): Fields {
  return new Fields(
    [...new URLSearchParams(body)].map(([name, value]) => ({ name: canonical(name, knownNames), value })),
  );
}

/** `BASKETITEM2quantity` → `basketItem2Quantity` */
export function canonical(name: string, knownNames: KnownNames): string {
  const [number = ""] = /\d+/.exec(name) ?? [];
  return knownNames.get(name.toLowerCase().replace(/\d+/, "{n}"))?.replace("{n}", number) ?? name;
}
