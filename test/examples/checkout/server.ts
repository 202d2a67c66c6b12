/** The shop's addresses. Everything that a visitor sends goes through here; what is done with it stands in the other files. */
import { readFile } from "node:fs/promises";
import fastify from "fastify";
import type { FastifyInstance, FastifyReply } from "fastify";
// In a shop of your own: from "qmore-client".
import { NotDoneError } from "../../../generated/index.js";
import type { Client } from "../../../generated/index.js";
import { createShop } from "../capture-and-refund.js";
import { isMethod, openCheckout, startPayment } from "./checkout.js";
import { takeConfirmation } from "./confirmation.js";
import { isStep, stepsFor, takeStep } from "./merchant.js";
import type { Orders } from "./orders.js";
import { backPage, checkoutPage, notice, orderPage } from "./pages.js";
import type { Html } from "./pages.js";

export interface ServerOptions {
  /** Where the world reaches the shop; taken from here and never from a request's Host header, which a visitor writes. */
  readonly publicUrl?: string;
  readonly logger?: boolean;
}

export function createServer(client: Client, { publicUrl, logger = false }: ServerOptions = {}): FastifyInstance {
  // Behind a proxy, set `trustProxy` too: the gateway wants to know the consumer's address, not the proxy's.
  const app = fastify({ logger });
  const orders: Orders = new Map();
  const shop = createShop(client);
  const shopUrl = (): string => publicUrl ?? app.listeningOrigin;

  // Bytes, as they came: a confirmation is signed over what it says, and not over what a parser makes of it.
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "buffer" }, (_, body, done) => {
    done(null, body);
  });

  app.get("/", async (_, reply) => show(reply, checkoutPage(await openCheckout(client, orders, shopUrl()))));

  app.post<{ Params: { id: string } }>("/orders/:id/pay", async (request, reply) => {
    const order = orders.get(request.params.id);
    const method = fieldOf(request.body, "method");
    if (order === undefined || !isMethod(method)) return notFound(reply);
    const consumer = { consumerIpAddress: request.ip, consumerUserAgent: request.headers["user-agent"] ?? "unknown" };
    const result = await startPayment(client, order, method, consumer, shopUrl());
    if (result === undefined) return show(reply.code(409), notice("This order was begun before", "Start a new one."));
    if (result.outcome === "done") return reply.redirect(result.data.redirectUrl, 303);
    const errors = result.outcome === "refused" ? result.errors : [];
    const why = errors.map(({ consumerMessage, message }) => consumerMessage ?? message).join(" ");
    request.log.warn(result.evidence.message);
    return show(reply.code(502), notice("The payment could not be started", `Nothing was paid. ${why}`));
  });

  app.post("/confirmation", (request, reply) =>
    reply.type("text/xml").send(takeConfirmation(client, orders, request.body, request.log)),
  );

  app.get<{ Params: { id: string; outcome: string } }>("/orders/:id/back/:outcome", (request, reply) => {
    const order = orders.get(request.params.id);
    return order === undefined ? notFound(reply) : show(reply, backPage(order, request.params.outcome));
  });

  // The two that follow are the merchant's. In a real shop they are behind a login, with a token in every form.
  app.get<{ Params: { id: string } }>("/orders/:id", async (request, reply) => {
    const order = orders.get(request.params.id);
    return order === undefined ? notFound(reply) : show(reply, orderPage(order, await stepsFor(client, order)));
  });

  app.post<{ Params: { id: string } }>("/orders/:id/steps", async (request, reply) => {
    const order = orders.get(request.params.id);
    const step = fieldOf(request.body, "step");
    if (order === undefined || !isStep(step)) return notFound(reply);
    await takeStep(shop, order, step);
    return reply.redirect(`/orders/${order.id}`, 303);
  });

  app.get("/contact", (_, reply) => show(reply, notice("Contact", "Write to shop@example.com.")));
  const file = (name: string): Promise<Buffer> => readFile(new URL(name, import.meta.url));
  app.get("/shop.css", async (_, reply) => reply.type("text/css").send(await file("shop.css")));
  app.get("/card-form.js", async (_, reply) => reply.type("text/javascript").send(await file("card-form.js")));

  app.setNotFoundHandler((_, reply) => notFound(reply));
  app.setErrorHandler((error, request, reply) => {
    // Of orThrow, by which checkouts alone are opened. Of anything else, Fastify makes a page of its own.
    if (!(error instanceof NotDoneError)) throw error;
    request.log.error(error.message);
    return show(reply.code(503), notice("Closed for a moment", "Nothing was paid. Try again soon."));
  });
  return app;
}

function fieldOf(body: unknown, name: string): string | null {
  return Buffer.isBuffer(body) ? new URLSearchParams(body.toString()).get(name) : null;
}

function show(reply: FastifyReply, page: Html): FastifyReply {
  return reply.type("text/html; charset=utf-8").send(page.html);
}

function notFound(reply: FastifyReply): FastifyReply {
  return show(reply.code(404), notice("Not here", "There is no such page."));
}
