import type { IncomingMessage } from "node:http";

/** Whether the connection comes from this machine. */
export function isFromLoopback(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? "";
  return address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");
}

/**
 * Whether a request to the control interface or the window comes from a page of ours, or from no page at all. Any web site
 * can make a browser send requests to 127.0.0.1; what it cannot do is hide its origin, or send our host name.
 */
export function isFromOwnPage(request: IncomingMessage): boolean {
  const { host = "", origin } = request.headers;
  const name = host.replace(/:\d+$/, "");
  const isOwnName = name === "localhost" || name === "[::1]" || /^\d+(\.\d+){3}$/.test(name);
  return isOwnName && (origin === undefined || origin === `http://${host}`);
}
