import { createHash } from "node:crypto";
import type { GatewayOperation } from "../generated/gateway.js";
import type { NamedValue } from "../runtime/diagnosis/mistakes.js";
import type { Profile } from "../runtime/spec-tables.js";
import type { Fields } from "./fields.js";
import { namedSequence, orderParameter } from "./named-order.js";

/** What stands in the fingerprint of a request: the values in order, and the places of those that were not sent. */
export interface Sequence {
  readonly values: readonly NamedValue[];
  readonly absent: readonly { readonly name: string; readonly index: number }[];
}

/**
 * The sequence that the gateway expects. Written apart from the client's signing and without sharing code with it, so that
 * a mistake there cannot agree with itself here.
 */
export function expectedSequence(
  profile: Profile,
  operation: GatewayOperation,
  fields: Fields,
  secret: string,
): Sequence {
  const parameter = orderParameter(profile);
  if (parameter !== undefined) return namedSequence(parameter, operation, fields, secret);
  const values: NamedValue[] = [];
  const absent: { name: string; index: number }[] = [];
  const add = (name: string, value: string | undefined, role?: "secret" | "password"): void => {
    if (value === undefined) absent.push({ name, index: values.length });
    else values.push({ name, value, ...(role === undefined ? {} : { role }) });
  };
  for (const part of profile.signed) {
    if (!("parameter" in part)) {
      if (part.value === "own") for (const name of expand(operation, fields)) add(name, fields.get(name));
    } else if (part.value === "secret") add(part.parameter, secret, "secret");
    else add(part.parameter, fields.get(part.parameter), part.value === "password" ? "password" : undefined);
  }
  return { values, absent };
}

type Repeating = GatewayOperation["repeating"][number];

/** The operation's own signed names, with the items of repeating groups behind their counter. */
function expand(operation: GatewayOperation, fields: Fields): string[] {
  const variant = operation.variants?.cases[fields.get(operation.variants.by) ?? ""];
  return [...operation.fingerprint, ...(variant?.fingerprint ?? [])].flatMap((name) => {
    const group = operation.repeating.find(({ counter }) => counter === name);
    if (group === undefined) return [name];
    const numbers = Array.from({ length: countOf(fields, group) }, (_, index) => String(index + 1));
    return [name, ...numbers.flatMap((number) => group.fields.map((field) => field.replace("{n}", number)))];
  });
}

/** Items that were announced and not sent, as far as they are looked at: a counter may announce millions. */
const MOST_MISSING = 20;

/** How many items of a repeating group a request has by its counter, not much more than it really holds. */
export function countOf(fields: Fields, { counter, fields: names }: Repeating): number {
  const announced = fields.get(counter) ?? "";
  if (!/^\d+$/.test(announced)) return 0;
  const [first = ""] = names;
  const prefix = first.slice(0, first.indexOf("{n}"));
  const sent = new Set([...fields].flatMap(([name]) => (name.startsWith(prefix) ? [/\d+/.exec(name)?.[0]] : [])));
  return Math.min(Number(announced), sent.size + MOST_MISSING);
}

/** The fingerprint of a sequence. */
export function fingerprintOf({ values }: Sequence, secret: string): string {
  return hmac(values.map(({ value }) => value).join(""), secret);
}

/** HMAC by its definition (RFC 2104) over SHA-512, as lower-case hex digits. */
export function hmac(text: string, secret: string): string {
  const message = Buffer.from(text, "utf8");
  const key = Buffer.from(secret, "utf8");
  const block = Buffer.alloc(BLOCK);
  (key.length > BLOCK ? sha512(key) : key).copy(block);
  const inner = sha512(Buffer.concat([block.map((byte) => byte ^ 0x36), message]));
  return sha512(Buffer.concat([block.map((byte) => byte ^ 0x5c), inner])).toString("hex");
}

/** Bytes of a SHA-512 block. */
const BLOCK = 128;

function sha512(bytes: Uint8Array): Buffer {
  return createHash("sha512").update(bytes).digest();
}
