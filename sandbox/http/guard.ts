import type { IncomingMessage } from "node:http";
import { paymentIdIn } from "../checkout/consumer-path.js";

/** Whether the connection comes from this machine. */
export function isFromLoopback(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? "";
  return address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127.");
}

/**
 * Why a request may not come from where it comes; undefined when it may. Any web site can make a browser send requests to
 * 127.0.0.1, and to the gateway's paths as well; what it cannot do is hide its origin, or send our host name.
 */
export function whyForeign(request: IncomingMessage, allowRemote: boolean): string | undefined {
  return whyForeignHost(request, allowRemote) ?? whyForeignPage(request);
}

/** The same for paths that the page of a shop may call: there, it is only the host name that must be ours. */
export function whyForeignHost(request: IncomingMessage, allowRemote: boolean): string | undefined {
  const { host = "" } = request.headers;
  if (isOwnName(host, allowRemote)) return undefined;
  return `the Host ${JSON.stringify(brief(host))} is no name of this machine: call it localhost, 127.0.0.1 or [::1]`;
}

function whyForeignPage(request: IncomingMessage): string | undefined {
  const { host = "", origin, "sec-fetch-site": site } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`)
    return `the request comes from a page of ${JSON.stringify(brief(origin))}, and only the sandbox's own may do this`;
  if (site === undefined || site === "same-origin" || site === "none" || isLink(request)) return undefined;
  return "the request comes from a page of another site, and only the sandbox's own may do this";
}

/** With other machines allowed, an address will do: a name could be any site's that points here. */
function isOwnName(host: string, allowRemote: boolean): boolean {
  const name = host.replace(/:\d+$/, "");
  if (name === "localhost" || name === "[::1]" || /^127(\.\d{1,3}){3}$/.test(name)) return true;
  return allowRemote && (/^\d+(\.\d+){3}$/.test(name) || /^\[[0-9a-f:.]+\]$/i.test(name));
}

/** Somebody followed a link to a page of ours: nothing changes, and no other page may show it in a frame. */
function isLink({ method, url = "", headers }: IncomingMessage): boolean {
  const isPage = url === "/" || paymentIdIn(url) !== undefined;
  return method === "GET" && isPage && headers["sec-fetch-dest"] === "document";
}

function brief(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
