import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { ask, bodyOf, startDemo } from "./support/ask.js";
import type { Question } from "./support/ask.js";

const form = "application/x-www-form-urlencoded";
const question: Question = { operation: "getOrderDetails", own: [["orderNumber", "23473341"]] };
const profiles = ["seamless", "toolkit"] as const;

describe("headers", () => {
  const good = { "User-Agent": "test/1", "Content-Type": form };
  const cases: [name: string, httpStatus: number, headers: Record<string, string>][] = [
    ["the right ones", 200, good],
    ["with Connection: keep-alive, as the vendor's own library", 200, { ...good, Connection: "keep-alive" }],
    ["no User-Agent", 403, { "Content-Type": form }],
    ["an empty User-Agent", 403, { ...good, "User-Agent": "" }],
    ["no Content-Type", 403, { "User-Agent": "test/1" }],
    [
      "a charset in the Content-Type, which no source forbids",
      200,
      { ...good, "Content-Type": `${form}; charset=UTF-8` },
    ],
    ["the misspelt Content-Type of two old pages", 403, { ...good, "Content-Type": "application/x-form-urlencoded" }],
    ["JSON", 403, { ...good, "Content-Type": "application/json" }],
  ];
  test.each(cases)("%s: HTTP %i", async (_name, httpStatus, headers) => {
    const head = await post(await startDemo(), "/seamless/backend/getOrderDetails", headers, bodyOf(question));
    expect(head.split("\r\n")[0]).toMatch(new RegExp(`^HTTP/1.1 ${httpStatus} `));
  });
});

describe("paths", () => {
  test.each([
    ["/seamless/backend/getOrderDetails", 200],
    ["/seamless/backend/getorderdetails", 200],
    ["/seamless/backend/GETORDERDETAILS", 200],
    ["/seamless/backend/getOrder", 404],
    ["/seamless/backend/", 404],
    ["/elsewhere", 404],
  ])("%s: HTTP %i", async (path, httpStatus) => {
    expect((await ask(await startDemo(), { ...question, path })).httpStatus).toBe(httpStatus);
  });
});

test("an answer has the headers recorded from the vendor's server", async () => {
  const head = await post(
    await startDemo(),
    "/seamless/backend/getOrderDetails",
    { "User-Agent": "a", "Content-Type": form },
    bodyOf(question),
  );
  expect(head).toMatch(/\r\nContent-Type: application\/x-www-form-urlencoded\r\n/);
  expect(head).toMatch(/\r\nContent-Length: \d+\r\n/);
  expect(head).toMatch(/\r\nConnection: close\r\n/);
});

/** Codes, texts and their order as recorded in 2015; what was not recorded is not here. */
const missing: [operation: string, errors: string[]][] = [
  ["getOrderDetails", ["11011 Order number"]],
  ["depositReversal", ["11011 Order number", "11012 Payment number"]],
  ["refund", ["11011 Order number", "11019 Currency", "11017 Amount"]],
  ["refundReversal", ["11011 Order number", "11013 Credit number"]],
  ["transferFund", ["11017 Amount", "11019 Currency", "11020 Order description", "11216 FUNDTRANSFERTYPE"]],
  ["recurPayment", ["11159 Source ORDERNUMBER", "11020 Order description", "11017 Amount", "11019 Currency"]],
];

describe("missing parameters are reported together, with status 1", () => {
  test.each(missing)("%s", async (operation, errors) => {
    const { httpStatus, pairs } = await ask(await startDemo(), { operation });
    const expected = errors.flatMap((error, index) => {
      const text = `${error.slice(6)} is missing.`;
      const key = `error.${index + 1}`;
      return [
        [`${key}.errorCode`, error.slice(0, 5)],
        [`${key}.message`, text],
        [`${key}.consumerMessage`, text],
      ];
    });
    expect(httpStatus).toBe(200);
    expect(asRecorded(pairs)).toEqual({ ...Object.fromEntries(expected), errors: String(errors.length), status: "1" });
  });

  test.each(missing)("%s: the toolkit reports the first alone, without an index", async (operation, errors) => {
    const { pairs } = await ask(await startDemo(), { operation, profile: "toolkit" });
    const [first = ""] = errors;
    const message = `${first.slice(6)} is missing.`;
    expect(asRecorded(pairs)).toEqual({ status: "1", errorCode: first.slice(0, 5), message });
  });

  test("an empty value is not given", async () => {
    const reply = await ask(await startDemo(), { operation: "getOrderDetails", own: [["orderNumber", ""]] });
    expect(reply.pairs).toMatchObject({ status: "1", "error.1.errorCode": "11011" });
  });

  test("customerId and fingerprint are missing: the merchant's fault, not told to the consumer", async () => {
    const change: Question["change"] = (pairs) =>
      pairs.filter(([name]) => name === "orderNumber" || name === "password" || name === "language");
    const { pairs } = await ask(await startDemo(), { ...question, change });
    const texts = Object.entries(pairs).filter(([key]) => key.endsWith("message") || key.endsWith("errorCode"));
    expect(texts.map(([, value]) => value)).toEqual([
      "11500",
      "CUSTOMERID is missing.",
      "11506",
      "REQUESTFINGERPRINT is missing.",
    ]);
    expect(Object.keys(pairs).filter((key) => key.endsWith("consumerMessage"))).toEqual([]);
  });
});

describe.each(profiles)("a wrong account or signature is refused with status 1 (%s)", (profile) => {
  const wrong: [name: string, code: string, change: Partial<Question>][] = [
    ["secret", "18506", { secret: "X8AKTPWBRMNBV455FG6M2DANE99WU2" }],
    [
      "value after signing",
      "18506",
      { change: (pairs) => pairs.map(([n, v]) => [n, n === "orderNumber" ? "23473342" : v]) },
    ],
    ["password, rightly signed", profile === "seamless" ? "18123" : "18003", { password: "jcv45y" }],
    ["customerId, rightly signed", "18500", { customerId: "D200002" }],
    ["shopId, rightly signed", "18501", { shopId: "nobody" }],
  ];
  test.each(wrong)("wrong %s: %s", async (_name, code, change) => {
    const { pairs } = await ask(await startDemo(), { ...question, profile, ...change });
    expect([pairs["status"], pairs["error.1.errorCode"] ?? pairs["errorCode"]]).toEqual(["1", code]);
  });

  test.each<[name: string, change: Partial<Question>]>([
    ["the older shop id", { shopId: "qmore" }],
    ["no shop id", { shopId: "" }],
    [
      "a fingerprint in capitals",
      { change: (pairs) => pairs.map(([n, v]) => [n, n === "requestFingerprint" ? v.toUpperCase() : v]) },
    ],
    ["another order of the pairs", { change: (pairs) => [...pairs].reverse() }],
  ])("taken: %s", async (_name, change) => {
    expect((await ask(await startDemo(), { ...question, profile, ...change })).pairs).toMatchObject({
      status: "0",
      orders: "1",
    });
  });
});

/** Without the reasons, which the sandbox adds. */
function asRecorded(pairs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(pairs).filter(([key]) => !key.endsWith("paySysMessage")));
}

/** Sends exactly these headers, which fetch would complete, and gives the head of the answer. */
async function post(url: string, path: string, headers: Record<string, string>, body: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  const all = { Host: "127.0.0.1", Connection: "close", "Content-Length": String(body.length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.write([`POST ${path} HTTP/1.1`, ...lines, "", body].join("\r\n"));
  let received = "";
  for await (const chunk of socket) {
    received += String(chunk);
    if (received.includes("\r\n\r\n")) break;
  }
  socket.destroy();
  return received;
}
