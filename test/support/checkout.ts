/** A checkout as somebody writes it who has only the guides: signing, the shop and its replies are the tests' own. */
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { startSandbox } from "../../sandbox/index.js";
import type { Sandbox, SandboxOptions } from "../../sandbox/index.js";
import { decodeForm, encodeForm } from "./form.js";

export type Pairs = readonly (readonly [name: string, value: string])[];
export type Answer = Readonly<Record<string, string>>;

export const SECRET = "B8AKTPWBRMNBV455FG6M2DANE99WU2";
export const OK = '<QPAY-CONFIRMATION-RESPONSE result="OK"/>';

export async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ mode: "stateful", ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export function hmac(message: string, secret: string = SECRET): string {
  return createHmac("sha512", secret).update(message, "utf8").digest("hex");
}

/** Posts a form as a shop does, and decodes the answer. */
export async function post(url: string, pairs: Pairs): Promise<Answer> {
  const headers = { "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "test/1" };
  const response = await fetch(url, { method: "POST", headers, body: encodeForm(pairs) });
  const body = await response.text();
  return body === "" ? {} : Object.fromEntries(decodeForm(body));
}

/** A request to the data storage: signed in the fixed order, the secret last. */
export function askStorage(sandbox: Sandbox, endpoint: string, signed: Pairs, unsigned: Pairs = []): Promise<Answer> {
  const all: Pairs = [["customerId", "D200001"], ["shopId", "seamless"], ...signed];
  const fingerprint = hmac(all.map(([, value]) => value).join("") + SECRET);
  return post(`${sandbox.url}/seamless/dataStorage/${endpoint}`, [
    ...all,
    ...unsigned,
    ["requestFingerprint", fingerprint],
  ]);
}

export const ORDER: Pairs = [
  ["orderIdent", "order123"],
  ["returnUrl", "http://localhost.return.url"],
  ["language", "en"],
];

/** Opens a data storage. */
export async function openStorage(sandbox: Sandbox): Promise<{ storageId: string; javascriptUrl: string }> {
  const { storageId = "", javascriptUrl = "" } = await askStorage(sandbox, "init", ORDER);
  return { storageId, javascriptUrl };
}

/** What a request can do otherwise than right. */
export interface Wrong {
  readonly order?: (names: readonly string[]) => readonly string[];
  readonly secret?: string;
  readonly unsigned?: Pairs;
  /** The message that is signed, made of the right one. */
  readonly message?: (message: string) => string;
}

/** The pairs of a frontend request with its order and fingerprint, the secret last. */
export function signFrontend(pairs: Pairs, { order, secret = SECRET, unsigned = [], message }: Wrong = {}): Pairs {
  const right = [...pairs.map(([name]) => name), "requestFingerprintOrder", "secret"];
  const list = (order?.(right) ?? right).join(",");
  const all: Pairs = [...pairs, ...unsigned, ["requestFingerprintOrder", list]];
  const values = new Map<string, string>([...all, ["secret", secret]]);
  const text = list
    .split(",")
    .map((name) => values.get(name) ?? "")
    .join("");
  return [...all, ["requestFingerprint", hmac(message?.(text) ?? text, secret)]];
}

/** The parameters of a payment, which the shop's URL completes. */
export function payment(shop = "http://shop.example", more: Readonly<Record<string, string>> = {}): Pairs {
  return Object.entries({
    customerId: "D200001",
    shopId: "seamless",
    language: "en",
    paymentType: "PAYPAL",
    amount: "12.50",
    currency: "EUR",
    orderDescription: "Jane Doe, order 4711",
    successUrl: `${shop}/success`,
    cancelUrl: `${shop}/cancel`,
    failureUrl: `${shop}/failure`,
    serviceUrl: `${shop}/contact`,
    confirmUrl: `${shop}/confirm`,
    consumerIpAddress: "192.0.2.1",
    consumerUserAgent: "Mozilla/5.0",
    ...more,
  });
}

/** Starts a payment. */
export function init(sandbox: Sandbox, pairs: Pairs, wrong: Wrong = {}): Promise<Answer> {
  return post(`${sandbox.url}/seamless/frontend/init`, signFrontend(pairs, wrong));
}

/** Starts a payment that must be startable, and gives its redirectUrl. */
export async function started(sandbox: Sandbox, pairs: Pairs): Promise<string> {
  const answer = await init(sandbox, pairs);
  const { redirectUrl } = answer;
  if (redirectUrl === undefined) throw new Error(`no payment was started: ${JSON.stringify(answer)}`);
  return redirectUrl;
}

/** A shop on this machine. */
export interface Shop {
  readonly url: string;
  /** The bodies that confirmUrl got, in their order. */
  readonly confirmations: string[];
  /** Resolves when so many came. */
  readonly got: (count: number) => Promise<void>;
}

/** Starts a shop that replies as it is told; the last reply is repeated. */
export async function startShop(replies: readonly string[] = [OK], status = 200): Promise<Shop> {
  const confirmations: string[] = [];
  let wake = (): void => undefined;
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk) => (body += String(chunk)));
    request.on("end", () => {
      const reply = replies[Math.min(confirmations.length, replies.length - 1)] ?? "";
      if (request.method === "POST") confirmations.push(body);
      response.writeHead(status).end(reply);
      wake();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${portOf(server.address())}`, confirmations, got };

  async function got(count: number): Promise<void> {
    while (confirmations.length < count) await new Promise<void>((resolve) => (wake = resolve));
  }
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}
