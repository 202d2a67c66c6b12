/**
 * One capture of a payment with each library, a connection for each call. Ours and the generated clients send the same signed body;
 * the others send their own to the same server. mollie and adyen speak TLS alone.
 */
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { createMollieClient } from "@mollie/api-client";
import adyen from "@adyen/api-library";
import braintree from "braintree";
import ky from "ky";
import { createClient, demoCredentials, deposit, explain } from "qmore-client";
import { SquareClient } from "square";
import Stripe from "stripe";
import { Agent, request as undiciRequest } from "undici";
import { authority } from "./certificate.js";
import { createClient as fetchClient } from "../made/fetch/client/index.js";
import { deposit as fetchDeposit } from "../made/fetch/sdk.gen.js";
import { createClient as kyClient } from "../made/ky/client/index.js";
import { deposit as kyDeposit } from "../made/ky/sdk.gen.js";
import { createClient as zodClient } from "../made/ky-zod/client/index.js";
import { deposit as zodDeposit } from "../made/ky-zod/sdk.gen.js";

export type Contenders = Readonly<Record<string, () => Promise<unknown>>>;

export function contendersAt(port: number, isTls: boolean): Contenders {
  const protocol = isTls ? "https" : "http";
  const baseUrl = `${protocol}://127.0.0.1:${port}`;
  return { ...pairs(baseUrl, isTls), ...sdks(baseUrl, port, isTls) };
}

/** Everything that sends the gateway's form. */
function pairs(baseUrl: string, isTls: boolean): Contenders {
  const client = createClient({ ...demoCredentials, demo: true, baseUrl });
  const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" } as const;
  const { url, headers, body } = explain(client, "deposit", parameters, { reveal: true });
  const form = new URLSearchParams(body);
  const field = (name: string): string => form.get(name) ?? "";
  const sent = {
    customerId: field("customerId"),
    shopId: field("shopId"),
    password: field("password"),
    language: field("language"),
    orderNumber: field("orderNumber"),
    amount: field("amount"),
    currency: field("currency"),
    requestFingerprint: field("requestFingerprint"),
  };
  const { Host: _, ...withoutHost } = headers;
  const dispatcher = new Agent({ pipelining: 0, connections: null });
  const own = { baseUrl, headers: { Connection: "close" } };
  const made = { body: sent, headers: { Connection: "close" } };
  const [viaFetch, viaKy, viaZod] = [fetchClient(own), kyClient(own), zodClient(own)];
  return {
    "qmore-client": () => deposit(client, parameters).then(({ outcome }) => believe(outcome === "done")),
    "node:http": () => bare(url, { ...headers }, body, isTls),
    "undici.request": () =>
      undiciRequest(url, { method: "POST", headers: withoutHost, body, dispatcher, reset: true }).then((answer) =>
        answer.body.text(),
      ),
    fetch: () => fetch(url, { method: "POST", headers, body }).then((answer) => answer.text()),
    ky: () => ky(url, { method: "post", headers, body, retry: 0, timeout: false }).text(),
    "hey-api + fetch": () =>
      fetchDeposit({ ...made, client: viaFetch }).then(({ data }) => believe(data !== undefined)),
    "hey-api + ky": () => kyDeposit({ ...made, client: viaKy }).then(({ data }) => believe(data !== undefined)),
    "hey-api + ky + zod": () => zodDeposit({ ...made, client: viaZod }).then(({ data }) => believe(data !== undefined)),
  };
}

function sdks(baseUrl: string, port: number, isTls: boolean): Contenders {
  const httpAgent = isTls ? new https.Agent({ keepAlive: false }) : new http.Agent({ keepAlive: false });
  const stripe = new Stripe("sk_test_1", {
    host: "127.0.0.1",
    port,
    protocol: isTls ? "https" : "http",
    httpAgent,
    maxNetworkRetries: 0,
    telemetry: false,
  });
  const square = new SquareClient({ token: "token", baseUrl, maxRetries: 0 });
  // Exported, but not typed.
  const environment: braintree.Environment = Reflect.construct(Reflect.get(braintree, "Environment"), [
    "127.0.0.1",
    String(port),
    baseUrl,
    isTls,
  ]);
  const gateway = new braintree.BraintreeGateway({ environment, merchantId: "m", publicKey: "p", privateKey: "k" });
  const common: Contenders = {
    stripe: () => stripe.paymentIntents.capture("pi_1", { amount_to_capture: 100 }),
    square: () => square.payments.complete({ paymentId: "p1" }),
    braintree: () =>
      gateway.transaction.submitForSettlement("t1", "1.00").then(({ transaction }) => believe(transaction.id === "t1")),
  };
  if (!isTls) return common;
  const mollie = trusting(() =>
    createMollieClient({ apiKey: "test_dHar4XY7LxsDOtmnkVtjNVWXLSlXsM", apiEndpoint: `${baseUrl}/v2` }),
  );
  const api = new adyen.CheckoutAPI(new adyen.Client({ apiKey: "key", environment: adyen.EnvironmentEnum.TEST }))
    .ModificationsApi;
  Object.assign(api, { baseUrl: `${baseUrl}/v72` });
  return {
    ...common,
    mollie: () => mollie.paymentCaptures.create({ paymentId: "tr_1", amount: { value: "1.00", currency: "EUR" } }),
    adyen: () => api.captureAuthorisedPayment("psp", { amount: { currency: "EUR", value: 100 }, merchantAccount: "m" }),
  };
}

/** mollie's own agent knows the public authorities alone; here it is made to know ours. */
function trusting<T>(make: () => T): T {
  const Original = https.Agent;
  https.Agent = class extends Original {
    constructor(options?: https.AgentOptions) {
      super({ ...options, ca: readFileSync(authority) });
    }
  };
  const made = make();
  https.Agent = Original;
  return made;
}

function bare(url: string, headers: http.OutgoingHttpHeaders, body: string, isTls: boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = (isTls ? https : http).request(url, { method: "POST", headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve(text));
    });
    request.on("error", reject);
    request.end(body);
  });
}

function believe(isRight: boolean): void {
  if (!isRight) throw new Error("the call did not do what is measured");
}
