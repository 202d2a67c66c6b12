import type { Exchange } from "../gateway.js";
import { viewRequest } from "./request-view.js";
import type { RequestView } from "./request-view.js";

/** A request that is kept: as it came until somebody looks, as a diagnosis takes long; then as it is shown. */
interface Entry {
  readonly id: number;
  readonly at: number;
  seen: { readonly exchange: Exchange } | { readonly view: RequestView };
}

/** Older ones are forgotten. */
export const MOST_REQUESTS = 500;

/** Dropping one by one would move the whole list at every request. */
const SLACK = 100;

/** Characters of request and answer together; longer ones are cut down to what is shown, and only that is kept. */
const MOST_KEPT_WHOLE = 16_000;

/** The latest requests, newest first. */
export class RequestLog {
  #entries: Entry[] = [];
  #lastId = 0;

  /** Gives the number of the request. */
  add(exchange: Exchange, at: number): number {
    const entry: Entry = { id: ++this.#lastId, at, seen: { exchange } };
    const { request, body } = exchange;
    if (request.body.length + request.path.length + body.length > MOST_KEPT_WHOLE) viewOf(entry);
    this.#entries.push(entry);
    if (this.#entries.length >= MOST_REQUESTS + SLACK) this.#entries = this.#entries.slice(-MOST_REQUESTS);
    return entry.id;
  }

  list(most: number = MOST_REQUESTS): RequestView[] {
    return this.#entries.slice(-most).reverse().map(viewOf);
  }

  /** How many are kept. */
  get size(): number {
    return Math.min(this.#entries.length, MOST_REQUESTS);
  }

  clear(): void {
    this.#entries = [];
  }
}

function viewOf(entry: Entry): RequestView {
  const { id, at, seen } = entry;
  if ("view" in seen) return seen.view;
  const view = viewRequest(id, at, seen.exchange);
  entry.seen = { view };
  return view;
}
