import { connect } from "node:net";

export interface ControlReply {
  readonly status: number;
  /** The body, where it is JSON. */
  readonly value: unknown;
}

/** Asks the control interface as a test in another language would. */
export async function control(url: string, method: string, path: string, body?: unknown): Promise<ControlReply> {
  const response = await fetch(`${url}/_sandbox/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
  });
  const value: unknown = await response.json();
  return { status: response.status, value };
}

/** The status of a request with exactly these headers, which fetch would not let through; 0 when nobody answers. */
export function statusWith(url: string, request: string, headers: Readonly<Record<string, string>>): Promise<number> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let text = "";
    socket.on("data", (chunk) => (text += String(chunk)));
    socket.on("error", () => {
      resolve(0);
    });
    socket.on("close", () => {
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? "0"));
    });
    const lines = Object.entries({ ...headers, Connection: "close" }).map(([name, value]) => `${name}: ${value}`);
    socket.write([`${request} HTTP/1.1`, ...lines, "", ""].join("\r\n"));
  });
}
