import type { World } from "../world.js";
import { readFault, readOrder } from "./read-options.js";
import { checkNames, notAllowed, number, oneOf, shown, text, time } from "./values.js";
import type { Values } from "./values.js";

/** What a control request does, and what it answers. `id` is what stands in the place of `:id`. */
type Act = (world: World, values: Values, id: string) => unknown;

/** A route with the names of the values that it takes; undefined where the reader of the values checks them. */
interface Route {
  readonly takes: readonly string[] | undefined;
  readonly act: Act;
}

const plain = (act: Act): Route => ({ takes: [], act });

/** `GET` reads, `POST` changes. `:id` stands for a number. */
const ROUTES: Readonly<Record<string, Route>> = {
  "GET orders": plain((world) => world.orders()),
  "GET orders/:id": plain((world, _, id) =>
    found(
      world.orders().find(({ orderNumber }) => orderNumber === id),
      `order ${id}`,
    ),
  ),
  "POST orders": { takes: undefined, act: (world, values) => world.createOrder(readOrder(values)) },
  "POST close-day": plain((world) => {
    world.closeDay();
  }),
  "POST expire-approvals": plain((world) => {
    world.expireApprovals();
  }),
  "GET payments": plain((world) => world.payments()),
  "POST consumer/pay": byRedirectUrl((world, url) => world.consumer.pay(url)),
  "POST consumer/pay-later": byRedirectUrl((world, url) => world.consumer.payLater(url)),
  "POST consumer/fail": byRedirectUrl((world, url) => world.consumer.fail(url)),
  "POST consumer/cancel": byRedirectUrl((world, url) => world.consumer.cancel(url)),
  "POST consumer/settle": {
    takes: ["payment", "state"],
    act: (world, values) =>
      world.consumer.settle(required(values, "payment"), oneOf(values, "state", ["SUCCESS", "FAILURE"])),
  },
  "GET requests": plain((world) => world.requests()),
  "POST reset": plain((world) => {
    world.reset();
  }),
  "GET clock": plain((world) => timeOf(world)),
  "POST clock": { takes: ["set", "advance"], act: setClock },
  "GET faults": plain((world) => world.faults()),
  "POST faults": { takes: undefined, act: (world, values) => world.fault(readFault(values)) },
  "DELETE faults": { takes: ["id"], act: disarm },
  "DELETE faults/:id": plain((world, _, id) => {
    disarm(world, { id });
  }),
  "POST faults/:id/disarm": plain((world, _, id) => {
    disarm(world, { id });
  }),
};

/** What a consumer does with one payment. */
function byRedirectUrl(act: (world: World, redirectUrl: string) => unknown): Route {
  return { takes: ["redirectUrl"], act: (world, values) => act(world, required(values, "redirectUrl")) };
}

function required(values: Values, name: string): string {
  const given = text(values, name);
  if (given === undefined) throw notAllowed(values, name, "the redirectUrl of a payment");
  return given;
}

/** The answer of the route, or undefined when there is none. Rejects with {RangeError} that names the value which cannot be */
export async function callRoute(
  method: string,
  path: string,
  world: World,
  values: Values,
): Promise<{ readonly result: unknown } | undefined> {
  const [, id = ""] = /\/(\d+)(?:\/|$)/.exec(path) ?? [];
  const name = `${method} ${path.replace(/\/\d+(?=\/|$)/, "/:id")}`;
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  if (route === undefined) return undefined;
  if (route.takes !== undefined) checkNames(values, route.takes);
  return { result: (await route.act(world, values, id)) ?? { ok: true } };
}

/** What there is, for somebody who asked for something else. */
export const routeNames: readonly string[] = Object.keys(ROUTES);

function setClock(world: World, values: Values): { now: string } {
  const moment = time(values, "set");
  const milliseconds = number(values, "advance");
  if (moment === undefined && milliseconds === undefined)
    throw new RangeError("nothing is given, allowed are set, an ISO time, and advance, in milliseconds");
  if (moment !== undefined) world.clock.set(moment);
  if (milliseconds !== undefined) world.clock.advance(milliseconds);
  return timeOf(world);
}

function timeOf(world: World): { now: string } {
  return { now: world.clock.now().toISOString() };
}

/** All, or the one that is named: a fault that is not there was perhaps met already, and its test should know. */
function disarm(world: World, values: Values): void {
  const given = values["id"];
  if (given === undefined) {
    world.disarm();
    return;
  }
  const armed = world.faults().map(({ id }) => String(id));
  if (!armed.includes(shown(given)))
    throw notAllowed(values, "id", armed.length === 0 ? "none, as no fault is armed" : armed.join(", "));
  world.disarm(Number(given));
}

function found<T>(one: T | undefined, name: string): T {
  if (one === undefined) throw new NotFoundError(`there is no ${name}`);
  return one;
}

/** What was asked for is not there. */
export class NotFoundError extends RangeError {}
