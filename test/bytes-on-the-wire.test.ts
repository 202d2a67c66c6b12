import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { demoCredentials } from "../generated/index.js";
import manifest from "../package.json" with { type: "json" };
import { demoClient } from "./support/clients.js";
import { decodeForm } from "./support/form.js";
import { answerOf, headerOf } from "./support/http-bytes.js";
import { startRawServer } from "./support/raw-server.js";
import { callOperation } from "./support/untyped.js";

const { customerId, shopId, secret, password } = demoCredentials;
const awkward = "Käse & Brot + #1! ~100% *fett* (1'2\") a=b;c/d?e 日本 🍞";
const description = [["orderDescription", awkward]] as const;
const money = [
  ["amount", "1,20"],
  ["currency", "EUR"],
] as const;
const source = [["sourceOrderNumber", "23473341"]] as const;
const own = [...source, ...description, ...money];

/** The envelopes as the guides describe them; the secret is signed in its place, but not sent. */
const profiles = [
  {
    profile: "seamless",
    path: "/seamless/backend/recurPayment",
    prefix: { customerId, shopId, password, secret, language: "en" },
  },
  {
    profile: "toolkit",
    path: "/page/toolkit.php",
    prefix: { customerId, shopId, toolkitPassword: password, secret, command: "recurPayment", language: "en" },
  },
] as const;

const answer = answerOf("status=0&orderNumber=1113051");

describe.each(profiles)("a $profile request on the wire", ({ profile, path, prefix }) => {
  test("has this request line, these headers once each, and this body, and is sent once", async () => {
    const server = await startRawServer(answer);
    const client = demoClient({ profile, baseUrl: server.url });
    const result = await callOperation(client, "recurPayment", Object.fromEntries(own));
    expect(result.outcome).toBe("done");
    expect(server.connections()).toBe(1);
    expect(server.requests).toHaveLength(1);
    const [request] = server.requests;
    if (request === undefined) throw new Error("no request came");

    expect(request.requestLine).toBe(`POST ${path} HTTP/1.1`);
    // The guide's five, in its order, and no other.
    expect(request.headers).toEqual([
      ["host", server.url.replace("http://", "")],
      ["user-agent", `qmore-client/${manifest.version}`],
      ["content-type", "application/x-www-form-urlencoded"],
      ["content-length", String(request.body.length)],
      ["connection", "close"],
    ]);

    const message = [...Object.values(prefix), ...own.map(([, value]) => value)].join("");
    const requestFingerprint = createHmac("sha512", secret).update(message, "utf8").digest("hex");
    const expected = { ...prefix, ...Object.fromEntries(own), requestFingerprint };
    const pairs = decodeForm(request.body.toString("latin1"));
    expect(pairs).toEqual(Object.entries(expected).filter(([name]) => name !== "secret"));
    expect(request.body.includes(secret)).toBe(false);
  });
});

test("the body's bytes are exactly these", async () => {
  const server = await startRawServer(answer);
  const parameters = { ...Object.fromEntries(own), orderDescription: "ä&+#!~ '()*-._日🍞%" };
  await callOperation(demoClient({ baseUrl: server.url }), "recurPayment", parameters);
  const body = server.requests[0]?.body.toString("latin1") ?? "";
  expect(/&orderDescription=([^&]*)&/.exec(body)?.[1]).toBe(
    "%C3%A4%26%2B%23%21%7E+%27%28%29*-._%E6%97%A5%F0%9F%8D%9E%25",
  );
  expect(/^[\x21-\x7e]+$/.test(body)).toBe(true);
});

test("the prefix of the base URL stays, with or without a slash at its end", async () => {
  const server = await startRawServer(answer);
  for (const baseUrl of [`${server.url}/proxy/qmore`, `${server.url}/proxy/qmore/`]) {
    await callOperation(demoClient({ baseUrl }), "generateOrderNumber", {});
  }
  const line = "POST /proxy/qmore/seamless/backend/generateOrderNumber HTTP/1.1";
  expect(server.requests.map(({ requestLine }) => requestLine)).toEqual([line, line]);
});

test("a caller's User-Agent stands in the place of the default", async () => {
  const server = await startRawServer(answer);
  const client = demoClient({ baseUrl: server.url, userAgent: "Shop 7.1 (test)" });
  await callOperation(client, "generateOrderNumber", {});
  expect(headerOf(server.requests[0]?.headers ?? [], "user-agent")).toBe("Shop 7.1 (test)");
});

test("basket items stand on the wire in their numbered form, behind their count", async () => {
  const server = await startRawServer(answerOf("status=0"));
  const item = {
    // Not the order of the fingerprint.
    unitTaxRate: "20",
    name: "Käse",
    articleNumber: "A-1",
    quantity: "1",
    unitGrossAmount: "1.20",
    unitNetAmount: "1.00",
    unitTaxAmount: "0.20",
  };
  const voucher = { ...item, name: "Gutschein", unitGrossAmount: "-1.20", description: "D", imageUrl: "https://a.b/c" };
  const parameters = { orderNumber: "1", amount: "0.00", currency: "EUR", basket: [item, voucher] };
  await callOperation(demoClient({ baseUrl: server.url }), "refund", parameters);
  const pairs = decodeForm(server.requests[0]?.body.toString("latin1") ?? "");
  const basket = pairs.filter(([name]) => name.startsWith("basket"));
  expect(basket.map(([name, value]) => `${name}=${value}`)).toEqual([
    "basketItems=2",
    "basketItem1ArticleNumber=A-1",
    "basketItem1Quantity=1",
    "basketItem1Name=Käse",
    "basketItem1UnitGrossAmount=1.20",
    "basketItem1UnitNetAmount=1.00",
    "basketItem1UnitTaxAmount=0.20",
    "basketItem1UnitTaxRate=20",
    "basketItem2ArticleNumber=A-1",
    "basketItem2Quantity=1",
    "basketItem2Description=D",
    "basketItem2Name=Gutschein",
    "basketItem2ImageUrl=https://a.b/c",
    "basketItem2UnitGrossAmount=-1.20",
    "basketItem2UnitNetAmount=1.00",
    "basketItem2UnitTaxAmount=0.20",
    "basketItem2UnitTaxRate=20",
  ]);
});
