/** Faults before anything has left: the call is unsent. */
import { refusedUrl, startRawServer } from "../../support/raw-server.js";
import type { WhenOver } from "../../support/raw-server.js";
import { after, fin, reset, silence } from "../../support/socket-acts.js";
import type { FaultyGateway, Row } from "./fault.js";
import { aborting, accepting, answering, onceSpoken, whole } from "./gateways.js";

export const unsent: Row[] = [
  ["the port refuses", () => Promise.resolve({ url: refusedUrl }), "unsent", "connect", "connection-refused"],
  [
    "the name does not resolve",
    // RFC 6761: no name under .invalid does.
    () => Promise.resolve({ url: "https://gateway.invalid" }),
    "unsent",
    "connect",
    "name-not-resolved",
  ],
  ["self-signed certificate", answering(whole, { tls: true }), "unsent", "connect", "certificate"],
  ["NODE_TLS_REJECT_UNAUTHORIZED=0", withCertificatesOff, "unsent", "connect", "certificates-off"],
  ["reset at accept", accepting(reset), "unsent", "connect", "unreachable"],
  ["TLS handshake stalls", accepting(silence, "https"), "unsent", "connect", "timeout"],
  ["TLS handshake: reset at accept", accepting(reset, "https"), "unsent", "connect", "unreachable"],
  [
    "TLS handshake: reset after the hello",
    accepting(onceSpoken(reset), "https"),
    "unsent",
    "connect",
    "connection-lost",
  ],
  ["TLS handshake: FIN at accept", accepting(fin, "https"), "unsent", "connect", "connection-lost"],
  [
    "TLS handshake: answered in plain text",
    accepting(after(whole, fin), "https"),
    "unsent",
    "connect",
    "connection-lost",
  ],
  [
    "aborted before the call",
    async (whenOver) => ({ ...(await answering(whole)(whenOver)), signal: AbortSignal.abort() }),
    "unsent",
    "connect",
    "aborted",
  ],
  ["aborted while connecting", aborting((abort) => accepting(abort, "https")), "unsent", "connect", "aborted"],
  [
    "onIntent throws",
    async (whenOver) => ({
      ...(await answering(whole)(whenOver)),
      options: {
        onIntent: () => {
          throw new Error("the disk is full");
        },
      },
    }),
    "unsent",
    "connect",
    "intent-failed",
  ],
  [
    "onIntent rejects",
    async (whenOver) => ({
      ...(await answering(whole)(whenOver)),
      options: { onIntent: () => Promise.reject(new Error("the disk is full")) },
    }),
    "unsent",
    "connect",
    "intent-failed",
  ],
  [
    "onIntent hangs",
    async (whenOver) => ({
      ...(await answering(whole)(whenOver)),
      isThere: () => true,
      options: { onIntent: () => new Promise<void>(() => undefined) },
    }),
    "unsent",
    "connect",
    "timeout",
  ],
];

export async function withCertificatesOff(whenOver: WhenOver): Promise<FaultyGateway> {
  const server = await startRawServer(whole, { tls: true, whenOver });
  const beforeCall = (): void => {
    process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
  };
  const afterCall = (): void => {
    delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  };
  return { url: server.url, server, beforeCall, afterCall };
}
