import { describe, expect, test } from "vitest";
import type { Outcome } from "../generated/index.js";
import { demoClient } from "./support/clients.js";
import { rawOf } from "./support/form.js";
import { answerOf } from "./support/http-bytes.js";
import { startRawServer } from "./support/raw-server.js";
import { callOperation } from "./support/untyped.js";

const order = { orderNumber: "23473341" };
const money = { amount: "1.00", currency: "EUR" };
const recurring = { sourceOrderNumber: "23473341", orderDescription: "Abo", ...money };
const error = (code: string): string => `errors=1&error.1.errorCode=${code}&error.1.message=Text`;

interface Case {
  readonly name: string;
  readonly operation?: string;
  readonly parameters?: object;
  readonly answer: string;
  readonly outcome: Outcome;
  /** Everything else that is promised about the result. */
  readonly and: object;
}

const cases: Case[] = [
  { name: "status 0", answer: answerOf("status=0"), outcome: "done", and: { status: 0, data: {} } },
  {
    name: "status 0 with keys that nobody knows",
    answer: answerOf("status=0&newKey=1&paymentNumber=7"),
    outcome: "done",
    and: { data: { paymentNumber: "7" }, raw: rawOf("status=0&newKey=1&paymentNumber=7") },
  },
  {
    name: "status 0 with a malformed optional field",
    answer: answerOf("status=0&paymentNumber=seven"),
    outcome: "done",
    and: { data: {}, raw: rawOf("status=0&paymentNumber=seven") },
  },
  {
    name: "status 1",
    answer: answerOf(`status=1&${error("11017")}`),
    outcome: "refused",
    and: { status: 1, errors: [{ errorCode: "11017", message: "Text" }], alreadyProcessed: false },
  },
  {
    name: "status 2",
    answer: answerOf(`${error("20003")}&status=2`),
    outcome: "refused",
    and: { status: 2, errors: [{ errorCode: "20003", message: "Text" }], alreadyProcessed: false },
  },
  {
    name: "status 1 without any error",
    answer: answerOf("status=1"),
    outcome: "unknown",
    and: { status: 1, errors: [], pending: false, evidence: { code: "incomplete-errors" } },
  },
  {
    name: "a code of the family 13xxx",
    answer: answerOf(`status=1&${error("13011")}`),
    outcome: "refused",
    and: { alreadyProcessed: true },
  },
  {
    name: "a code that merely contains 13",
    answer: answerOf(`status=1&${error("11013")}`),
    outcome: "refused",
    and: { alreadyProcessed: false },
  },
  {
    name: "HTTP 403",
    answer: answerOf("", { status: "403 Forbidden" }),
    outcome: "refused",
    and: { status: undefined, errors: [], alreadyProcessed: false, evidence: { code: "http-403", httpStatus: 403 } },
  },
  {
    name: "status 3",
    answer: answerOf(`status=3&${error("30012")}`),
    outcome: "unknown",
    and: { status: 3, pending: false, errors: [{ errorCode: "30012", message: "Text" }] },
  },
  {
    name: "status 3 with 30014",
    answer: answerOf(`status=3&${error("30014")}`),
    outcome: "unknown",
    and: { status: 3, pending: true, evidence: { code: "pending" } },
  },
  {
    name: "30014 even under status 1",
    answer: answerOf(`status=1&${error("30014")}`),
    outcome: "unknown",
    and: { status: 1, pending: true },
  },
  { name: "status 4", answer: answerOf(`status=4&${error("30006")}`), outcome: "unknown", and: { status: 4 } },
  {
    name: "a status that nobody knows",
    answer: answerOf("status=5"),
    outcome: "unknown",
    and: { status: undefined, evidence: { code: "status" } },
  },
  { name: "a status of another form", answer: answerOf("status=00"), outcome: "unknown", and: { status: undefined } },
  { name: "a status named like a method", answer: answerOf("status=toString"), outcome: "unknown", and: {} },
  { name: "no status", answer: answerOf("paymentNumber=1"), outcome: "unknown", and: { status: undefined } },
  {
    name: "a required field is missing",
    operation: "recurPayment",
    parameters: recurring,
    answer: answerOf("status=0"),
    outcome: "unknown",
    and: { evidence: { code: "incomplete", phase: "check" } },
  },
  {
    name: "a required field is malformed",
    operation: "recurPayment",
    parameters: recurring,
    answer: answerOf("status=0&orderNumber=12a"),
    outcome: "unknown",
    and: { evidence: { code: "incomplete", phase: "check" } },
  },
  {
    name: "an order without its counter",
    operation: "getOrderDetails",
    parameters: order,
    answer: answerOf("status=0&objectsTotal=0"),
    outcome: "unknown",
    and: { evidence: { code: "incomplete" } },
  },
  {
    name: "HTTP 500, whatever its body says",
    answer: answerOf("status=0", { status: "500 Internal Server Error" }),
    outcome: "unknown",
    and: { evidence: { code: "http-status", httpStatus: 500 } },
  },
  {
    name: "a redirect",
    answer: answerOf("status=0", { status: "307 Temporary Redirect", headers: { Location: "/elsewhere" } }),
    outcome: "unknown",
    and: { evidence: { code: "redirect", httpStatus: 307 } },
  },
  {
    name: "HTML with HTTP 200",
    answer: answerOf("<html><body class=x>Maintenance</body></html>"),
    outcome: "unknown",
    and: { evidence: { phase: "check", httpStatus: 200 } },
  },
  {
    name: "an empty body",
    answer: answerOf(""),
    outcome: "unknown",
    and: { evidence: { code: "empty", bytesReceived: 0 } },
  },
  {
    name: "the same key twice",
    answer: answerOf("status=0&status=0"),
    outcome: "unknown",
    and: { evidence: { code: "duplicate-key" } },
  },
  {
    name: "a compressed answer, which was not asked for",
    answer: answerOf("status=0", { headers: { "Content-Encoding": "gzip" } }),
    outcome: "unknown",
    and: { evidence: { code: "content-encoding" } },
  },
];

describe("what the gateway answers decides the outcome, and the request is sent once", () => {
  test.each(cases)("$outcome: $name", async ({ operation = "deposit", parameters, answer, outcome, and }) => {
    const server = await startRawServer(answer);
    const client = demoClient({ baseUrl: server.url });
    const result = await callOperation(client, operation, parameters ?? { ...order, ...money });
    expect(result).toMatchObject({ operation, outcome, ...and });
    expect(server.requests).toHaveLength(1);
    expect(server.connections()).toBe(1);
  });
});
