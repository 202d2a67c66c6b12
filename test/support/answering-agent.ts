import { Agent } from "node:http";
import { Duplex } from "node:stream";
import { parseRequest } from "./http-bytes.js";
import type { RawRequest } from "./http-bytes.js";

/** What a gateway without a socket answers a request with: the bytes of a whole HTTP answer. */
export type Answering = (request: RawRequest) => string | Uint8Array;

/** An agent whose connections lead nowhere: what is written to one is answered at once, and that is its end. */
export class AnsweringAgent extends Agent {
  readonly #answer: Answering;

  constructor(answer: Answering) {
    super();
    this.#answer = answer;
  }

  override createConnection(): Duplex {
    const answer = this.#answer;
    let received = Buffer.alloc(0);
    let isAnswered = false;
    return new Duplex({
      read: () => undefined,
      write(chunk: Buffer, _encoding, done) {
        received = Buffer.concat([received, chunk]);
        const request = parseRequest(received);
        if (request !== undefined && !isAnswered) {
          isAnswered = true;
          this.push(answer(request));
          this.push(null);
        }
        done();
      },
    });
  }
}

/** An answer with HTTP 200 and, unless it is to look as if it may have been cut short, its length. */
export function ok(body: string | Uint8Array, isFramed = true): Buffer {
  const bytes = Buffer.from(body);
  const length = isFramed ? `Content-Length: ${bytes.byteLength}\r\n` : "";
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${length}Connection: close\r\n\r\n`), bytes]);
}
