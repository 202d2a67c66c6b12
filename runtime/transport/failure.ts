/** How far a call came and what ended it: whatever was thrown comes in, plain facts that hold no foreign object go out. */
import type { Cause, Evidence, Phase } from "../result.js";
import { textAt, valueAt } from "../snapshot.js";
import { InterruptedError } from "./deadline.js";

/** How far a call has come; filled in while it runs. One for the whole call, so that nothing can fall back behind it. */
export class Progress {
  phase: Phase = "connect";
  /** The request was given a socket, be it connected or not. */
  hasSocket = false;
  bytesReceived = 0;
  httpStatus: number | undefined;
  #hasLeft = false;
  readonly #startedAt: number = performance.now();

  /** Certain that no byte of the request has left, in no attempt. */
  get isUnsent(): boolean {
    return this.phase === "connect" && !this.#hasLeft;
  }

  /** Milliseconds since the call began. */
  get elapsed(): number {
    return performance.now() - this.#startedAt;
  }

  /** Another attempt of an operation that only reads begins. */
  restart(): void {
    this.#hasLeft ||= this.phase !== "connect";
    this.phase = "connect";
    this.hasSocket = false;
    this.bytesReceived = 0;
    this.httpStatus = undefined;
  }

  /** The evidence for a result, as of now. */
  evidence({ code, message, cause }: Failure): Evidence {
    const { phase, bytesReceived, httpStatus, elapsed } = this;
    return { phase, code, message, cause, bytesReceived, elapsed, httpStatus };
  }
}

/** What is known about what ended a call. */
export interface Failure {
  /** Stable name. */
  readonly code: string;
  readonly message: string;
  readonly cause?: Cause;
}

/** An answer that cannot be believed. Never leaves the runtime: the call becomes `unknown`. */
export class BrokenAnswerError extends Error {
  override readonly name = "BrokenAnswerError";
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Carries whatever an agent, a wrapper or Node threw: even to ask what that is may throw. */
export class TransportError extends Error {
  override readonly name = "TransportError";

  constructor(cause: unknown) {
    super("The connection broke off.", { cause });
  }
}

/** What an exception says. Never throws: an exception may be anything, and reading it may throw in turn. */
export function failureIn(error: unknown, progress: Progress): Failure {
  if (error instanceof BrokenAnswerError) return { code: error.code, message: error.message };
  if (error instanceof InterruptedError) {
    const message = error.reason === "timeout" ? "The time for the call was up." : "The call was aborted.";
    return { code: error.reason, message };
  }
  const thrown = error instanceof TransportError ? error.cause : error;
  const cause = causeOf(thrown);
  if (progress.phase !== "connect") return { code: "connection-lost", message: "The connection broke off.", cause };
  if (progress.hasSocket) return { ...whileConnecting(thrown), cause };
  return { code: "no-connection", message: `There was no connection to be had: ${cause.message}.`, cause };
}

const NOT_RESOLVED = /^(ENOTFOUND|EAI_AGAIN|EAI_FAIL|EAI_NODATA|EAI_NONAME)$/;
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$|INVALID_CA$)/;

/** The words alone come from the exception; that nothing was sent is known from the socket. */
function whileConnecting(error: unknown): Failure {
  const causes = causesOf(error);
  const hasCode = (code: RegExp): boolean => causes.some((cause) => code.test(textAt(cause, "code") ?? ""));
  if (hasCode(NOT_RESOLVED))
    return { code: "name-not-resolved", message: "The gateway's host name could not be resolved." };
  if (hasCode(CERTIFICATE)) return { code: "certificate", message: "The gateway's certificate was not accepted." };
  if (hasCode(/^ECONNREFUSED$/)) return { code: "connection-refused", message: "The gateway refused the connection." };
  if (hasCode(/^ETIMEDOUT$/))
    return { code: "connect-timeout", message: "The gateway did not accept the connection in time." };
  if (causes.some((cause) => textAt(cause, "syscall") === "connect"))
    return { code: "unreachable", message: "The gateway could not be reached." };
  return { code: "connection-lost", message: "The connection broke off before anything was sent." };
}

/** Name, code and message of an exception. */
export function causeOf(error: unknown): Cause {
  if (typeof error === "object" && error !== null) {
    const [name, code] = [textAt(error, "name") ?? "", textAt(error, "code")];
    return { name: name || "Error", code: code === "" ? undefined : code, message: textAt(error, "message") ?? "" };
  }
  const message = typeof error === "string" || typeof error === "number" ? String(error) : "";
  return { name: typeof error, code: undefined, message };
}

/** An exception with its causes; connecting to several addresses gives an AggregateError with one error each. */
function causesOf(error: unknown, depth = 0): object[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const inner = valueAt(error, "errors");
  const errors: unknown[] = Array.isArray(inner) ? inner.slice(0, 20) : [];
  return [error, ...[...errors, valueAt(error, "cause")].flatMap((one) => causesOf(one, depth + 1))];
}
