/** What is known about an exception that ended the transport. */
export interface Failure {
  /** Stable name. */
  readonly code: string;
  readonly message: string;
  /** Certain that no byte of the request reached the gateway. */
  readonly unsent: boolean;
}

const NOT_RESOLVED: ReadonlySet<string> = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_FAIL", "EAI_NODATA", "EAI_NONAME"]);
/** Verification of the certificate alone: other TLS errors can also come after the request was sent. */
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH$|INVALID_CA$)/;

/** Reads an exception of fetch. Its message is not passed on: it may hold parts of the request. */
export function failureOf(error: unknown): Failure {
  const causes = causesOf(error);
  const codes = causes.map((cause) => textAt(cause, "code"));
  const failed = (set: ReadonlySet<string>): boolean => codes.some((code) => set.has(code));
  if (failed(NOT_RESOLVED)) return unsent("name-not-resolved", "The gateway's host name could not be resolved.");
  if (codes.some((code) => CERTIFICATE.test(code)))
    return unsent("certificate", "The gateway's certificate was not accepted.");
  if (codes.includes("UND_ERR_CONNECT_TIMEOUT"))
    return unsent("connect-timeout", "The gateway did not accept the connection in time.");
  const connecting = causes.some((cause) => textAt(cause, "syscall") === "connect");
  if (connecting && codes.includes("ECONNREFUSED"))
    return unsent("connection-refused", "The gateway refused the connection.");
  if (connecting) return unsent("unreachable", "The gateway could not be reached.");
  if (causes.some((cause) => textAt(cause, "message") === "bad port")) {
    return unsent("blocked-port", "fetch does not connect to this port.");
  }
  return { code: "connection-lost", message: "The connection broke off.", unsent: false };
}

function unsent(code: string, message: string): Failure {
  return { code, message, unsent: true };
}

/** An exception with its causes; connecting to several addresses gives an AggregateError with one error each. */
function causesOf(error: unknown, depth = 0): object[] {
  if (typeof error !== "object" || error === null || depth > 5) return [];
  const inner: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [
    error,
    ...inner.flatMap((one) => causesOf(one, depth + 1)),
    ...causesOf(Reflect.get(error, "cause"), depth + 1),
  ];
}

function textAt(object: object, key: string): string {
  const value: unknown = Reflect.get(object, key);
  return typeof value === "string" ? value : "";
}
