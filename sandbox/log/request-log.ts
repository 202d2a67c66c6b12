import type { Exchange } from "../gateway.js";

/** An exchange with its place in the log. */
export interface LoggedExchange extends Exchange {
  readonly id: number;
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly at: number;
}

/** Older ones are forgotten. */
const MOST = 500;

/** The latest requests, newest first. */
export class RequestLog {
  #entries: LoggedExchange[] = [];
  #lastId = 0;

  add(exchange: Exchange, at: number): LoggedExchange {
    const entry = { ...exchange, id: ++this.#lastId, at };
    this.#entries.push(entry);
    // Dropping one by one would move the whole array at every request.
    if (this.#entries.length >= 2 * MOST) this.#entries = this.#entries.slice(-MOST);
    return entry;
  }

  list(most: number = MOST): LoggedExchange[] {
    return this.#entries.slice(-most).reverse();
  }

  clear(): void {
    this.#entries = [];
  }
}
