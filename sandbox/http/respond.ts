import type { ServerResponse } from "node:http";
import { service } from "../../generated/service.js";

/** Headers as recorded from the vendor's server. */
export function gatewayHeaders(body: string | Uint8Array): Record<string, string | number> {
  return {
    "Content-Type": service.headers["Content-Type"] ?? "",
    "Content-Length": Buffer.byteLength(body),
    Connection: "close",
  };
}

/** Sends an answer of the gateway. */
export function respond(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, gatewayHeaders(body));
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
