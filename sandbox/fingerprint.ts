import { createHash } from "node:crypto";
import type { GatewayOperation } from "../generated/gateway.js";
import type { Fields } from "./fields.js";

const BLOCK = 128;

/**
 * The fingerprint that the gateway expects. Written apart from the client's signing and without sharing code with it, HMAC
 * by its definition included, so that a mistake there cannot agree with itself here.
 */
export function expectedFingerprint(
  prefix: readonly string[],
  operation: GatewayOperation,
  fields: Fields,
  secret: string,
): string {
  const names = [...prefix, ...expand(operation, fields)];
  const message = names.map((name) => (name === "secret" ? secret : (fields.get(name) ?? ""))).join("");
  return hmacSha512(Buffer.from(secret, "utf8"), Buffer.from(message, "utf8"));
}

/** The operation's own signed names, with the items of repeating groups behind their counter. */
function expand(operation: GatewayOperation, fields: Fields): string[] {
  const variant = operation.variants?.cases[fields.get(operation.variants.by) ?? ""];
  return [...operation.fingerprint, ...(variant?.fingerprint ?? [])].flatMap((name) => {
    const group = operation.repeating.find(({ counter }) => counter === name);
    if (group === undefined) return [name];
    const items = Math.min(Number(fields.get(name) ?? "0") || 0, fields.size);
    const numbers = Array.from({ length: items }, (_, index) => String(index + 1));
    return [name, ...numbers.flatMap((number) => group.fields.map((field) => field.replace("{n}", number)))];
  });
}

/** RFC 2104 over SHA-512. */
function hmacSha512(key: Buffer, message: Buffer): string {
  const block = Buffer.alloc(BLOCK);
  (key.length > BLOCK ? sha512(key) : key).copy(block);
  const inner = sha512(Buffer.concat([block.map((byte) => byte ^ 0x36), message]));
  return sha512(Buffer.concat([block.map((byte) => byte ^ 0x5c), inner])).toString("hex");
}

function sha512(bytes: Uint8Array): Buffer {
  return createHash("sha512").update(bytes).digest();
}
