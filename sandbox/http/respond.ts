import type { ServerResponse } from "node:http";
import { service } from "../../generated/service.js";

const FORM = service.headers["Content-Type"] ?? "";

/** Whatever is answered, no browser may take it for a page of ours, or for something else than it says. */
export function protect(response: ServerResponse): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
}

/** Headers as recorded from the vendor's server. */
export function gatewayHeaders(body: string | Uint8Array): Record<string, string | number> {
  return { "Content-Type": FORM, "Content-Length": Buffer.byteLength(body), Connection: "close" };
}

/** Sends an answer of the gateway. What HTTP refuses is told in words. */
export function respond(response: ServerResponse, status: number, body: string): void {
  const type = status === 200 ? {} : { "Content-Type": "text/plain; charset=utf-8" };
  response.writeHead(status, { ...gatewayHeaders(body), ...type });
  response.end(body);
}

/** Sends a value as JSON. */
export function respondJson(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? one.toString() : one), 2) + "\n";
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}

/**
 * Sends a page, or a part of one, that loads nothing but what comes from here. `targets` are origins that a form may lead to
 * in the end: browsers look at where it is sent on to.
 */
export function respondHtml(response: ServerResponse, body: string, targets: readonly string[] = []): void {
  const formAction = ["'self'", ...new Set(targets)].join(" ");
  response.writeHead(200, {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": `default-src 'self'; img-src data:; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}
