/** Promise: an answer counts as success or refusal only when all of it says so; anything else is `unknown`. */
import { describe, expect, test } from "vitest";
import { deposit, getOrderDetails } from "../generated/index.js";
import type { Client, Result } from "../generated/index.js";
import { ok } from "./support/answering-agent.js";
import { clientAnswering, clientAnsweringWith } from "./support/clients.js";

const pay = (client: Client): Promise<Result<object>> =>
  deposit(client, { orderNumber: "23473341", amount: "1.00", currency: "EUR" });

const listed = (code: string): string => `errors=1&error.1.errorCode=${code}&error.1.message=Text&status=1`;
const flat = (code: string): string => `status=1&message=Text&errorCode=${code}`;

describe("a refusal counts when its errors are complete and well-formed", () => {
  test.each([
    ["seamless", listed("11017")],
    ["seamless", "error_1_error_code=11017&error_1_consumer_message=Text&errors=1&status=2"],
    ["seamless", "errors=2&error.1.errorCode=11017&error.2.errorCode=11011&error.2.message=x&status=1"],
    ["toolkit", flat("18011")],
    ["toolkit", listed("18011")],
  ] as const)("%s: %s", async (profile, body) => {
    expect((await pay(clientAnswering(body, { profile }))).outcome).toBe("refused");
  });
});

describe("half a refusal is unknown, and any trace of a pending code is pending", () => {
  test.each([
    ["seamless", "a line feed behind the code", listed("30014%0A"), true],
    ["seamless", "a line end behind the code", listed("30014%0D%0A"), true],
    ["seamless", "a blank behind the code", listed("30014+"), true],
    ["seamless", "a whole pending code", listed("30014"), true],
    ["seamless", "a flat error", flat("30014"), true],
    ["seamless", "a flat error that is not pending", flat("11017"), false],
    ["seamless", "index 0", "errors=1&error.0.errorCode=30014&status=1", true],
    ["seamless", "index 01", "errors=1&error.01.errorCode=30014&status=1", true],
    ["seamless", "a gap", "errors=2&error.1.errorCode=11017&error.3.errorCode=30014&status=1", true],
    ["seamless", "two announced, one listed", "errors=2&error.1.errorCode=11017&status=1", false],
    ["seamless", "one announced, none listed", "errors=1&status=1", false],
    ["seamless", "none announced, one listed", "error.1.errorCode=11017&status=1", false],
    ["seamless", "no error at all", "status=1", false],
    ["seamless", "zero errors", "errors=0&status=1", false],
    ["seamless", "another letter case", "errors=1&error.1.errorcode=30014&status=1", true],
    ["seamless", "another letter case at the top", `${listed("11017")}&ERRORCODE=30014`, true],
    ["seamless", "list and flat together", `${listed("11017")}&errorCode=30014`, true],
    ["seamless", "a second code under another name", `${listed("11017")}&error.1.error_code=30014`, true],
    ["seamless", "a code that lost its last digit", listed("3001"), false],
    ["toolkit", "a code that lost its last digit", flat("3001"), false],
    ["toolkit", "list and flat together", `${listed("11017")}&errorCode=18011`, false],
  ] as const)("%s: %s", async (profile, _title, body, pending) => {
    for (const isFramed of [true, false]) {
      const result = await pay(clientAnsweringWith(() => ok(body, isFramed), { profile }));
      expect(result).toMatchObject({ outcome: "unknown", pending });
    }
  });
});

test.each([
  ["status 0 beside an announced error", "errors=1&status=0", "status-and-errors"],
  ["status 0 beside a pending code", "error.1.errorCode=30014&error.1.message=x&status=0", "pending"],
  ["status 0 beside a flat error", "status=0&errorCode=11017", "status-and-errors"],
  ["a newline before the pairs", "\npaymentNumber=23473341&status=0", "bad-name"],
  ["a blank before the pairs", "+paymentNumber=23473341&status=0", "bad-name"],
  ["a newline behind the pairs", "paymentNumber=23473341&status=0\n", "status"],
])("%s is unknown", async (_title, body, code) => {
  expect(await pay(clientAnswering(body))).toMatchObject({ outcome: "unknown", evidence: { code } });
});

