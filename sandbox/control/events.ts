import type { ServerResponse } from "node:http";
import { respondJson } from "../http/respond.js";
import type { World } from "../world.js";

/** More windows than anyone has open. */
const MOST_STREAMS = 20;

const open = new WeakMap<World, number>();

/** Tells a window that something changed, as server-sent events, until it goes away. */
export function streamEvents(response: ServerResponse, world: World): void {
  const streams = open.get(world) ?? 0;
  if (streams >= MOST_STREAMS) {
    respondJson(response, 503, { error: `there are ${streams} event streams already: close a window` });
    return;
  }
  open.set(world, streams + 1);
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write("retry: 1000\n\n");
  const unsubscribe = world.onChange((what) => {
    tell(response, what);
  });
  response.once("close", () => {
    unsubscribe();
    open.set(world, (open.get(world) ?? 1) - 1);
  });
}

/**
 * A reader that is behind gets one event when it has caught up, instead of all that it missed: an event says that something
 * changed, and the window then fetches everything.
 */
function tell(response: ServerResponse, what: string): void {
  if (!response.writableNeedDrain) response.write(`event: change\ndata: ${what.replace(/\s+/g, " ")}\n\n`);
  else if (response.listenerCount("drain") === 0)
    response.once("drain", () => {
      tell(response, "Several changes");
    });
}
