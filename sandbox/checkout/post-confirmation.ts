/** Brings a body to the shop's confirmUrl, from server to server, and gives back what the shop replied. */
import { request as requestHttp } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { service } from "../../generated/service.js";
import { isLoopbackUrl } from "../http/loopback.js";

/** What came back, or why nothing did. */
export interface Reply {
  readonly status: number | undefined;
  readonly reply: string | undefined;
  readonly note: string | undefined;
}

/** Why a confirmUrl is not called; undefined when it is. The sandbox talks to nothing but this machine. */
export function whyNotCalled(confirmUrl: string): string | undefined {
  if (isLoopbackUrl(confirmUrl)) return undefined;
  return `confirmUrl ${confirmUrl} is not called: the sandbox calls http and https on localhost, 127.0.0.1 and [::1] alone`;
}

/** Milliseconds that a shop has, as at the gateway. */
const PATIENCE = 30_000;

/** Bytes of a reply; the rest is not read. */
const MOST_BYTES = 16 * 1024;

/** Never throws: what went wrong stands in the reply. */
export async function postConfirmation(confirmUrl: string, body: string, stopped: AbortSignal): Promise<Reply> {
  const note = whyNotCalled(confirmUrl);
  if (note !== undefined) return { status: undefined, reply: undefined, note };
  try {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(PATIENCE)]);
    const response = await send(new URL(confirmUrl), body, signal);
    return { status: response.statusCode, reply: await readReply(response), note: undefined };
  } catch (error) {
    return { status: undefined, reply: undefined, note: `the shop did not answer: ${reasonOf(error)}` };
  }
}

function send(url: URL, body: string, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = {
    "Content-Type": service.headers["Content-Type"] ?? "",
    "Content-Length": Buffer.byteLength(body),
    "User-Agent": "qmore-sandbox",
    Connection: "close",
  };
  const options = { method: "POST", headers, signal, agent: false };
  return new Promise((resolve, reject) => {
    // The certificate of a shop on this machine is made by itself, and nothing secret is sent.
    const sent =
      url.protocol === "https:"
        ? requestHttps(url, { ...options, rejectUnauthorized: false }, resolve)
        : requestHttp(url, options, resolve);
    sent.once("error", reject);
    sent.end(body);
  });
}

async function readReply(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    if (!(chunk instanceof Buffer)) continue;
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= MOST_BYTES) break;
  }
  response.destroy();
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString("utf8");
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return error.name === "TimeoutError" ? `it has ${PATIENCE / 1000} seconds` : error.message || error.name;
}

/** Whether a reply says OK: plain, in a comment of a page, or as JSON. */
export function saysOk({ status = 0, reply = "" }: Reply): boolean {
  if (status < 200 || status > 299) return false;
  return /<QPAY-CONFIRMATION-RESPONSE\s[^>]*\bresult\s*=\s*(["'])OK\1/i.test(reply) || saysOkInJson(reply);
}

function saysOkInJson(reply: string): boolean {
  try {
    const value: unknown = JSON.parse(reply);
    const response = memberOf(value, "QPAY-CONFIRMATION-RESPONSE");
    return memberOf(response, "result") === "OK";
  } catch {
    return false;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
