import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { gatewayHeaders } from "../http/respond.js";
import { DELAY } from "./fault.js";
import type { CallFault, FaultKind } from "./fault.js";

type NamedKind = Extract<FaultKind, string>;

/** Gives the response that a fault makes of an answer. */
type Spoil = (response: ServerResponse, answer: string, milliseconds: number | undefined) => void;

const SPOILS: Readonly<Record<NamedKind, Spoil>> = {
  reset: (response) => {
    response.socket?.resetAndDestroy();
  },
  silence: () => undefined,
  close: (response) => {
    response.socket?.end();
  },
  truncate: (response, answer) => {
    response.writeHead(200, gatewayHeaders(answer));
    response.write(answer.slice(0, Math.floor(answer.length / 2)), () => response.socket?.end());
  },
  drip: (response, answer, milliseconds = 20) => {
    response.writeHead(200, gatewayHeaders(answer));
    drip(response, Buffer.from(answer), milliseconds);
  },
  delay: (response, answer, milliseconds = DELAY) => {
    setTimeout(() => {
      send(response, 200, answer);
    }, milliseconds).unref();
  },
  html: (response) => {
    send(response, 200, "<!DOCTYPE html><title>Maintenance</title><p>We are back soon.", {
      "Content-Type": "text/html",
    });
  },
  "http-503": (response) => {
    send(response, 503, "Service Unavailable", { "Content-Type": "text/plain" });
  },
  "http-403": (response) => {
    send(response, 403, "");
  },
  redirect: (response) => {
    send(response, 302, "", { Location: "/elsewhere" });
  },
  "duplicate-key": (response, answer) => {
    send(response, 200, `${answer}&status=0`);
  },
  garbage: (response) => {
    send(response, 200, randomBytes(64));
  },
};

/** Answers a call as its fault says. Faults with a status of their own are answers, not spoiled ones. */
export function spoil({ kind, at, milliseconds }: CallFault, response: ServerResponse, answer: string): void {
  const isOver = typeof kind !== "string" || (kind === "delay" && at === "before-execute");
  if (isOver) send(response, 200, answer);
  else SPOILS[kind](response, answer, milliseconds);
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { ...gatewayHeaders(body), ...headers });
  response.end(body);
}

/** One byte at a time, until the other side has had enough. */
function drip(response: ServerResponse, rest: Buffer, milliseconds: number): void {
  if (response.destroyed) return;
  if (rest.length === 0) {
    response.end();
    return;
  }
  response.write(rest.subarray(0, 1));
  setTimeout(() => {
    drip(response, rest.subarray(1), milliseconds);
  }, milliseconds).unref();
}
