/** The request has left, and the answer does not come, or not whole: the outcome is unknown. */
import { after, drip, fin, reset, silence } from "../../support/socket-acts.js";
import { DEADLINE } from "./fault.js";
import type { Row } from "./fault.js";
import { aborting, accepting, answering, deaf, half, head, heading, whole } from "./gateways.js";

export const cutOff: Row[] = [
  ["silence at accept", accepting(deaf), "unknown", "headers", "timeout"],
  ["silence after the request's head", heading(silence), "unknown", "headers", "timeout"],
  ["silence after the request's body", answering(silence), "unknown", "headers", "timeout"],
  ["silence after the status line", answering(after("HTTP/1.1 200 OK\r\n", silence)), "unknown", "headers", "timeout"],
  [
    "silence in the headers",
    answering(after("HTTP/1.1 200 OK\r\nContent-Le", silence)),
    "unknown",
    "headers",
    "timeout",
  ],
  ["silence in the body", answering(after(half, silence)), "unknown", "body", "timeout"],
  ["reset after the request's head", heading(reset), "unknown", "headers", "connection-lost"],
  ["reset after the request's body", answering(reset), "unknown", "headers", "connection-lost"],
  [
    "reset after the status line",
    answering(after("HTTP/1.1 200 OK\r\n", reset)),
    "unknown",
    "headers",
    "connection-lost",
  ],
  [
    "reset in the headers",
    answering(after("HTTP/1.1 200 OK\r\nContent-Le", reset)),
    "unknown",
    "headers",
    "connection-lost",
  ],
  ["reset in the body", answering(after(half, reset)), "unknown", "body", "connection-lost"],
  ["FIN at accept", accepting(fin), "unknown", "headers", "connection-lost"],
  ["FIN after the request's head", heading(fin), "unknown", "headers", "connection-lost"],
  ["FIN after the request's body", answering(fin), "unknown", "headers", "connection-lost"],
  ["FIN after the status line", answering(after("HTTP/1.1 200 OK\r\n", fin)), "unknown", "headers", "connection-lost"],
  [
    "FIN in the headers",
    answering(after("HTTP/1.1 200 OK\r\nContent-Le", fin)),
    "unknown",
    "headers",
    "connection-lost",
  ],
  ["FIN in the body", answering(after(half, fin)), "unknown", "body", "connection-lost"],
  ["the headers drip", answering(drip("HTTP/1.1 200 OK\r\n", "X: y\r\n")), "unknown", "headers", "timeout"],
  ["the body drips", answering(drip(head, "x")), "unknown", "body", "timeout"],
  [
    "the answer comes after the deadline",
    answering((socket) => setTimeout(() => socket.end(whole), DEADLINE + 20)),
    "unknown",
    "headers",
    "timeout",
  ],
  ["aborted after sending", aborting((abort) => answering(abort)), "unknown", "headers", "aborted"],
  ["aborted in the body", aborting((abort) => answering(after(half, abort))), "unknown", "body", "aborted"],
];