describe("HTTP 403", () => {
  const forbidden = (head: string, body: string): string =>
    `HTTP/1.1 403 Forbidden\r\n${head}Connection: close\r\n\r\n${body}`;
  test.each([
    ["with nothing in it is refused", forbidden("Content-Length: 0\r\n", ""), "refused"],
    ["with an answer in it is unknown", forbidden("Content-Length: 8\r\n", "status=0"), "unknown"],
    ["with a firewall's page in it is unknown", forbidden("Content-Length: 7\r\n", "<p>Stop"), "unknown"],
    ["that does not tell its length is unknown", forbidden("", ""), "unknown"],
  ])("%s", async (_title, answer, outcome) => {
    expect((await pay(clientAnsweringWith(() => answer))).outcome).toBe(outcome);
  });
});

test("a complete answer in chunks is believed, though its last pair could be longer", async () => {
  const chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
  const body = "status=0&paymentNumber=7";
  const whole = `${chunked}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  expect(await pay(clientAnsweringWith(() => whole))).toMatchObject({ outcome: "done", data: { paymentNumber: "7" } });
  expect((await pay(clientAnsweringWith(() => whole.slice(0, -5)))).outcome).toBe("unknown");
});

describe("a secret that is a word of the protocol decides nothing", () => {
  test.each(["error", "status", "order", "1", ".", "0", "paymentNumber", "refused"])("%j", async (word) => {
    const secrets = { secret: word, password: word };
    const done = await pay(clientAnswering("paymentNumber=23473341&status=0", secrets));
    expect(done).toMatchObject({ outcome: "done", status: 0, data: { paymentNumber: "23473341" } });
    expect((await pay(clientAnswering(listed("30014"), secrets))).outcome).toBe("unknown");
    const refused = await pay(clientAnswering(listed("11017"), secrets));
    expect(refused).toMatchObject({ outcome: "refused", status: 1, errors: [{ errorCode: "11017" }] });
  });
});

test("a result is frozen to its depth, and tells how long the call took", async () => {
  let given: Result<unknown> | undefined;
  const client = clientAnswering("status=0&paymentNumber=7", {
    onResult: (result) => {
      given = result;
    },
  });
  const result = await pay(client);
  expect(given).toBe(result);
  expect(result.elapsed).toBeGreaterThan(0);
  if (result.outcome !== "done") throw new Error(result.outcome);
  expect([result, result.data, result.raw].map((part) => Object.isFrozen(part))).toEqual([true, true, true]);
});

test("raw is a plain object, in which __proto__ is a key like any other", async () => {
  const { raw } = await pay(clientAnswering("__proto__=x&status=0"));
  expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
  expect(Object.entries(raw)).toEqual([
    ["__proto__", "x"],
    ["status", "0"],
  ]);
});

test("what failed underneath stands in the evidence", async () => {
  const failing = clientAnswering("status=0", {
    onIntent: () => {
      throw Object.assign(new RangeError("db down"), { code: "EDB" });
    },
  });
  expect(await pay(failing)).toMatchObject({
    outcome: "unsent",
    evidence: { code: "intent-failed", cause: { name: "RangeError", code: "EDB", message: "db down" } },
  });
});

test("ten times the payments in an answer take about ten times the time, not a hundred times", async () => {
  const answering = (payments: number): Client => {
    const payment = (index: number): string => `payment.1.${index}.paymentNumber=x&payment.1.${index}.a=`;
    const pairs = Array.from({ length: payments }, (_, index) => payment(index + 1)).join("&");
    return clientAnswering(`order.1.payments=${payments}&orders=1&${pairs}&status=0`);
  };
  const shortest = async (client: Client): Promise<number> => {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const result = await getOrderDetails(client, { orderNumber: "23473341" });
      expect(result.outcome).toBe("unknown");
      times.push(result.elapsed);
    }
    return Math.min(...times);
  };
  expect(await shortest(answering(4_500))).toBeLessThan(40 * (await shortest(answering(450))));
});

test.each([`orders=${"1".repeat(200_000)}&status=0`, listed("11017").replace("Text", "x".repeat(200_000))])(
  "a message has an end, whatever the answer: %.50s",
  async (body) => {
    const result = await getOrderDetails(clientAnswering(body), { orderNumber: "23473341" });
    if (result.outcome === "done") throw new Error(result.outcome);
    expect(result.evidence.message.length).toBeLessThan(3_000);
  },
);

test("sixty reads with one signal leave no warning", async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error): unknown => warnings.push(warning);
  process.on("warning", listen);
  const { signal } = new AbortController();
  const client = clientAnswering("status=0&objectsTotal=0&orders=0", { maxConcurrent: 60 });
  await Promise.all(Array.from({ length: 60 }, () => getOrderDetails(client, { orderNumber: "1" }, { signal })));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", listen);
  expect(warnings).toEqual([]);
});
