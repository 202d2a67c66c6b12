import type { Logger } from "./observe.js";
import type { Service } from "./service.js";

/** A server that was switched off may be anybody's one day. Told once per client; the log is the caller's, or else stderr. */
export function warnOfRetired({ retiredServers }: Service, baseUrl: string, logger: Logger | undefined): void {
  const { origin } = new URL(baseUrl);
  const retired = retiredServers.find(
    ({ url, until }) => new URL(url).origin === origin && Date.parse(until) <= Date.now(),
  );
  if (retired === undefined) return;
  const message = `${origin} was in service until ${retired.until}; leave baseUrl out for the current server.`;
  try {
    if (logger === undefined) globalThis.console.warn(`qmore-client: ${message}`);
    else logger.warn(Object.freeze({ event: "retired-server", operation: "createClient", intentId: "", message }));
  } catch {
    // A logger that throws must not keep a client from being made.
  }
}
