/** Gateways that do one thing wrong, on a socket of their own. */
import { answerOf } from "../../support/http-bytes.js";
import { startRawServer } from "../../support/raw-server.js";
import type { RawServerOptions, Reaction } from "../../support/raw-server.js";
import { silence } from "../../support/socket-acts.js";
import type { Act } from "../../support/socket-acts.js";
import { DEADLINE, SOON } from "./fault.js";
import type { TransportFault } from "./fault.js";

/** An answer of a deposit that was executed. */
export const whole: string = answerOf("status=0&paymentNumber=23473341");
/** The same, cut off. */
export const half: string = whole.slice(0, -8);
/** The head of an answer that announces a long body. */
export const head: string = answerOf("", { headers: { "Content-Length": "1000000" } });

/** A gateway that acts as soon as a complete request has come. */
export function answering(reaction: Reaction, options: RawServerOptions = {}): TransportFault["start"] {
  return async (whenOver, tls = false) => {
    const server = await startRawServer(reaction, { tls, ...options, whenOver });
    return { url: server.url, server, isThere: () => server.requests.length > 0 };
  };
}

/** A gateway that acts as soon as somebody connects. */
export function accepting(act: Act, scheme: "http" | "https" = "http"): TransportFault["start"] {
  return async (whenOver, tls = false) => {
    const server = await startRawServer(silence, { tls, onAccept: act, whenOver });
    return { url: server.url.replace("http", scheme), server, isThere: () => server.connections() > 0 };
  };
}

/** A gateway that acts before the body is read. */
export function heading(act: Act): TransportFault["start"] {
  return answering(silence, { onHead: act });
}

/** Acts when the first bytes have come. */
export function onceSpoken(act: Act): Act {
  return (socket) => {
    socket.once("data", () => {
      act(socket);
    });
  };
}

/** Does not read before the deadline is over. */
export const deaf: Act = (socket) => {
  socket.pause();
  setTimeout(() => socket.resume(), DEADLINE + 60);
};

/** A gateway soon after whose act the caller aborts. */
export function aborting(when: (abort: () => void) => TransportFault["start"]): TransportFault["start"] {
  return async (whenOver, tls) => {
    const controller = new AbortController();
    let isThere = false;
    const start = when(() => {
      isThere = true;
      setTimeout(() => {
        controller.abort();
      }, SOON);
    });
    return { ...(await start(whenOver, tls)), signal: controller.signal, isThere: () => isThere };
  };
}
