/** How a shop's own tests look: what is posted to confirmUrl, genuine, repeated, forged or of somebody else. */
// In a shop of your own: from "qmore-client" and "qmore-client/sandbox".
import { describe, expect, onTestFinished, test } from "vitest";
import { confirmationReply, createClient, demoCredentials, frontendInit, orThrow } from "../../../generated/index.js";
import type { Client } from "../../../generated/index.js";
import { startSandbox } from "../../../sandbox/index.js";
import type { ConfirmationFaultKind, Sandbox } from "../../../sandbox/index.js";
import { openCheckout, startPayment } from "./checkout.js";
import type { Method } from "./checkout.js";
import { takeConfirmation } from "./confirmation.js";
import type { CheckoutOrder, Orders } from "./orders.js";

const OK = confirmationReply();
const NOT_BELIEVED = confirmationReply("not believed");
/** Nobody is there: the tests hand the confirmations over themselves. */
const NOWHERE = "http://127.0.0.1:9";

interface Scene {
  readonly sandbox: Sandbox;
  readonly client: Client;
  readonly orders: Orders;
  readonly warnings: string[];
  /** Starts the payment of a new order. */
  readonly start: (method?: Method) => Promise<{ readonly order: CheckoutOrder; readonly redirectUrl: string }>;
  /** Posts to the shop; gives its reply. */
  readonly post: (body: string | undefined) => string;
}

async function scene(fault?: ConfirmationFaultKind): Promise<Scene> {
  const sandbox = await startSandbox({ mode: "stateful", redelivery: false });
  onTestFinished(() => sandbox.close());
  if (fault !== undefined) sandbox.fault({ operation: "confirmation", kind: fault });
  const client = createClient({ ...demoCredentials, baseUrl: sandbox.url });
  const orders: Orders = new Map();
  const warnings: string[] = [];
  return {
    sandbox,
    client,
    orders,
    warnings,
    start: async (method = "sofort") => {
      const { order } = await openCheckout(client, orders, NOWHERE);
      const consumer = { consumerIpAddress: "192.0.2.1", consumerUserAgent: "Mozilla/5.0" };
      const result = await startPayment(client, order, method, consumer, NOWHERE);
      if (result === undefined) throw new Error("the order was begun before");
      return { order, redirectUrl: orThrow(result).redirectUrl };
    },
    post: (body) => takeConfirmation(client, orders, body, { warn: (text: string) => warnings.push(text) }),
  };
}

describe("genuine", () => {
  test("the same twice changes the order once, and gets OK twice", async () => {
    const { sandbox, start, post, warnings } = await scene();
    const { order, redirectUrl } = await start();
    const { confirmations } = await sandbox.consumer.pay(redirectUrl);
    expect([post(confirmations[0]?.body), post(confirmations[0]?.body)]).toEqual([OK, OK]);
    expect(order.history).toEqual(["started", "paid"]);
    expect(warnings).toEqual([]);
  });

  test("pending, then success; and pending once more, too late", async () => {
    const { sandbox, start, post } = await scene();
    const { order, redirectUrl } = await start();
    const pending = (await sandbox.consumer.payLater(redirectUrl)).confirmations[0]?.body;
    expect([post(pending), post(pending), order.state]).toEqual([OK, OK, "pending"]);
    const success = (await sandbox.consumer.settle(redirectUrl, "SUCCESS")).confirmations[0]?.body;
    expect([post(success), post(success), post(pending)]).toEqual([OK, OK, OK]);
    expect(order.history).toEqual(["started", "pending", "paid"]);
  });
});

describe("not signed", () => {
  test.each([
    { act: "fail", state: "failed" },
    { act: "cancel", state: "cancelled" },
  ] as const)("$act: the order is $state", async ({ act, state }) => {
    const { sandbox, start, post } = await scene();
    const { order, redirectUrl } = await start();
    const { confirmations } = await sandbox.consumer[act](redirectUrl);
    expect(post(confirmations[0]?.body)).toBe(OK);
    expect(order.history).toEqual(["started", state]);
  });

  test("a made-up failure neither stops a payment nor takes one back", async () => {
    const { sandbox, start, post } = await scene();
    const { order, redirectUrl } = await start();
    const madeUp = `paymentState=FAILURE&shopOrder=${order.id}`;
    post(madeUp);
    expect(order.state).toBe("failed");
    const { confirmations } = await sandbox.consumer.pay(redirectUrl);
    expect([post(confirmations[0]?.body), order.state]).toEqual([OK, "paid"]);
    post(madeUp);
    expect(order.state).toBe("paid");
  });
});

describe("not to be believed", () => {
  test.each([
    "wrong-amount",
    "changed-amount",
    "changed-state",
    "order-without-itself",
    "order-without-secret",
    "missing-name",
    "name-twice",
    "wrong-secret",
    "no-fingerprint",
  ] as const)("%s: the order stays as it is, and the log alone says why", async (fault) => {
    const { sandbox, start, post, warnings } = await scene(fault);
    const { order, redirectUrl } = await start();
    const { confirmations } = await sandbox.consumer.pay(redirectUrl);
    expect(post(confirmations[0]?.body)).toBe(NOT_BELIEVED);
    expect(order.history).toEqual(["started"]);
    expect(warnings).toEqual([expect.stringContaining("forged: ")]);
  });

  test("a payment of one order, told of another", async () => {
    const { sandbox, start, post } = await scene();
    const paid = await start();
    const other = await start();
    const { confirmations } = await sandbox.consumer.pay(paid.redirectUrl);
    expect(post(confirmations[0]?.body.replace(paid.order.id, other.order.id))).toBe(NOT_BELIEVED);
    expect([paid.order.state, other.order.state]).toEqual(["started", "started"]);
  });

  test("a genuine payment of an equal amount, but with another number", async () => {
    const { sandbox, client, start, post, warnings } = await scene();
    const { order } = await start();
    const at = {
      successUrl: NOWHERE,
      cancelUrl: NOWHERE,
      failureUrl: NOWHERE,
      serviceUrl: NOWHERE,
      confirmUrl: NOWHERE,
    };
    const about = { orderDescription: "x", consumerIpAddress: "192.0.2.1", consumerUserAgent: "Mozilla/5.0" };
    const custom = { shopOrder: order.id };
    const { amount, currency } = order;
    const strange = await frontendInit(client, { amount, currency, ...at, ...about, paymentType: "PAYPAL", custom });
    const { confirmations } = await sandbox.consumer.pay(orThrow(strange).redirectUrl);
    expect([post(confirmations[0]?.body), order.state]).toEqual([NOT_BELIEVED, "started"]);
    expect(warnings).toEqual([expect.stringContaining("order-number-differs")]);
  });

  test("no body, and one that is no form", async () => {
    const { post } = await scene();
    expect([post(undefined), post("hello")]).toEqual([NOT_BELIEVED, NOT_BELIEVED]);
  });
});

test("of an order that the shop does not have: the gateway hears so, and may try again", async () => {
  const { sandbox, client, start, warnings } = await scene();
  const { redirectUrl } = await start();
  const { confirmations } = await sandbox.consumer.pay(redirectUrl);
  const reply = takeConfirmation(client, new Map(), confirmations[0]?.body, {
    warn: (text: string) => warnings.push(text),
  });
  expect(reply).toBe(confirmationReply("order unknown"));
  expect(warnings).toEqual(["confirmation of an order that this shop does not have"]);
});
