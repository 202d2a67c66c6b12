import { BrokenAnswerError } from "../answer/broken.js";
import type { Cause } from "../result.js";
import { InterruptedError } from "./deadline.js";
import type { Progress } from "./progress.js";

/** Carries whatever an agent, a wrapper or Node threw: even to ask what that is may throw. */
export class TransportError extends Error {
  override readonly name = "TransportError";

  constructor(cause: unknown) {
    super("The connection broke off.", { cause });
  }
}

/** What is known about an exception that ended a call. */
export interface Failure {
  /** Stable name. */
  readonly code: string;
  readonly message: string;
  readonly cause?: Cause;
}

const NOT_RESOLVED: ReadonlySet<string> = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "EAI_NODATA", "EAI_NONAME"]);
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$|INVALID_CA$)/;

/** What an exception says. Never throws: an exception may be anything, and reading it may throw in turn. */
export function failureIn(error: unknown, progress: Progress): Failure {
  if (error instanceof BrokenAnswerError) return { code: error.code, message: error.message };
  if (error instanceof InterruptedError) {
    const message = error.reason === "timeout" ? "The time for the call was up." : "The call was aborted.";
    return { code: error.reason, message };
  }
  const thrown = error instanceof TransportError ? error.cause : error;
  const cause = causeOf(thrown);
  return progress.phase === "connect"
    ? { ...whileConnecting(thrown, progress), cause }
    : { code: "connection-lost", message: "The connection broke off.", cause };
}

/** The words alone come from the exception; that nothing was sent is known from the socket. */
function whileConnecting(error: unknown, { hasSocket }: Progress): Failure {
  const causes = causesOf(error);
  const codes = causes.map((cause) => textAt(cause, "code"));
  const { message } = causeOf(error);
  if (!hasSocket) return { code: "no-connection", message: `There was no connection to be had: ${message}.` };
  if (codes.some((code) => NOT_RESOLVED.has(code)))
    return { code: "name-not-resolved", message: "The gateway's host name could not be resolved." };
  if (codes.some((code) => CERTIFICATE.test(code)))
    return { code: "certificate", message: "The gateway's certificate was not accepted." };
  if (codes.includes("ECONNREFUSED"))
    return { code: "connection-refused", message: "The gateway refused the connection." };
  if (codes.includes("ETIMEDOUT"))
    return { code: "connect-timeout", message: "The gateway did not accept the connection in time." };
  if (causes.some((cause) => textAt(cause, "syscall") === "connect"))
    return { code: "unreachable", message: "The gateway could not be reached." };
  return { code: "connection-lost", message: "The connection broke off before anything was sent." };
}

/** Name, code and message of an exception. */
export function causeOf(error: unknown): Cause {
  if (typeof error !== "object" || error === null)
    return { name: typeof error, code: undefined, message: wordsOf(error) };
  const code = textAt(error, "code");
  return {
    name: textAt(error, "name") || "Error",
    code: code === "" ? undefined : code,
    message: textAt(error, "message"),
  };
}

function wordsOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** An exception with its causes; connecting to several addresses gives an AggregateError with one error each. */
function causesOf(error: unknown, depth = 0): object[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const inner = valueAt(error, "errors");
  const errors: unknown[] = Array.isArray(inner) ? inner.slice(0, 20) : [];
  return [error, ...errors.flatMap((one) => causesOf(one, depth + 1)), ...causesOf(valueAt(error, "cause"), depth + 1)];
}

function textAt(object: object, key: string): string {
  const value = valueAt(object, key);
  return typeof value === "string" ? value : "";
}

/** A getter may throw, and so may everything about a revoked Proxy. */
function valueAt(object: object, key: string): unknown {
  try {
    return Reflect.get(object, key);
  } catch {
    return undefined;
  }
}
