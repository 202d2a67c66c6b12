/**
 * `npm run bench:confirmation`: reading the longest published confirmation beside one bare HMAC of the same text, and signing and
 * encoding a frontendInit with basket and consumer, in turns. The goal of each is a median below 60 µs.
 */
import { createHmac } from "node:crypto";
import { createClient, demoCredentials, readConfirmation } from "../generated/index.js";
import { frontendInitOperation } from "../generated/operations/frontendInit.js";
import { settingsOf } from "../runtime/client.js";
import { prepare } from "../runtime/request/prepare.js";
import { postOf, secret, vector } from "../test/support/confirmations.js";
import { basketItem, minimalRequest } from "../test/support/requests.js";

const ROUNDS = 300;
const CALLS = 100;

const longest = vector("N11");
const post = postOf(longest);
// As gateways write it: letters, digits and some signs stand as they are.
const body = new URLSearchParams(post.map(([name, value]): [string, string] => [name, value])).toString();
const order = new Map(post).get("responseFingerprintOrder") ?? "";
const message = `${longest.fields.map(([, value]) => value).join("")}${secret}${order}`;
const expected = { amount: "30.00", currency: "EUR", orderNumber: "15352243" };
const changed = body.replace("amount=30", "amount=31");
const client = createClient({ ...demoCredentials, demo: true });
const settings = settingsOf(client);
if (readConfirmation(client, body, expected).verdict !== "genuine") throw new Error("the vector is not genuine");
if (readConfirmation(client, changed).verdict !== "forged") throw new Error("the changed vector is not refused");

const start = {
  ...minimalRequest("frontendInit"),
  consumerEmail: "jane@example.com",
  consumerBillingFirstname: "Jane",
  consumerBillingLastname: "Doe",
  consumerBillingAddress1: "Main Street 1",
  consumerBillingCity: "Vienna",
  consumerBillingCountry: "AT",
  consumerBillingZipCode: "1010",
  basket: [basketItem, basketItem, basketItem],
  custom: { cart: "c-1" },
};

const measured: Readonly<Record<string, () => unknown>> = {
  "one bare HMAC": () => createHmac("sha512", secret).update(message, "utf8").digest(),
  "a genuine post": () => readConfirmation(client, body),
  "with what is expected": () => readConfirmation(client, body, expected),
  "a changed post": () => readConfirmation(client, changed),
  frontendInit: () => prepare(settings, frontendInitOperation, start),
};

function clocked(perform: () => unknown): number {
  const startedAt = performance.now();
  for (let call = 0; call < CALLS; call++) perform();
  return ((performance.now() - startedAt) / CALLS) * 1000;
}

const times = new Map<string, number[]>();
for (let round = 0; round < ROUNDS; round++) {
  for (const [title, perform] of Object.entries(measured))
    times.set(title, [...(times.get(title) ?? []), clocked(perform)]);
}

process.stdout.write(`median of ${ROUNDS} rounds, Node ${process.version}; ${body.length} bytes of body\n`);
for (const [title, list] of times) {
  const median = list.sort((a, b) => a - b)[ROUNDS / 2] ?? NaN;
  process.stdout.write(`${title.padEnd(24)}${median.toFixed(1).padStart(8)} µs\n`);
}
