import { createHash, createHmac } from "node:crypto";

/** HMAC-SHA-512 of text in the given character encoding. */
export function hmac(message: string, secret: string, encoding: "utf8" | "latin1" = "utf8"): string {
  return createHmac("sha512", secret).update(message, encoding).digest("hex");
}

/** A plain hash of text, as the gateway took it before 2016. */
export function hash(algorithm: "sha512" | "md5", message: string): string {
  return createHash(algorithm).update(message, "utf8").digest("hex");
}
