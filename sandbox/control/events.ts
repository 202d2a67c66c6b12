import type { ServerResponse } from "node:http";
import type { World } from "../world.js";

/** Tells a window that something changed, as server-sent events, until it goes away. */
export function streamEvents(response: ServerResponse, world: World): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write("retry: 1000\n\n");
  const unsubscribe = world.onChange((what) => response.write(`event: change\ndata: ${what.replace(/\s+/g, " ")}\n\n`));
  response.once("close", unsubscribe);
}
