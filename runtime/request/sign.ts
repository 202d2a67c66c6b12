import { createHmac } from "node:crypto";

/**
 * The request fingerprint: HMAC-SHA-512 over the values without separators, as 128 lower-case hex digits. The secret is
 * the key, and it also stands among the values; the caller puts it there.
 */
export function sign(values: readonly string[], secret: string): string {
  return createHmac("sha512", secret).update(values.join(""), "utf8").digest("hex");
}
