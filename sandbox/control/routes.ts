import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { readBody } from "../http/read-body.js";
import { respondJson } from "../http/respond.js";
import { ASSETS, PARTS } from "../window/page.js";
import type { World } from "../world.js";
import { streamEvents } from "./events.js";
import { readFault, readOrder, readValues } from "./read-options.js";

/** Path of the control interface. */
export const CONTROL = "/_sandbox/";

/** What a control request does, and what it answers. */
type Act = (world: World, values: Readonly<Record<string, unknown>>, id: number) => unknown;

/** `GET` reads, `POST` changes. `:id` stands for a number. */
const ROUTES: Readonly<Record<string, Act>> = {
  "GET orders": (world) => world.orders(),
  "POST orders": (world, values) => world.createOrder(readOrder(values)),
  "POST close-day": (world) => {
    world.closeDay();
  },
  "POST expire-approvals": (world) => {
    world.expireApprovals();
  },
  "GET requests": (world) => world.requests(),
  "POST reset": (world) => {
    world.reset();
  },
  "GET clock": (world) => ({ now: world.clock.now().toISOString() }),
  "POST clock": (world, values) => {
    const { set, advance } = values;
    if (set !== undefined) world.clock.set(new Date(typeof set === "string" ? set : Number.NaN));
    if (advance !== undefined) world.clock.advance(Number(advance));
    return { now: world.clock.now().toISOString() };
  },
  "GET faults": (world) => world.faults(),
  "POST faults": (world, values) => world.fault(readFault(values)),
  "DELETE faults": (world) => {
    world.disarm();
  },
  "POST faults/:id/disarm": (world, _, id) => {
    if (!world.faults().some((fault) => fault.id === id)) throw new RangeError(`there is no fault ${id}`);
    world.disarm(id);
  },
};

/** Answers a request below {@link CONTROL}: JSON for programs, a redirect back for a form without script. */
export async function answerControl(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  world: World,
): Promise<void> {
  if (path === "events") {
    streamEvents(response, world);
    return;
  }
  const type = ASSETS.get(path);
  if (type !== undefined) {
    response.writeHead(200, { "Content-Type": type });
    response.end(readFileSync(new URL(`../window/${path}`, import.meta.url)));
    return;
  }
  const name = path.startsWith("parts/") ? path.slice("parts/".length) : "";
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part !== undefined) {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(part(world).text);
    return;
  }
  const id = Number(/\/(\d+)\//.exec(path)?.[1] ?? "0");
  const act = ROUTES[`${request.method ?? "GET"} ${path.replace(/\/\d+\//, "/:id/")}`];
  if (act === undefined) {
    respondJson(response, 404, {
      error: `there is no ${request.method ?? "GET"} ${CONTROL}${path}`,
      routes: Object.keys(ROUTES),
    });
    return;
  }
  try {
    const result = act(world, readValues(await readBody(request), request.headers["content-type"]), id) ?? { ok: true };
    if (request.headers.accept?.includes("text/html") === true) redirectHome(response);
    else respondJson(response, 200, result);
  } catch (error) {
    respondJson(response, 400, { error: error instanceof Error ? error.message : "the request could not be read" });
  }
}

function redirectHome(response: ServerResponse): void {
  response.writeHead(303, { Location: "/" });
  response.end();
}
