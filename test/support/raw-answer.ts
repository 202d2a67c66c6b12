import { connect } from "node:net";

/** What arrived on a socket, and how the connection ended. */
export interface RawAnswer {
  readonly text: string;
  readonly end: "closed" | "reset" | "still open";
  /** Pieces in which it came. */
  readonly pieces: number;
}

/** Sends a form over a bare socket and waits for the end of the connection, or until `patience` is at an end. */
export function rawAnswer(url: string, path: string, body: string, patience?: Promise<void>): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let text = "";
    let pieces = 0;
    const finish = (end: RawAnswer["end"]): void => {
      socket.destroy();
      resolve({ text, end, pieces });
    };
    void patience?.then(() => {
      finish("still open");
    });
    socket.on("data", (chunk) => {
      pieces++;
      text += String(chunk);
    });
    socket.on("error", () => {
      finish("reset");
    });
    socket.on("end", () => {
      finish("closed");
    });
    const head = [
      `POST ${path} HTTP/1.1`,
      "Host: 127.0.0.1",
      "User-Agent: test/1",
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
    ];
    socket.write([...head, "", body].join("\r\n"));
  });
}

/** The part after the head. */
export function bodyOfAnswer({ text }: RawAnswer): string {
  const end = text.indexOf("\r\n\r\n");
  return end < 0 ? "" : text.slice(end + 4);
}
