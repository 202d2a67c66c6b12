import { Agent } from "node:http";
import { Duplex } from "node:stream";

/** An agent whose connections take a request, and fail with an error that holds all of it. */
export class LeakingAgent extends Agent {
  readonly #errorOf: (sent: string) => Error;

  constructor(errorOf: (sent: string) => Error = (sent) => Object.assign(new Error(sent, { cause: sent }), { sent })) {
    super();
    this.#errorOf = errorOf;
  }

  override createConnection(): Duplex {
    const errorOf = this.#errorOf;
    return new Duplex({
      read: () => undefined,
      write(chunk: Buffer, _encoding, done) {
        done(errorOf(String(chunk)));
      },
    });
  }
}
