/** A request as it stood on the wire. */
export interface RawRequest {
  /** `POST /seamless/backend/deposit HTTP/1.1` */
  readonly requestLine: string;
  /** Names in lower case, in the order of the wire; a name that came twice stands here twice. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Everything after the empty line. */
  readonly body: Buffer;
}

const END_OF_HEAD = "\r\n\r\n";

/** The request, or undefined while head and body have not come as far as Content-Length says. */
export function parseRequest(received: Buffer): RawRequest | undefined {
  const end = received.indexOf(END_OF_HEAD);
  if (end < 0) return undefined;
  const [requestLine = "", ...lines] = received.subarray(0, end).toString("latin1").split("\r\n");
  const headers = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  const body = received.subarray(end + END_OF_HEAD.length);
  const length = Number(headerOf(headers, "content-length") ?? "0");
  return body.length < length ? undefined : { requestLine, headers, body };
}

/** The value of a header, all values joined where it came more than once. */
export function headerOf(headers: RawRequest["headers"], name: string): string | undefined {
  const values = headers.filter(([other]) => other === name).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(" AND ");
}

/** An HTTP 200 as recorded from the vendor's server, with the given body. */
export function answerOf(body: string, changes: { status?: string; headers?: Record<string, string> } = {}): string {
  const headers = {
    Server: "Apache",
    "Content-Type": "application/x-www-form-urlencoded",
    "Content-Length": String(Buffer.byteLength(body)),
    Connection: "close",
    ...changes.headers,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${changes.status ?? "200 OK"}`, ...lines, "", body].join("\r\n");
}
