/** Promise: the sandbox says why it refuses, on the wire, to programs and in the window, in the same words. */
import { describe, expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../sandbox/index.js";
import { ask, startDemo } from "../support/ask.js";
import type { Question } from "../support/ask.js";
import { eur, startStateful } from "../support/stateful.js";
import type { Own, Stateful } from "../support/stateful.js";
import { abo } from "./orders.js";

type Prepare = (gateway: Stateful) => Promise<void> | void;

const orderNumber = "4711";
const order = { orderNumber, paymentType: "CCARD", amount: "30.00" } as const;
const made: Prepare = ({ sandbox }) => void sandbox.createOrder(order);
const deposited: Prepare = async (gateway) => {
  await made(gateway);
  await gateway.code("deposit", { orderNumber, ...eur("30.00") });
};
const closed: Prepare = async (gateway) => {
  await deposited(gateway);
  gateway.sandbox.closeDay();
};
const refunded: Prepare = async (gateway) => {
  await closed(gateway);
  await gateway.code("refund", { orderNumber, ...eur("10.00") });
};
const madeWith =
  (paymentType: "EPS" | "PAYPAL" | "INVOICE"): Prepare =>
  ({ sandbox }) =>
    void sandbox.createOrder({ ...order, paymentType, transactionIdentifier: "INITIAL" });
const transfer = { orderDescription: "Back", ...eur("2.00"), fundTransferType: "EXISTINGORDER" };

const refusals: [reason: string, operation: string, own: Own, prepare: Prepare][] = [
  ["amount 30.01 is above the 30.00 left", "deposit", { orderNumber, ...eur("30.01") }, made],
  ["amount 20.01 is above the 20.00 left", "refund", { orderNumber, ...eur("20.01") }, refunded],
  ["amount 0.00 is not above zero", "deposit", { orderNumber, ...eur("0.00") }, made],
  ["amount 1.001 does not have the decimals of EUR", "deposit", { orderNumber, ...eur("1.001") }, made],
  ["order 4711 is in EUR, not in USD", "deposit", { orderNumber, amount: "1.00", currency: "USD" }, made],
  ["there is no order 4712 to be the orderNumber", "deposit", { orderNumber: "4712", ...eur("1.00") }, made],
  [
    "payment 4711 is payment_deposited, approveReversal needs payment_approved or payment_approvalexpired",
    "approveReversal",
    { orderNumber },
    deposited,
  ],
  [
    "payment 4711 is payment_closed, deposit needs payment_approved",
    "deposit",
    { orderNumber, ...eur("1.00") },
    closed,
  ],
  [
    "payment 4711 is payment_closed, depositReversal needs payment_deposited",
    "depositReversal",
    { orderNumber, paymentNumber: orderNumber },
    closed,
  ],
  ["order 4711 is ORDERED, refund needs REFUNDABLE", "refund", { orderNumber, ...eur("1.00") }, deposited],
  ["order 4711 has no payment 4712, it has 4711", "depositReversal", { orderNumber, paymentNumber: "4712" }, deposited],
  ["order 4711 has no credit 4712, and no other", "refundReversal", { orderNumber, creditNumber: "4712" }, closed],
  ["order 4711 was paid with ARZ, which has no deposit", "deposit", { orderNumber, ...eur("1.00") }, madeWith("EPS")],
  ["order 4711 was paid with ARZ, which has no refund", "refund", { orderNumber, ...eur("1.00") }, madeWith("EPS")],
  [
    "source order 4711 was made with transactionIdentifier SINGLE; recurPayment needs INITIAL",
    "recurPayment",
    abo(orderNumber),
    made,
  ],
  ["source order 4711 was paid with ARZ, which has no recurPayment", "recurPayment", abo(orderNumber), madeWith("EPS")],
  ["there is no order 4712 to be the sourceOrderNumber", "recurPayment", abo("4712"), made],
  [
    "source order 4711 was paid with PayPal, which has no transferFund",
    "transferFund",
    { ...transfer, sourceOrderNumber: orderNumber },
    madeWith("PAYPAL"),
  ],
  [
    "4711 is the number of something already",
    "transferFund",
    { orderNumber, ...transfer, sourceOrderNumber: orderNumber },
    made,
  ],
  ["amount is not of the type amount", "deposit", { orderNumber, ...eur("1,2,3") }, made],
  ["orderNumber has other characters than digits", "deposit", { orderNumber: "47x", ...eur("1.00") }, made],
  ["orderNumber has 10 bytes, allowed 1 to 9", "deposit", { orderNumber: "1234567890", ...eur("1.00") }, made],
  ["autoDeposit is none of No, Yes", "recurPayment", abo(orderNumber, { autoDeposit: "YES" }), made],
];

describe.each(["seamless", "toolkit"] as const)("%s", (profile) => {
  test.each(refusals)("%s", async (reason, operation, own, prepare) => {
    const gateway = await startStateful({ seed: false });
    await prepare(gateway);
    const pairs = await gateway.call(operation, own, profile);
    expect(pairs[profile === "seamless" ? "error.1.paySysMessage" : "paySysMessage"]).toBe(reason);
    expect(gateway.sandbox.requests()[0]).toMatchObject({ operation, executed: false, reason });
    const page = await (await fetch(gateway.sandbox.url)).text();
    expect(page).toContain(`<span class="reason">${reason}</span>`);
  });
});

describe("before an operation is looked at", () => {
  const question: Question = { operation: "getOrderDetails", own: [["orderNumber", "23473341"]] };
  const without =
    (name: string): NonNullable<Question["change"]> =>
    (pairs) =>
      pairs.filter(([other]) => other !== name);
  test.each<[reason: string, question: Partial<Question>]>([
    ["orderNumber was not sent, or is empty", { change: without("orderNumber") }],
    ["the sandbox knows no customerId but D200001", { customerId: "D200002" }],
    ["the sandbox knows no shopId but seamless and qmore", { shopId: "nobody" }],
    ["password is not that of the published demo account, though rightly signed", { password: "other" }],
  ])("%s", async (reason, change) => {
    const { pairs } = await ask(await startDemo(), { ...question, ...change });
    expect(pairs["error.1.paySysMessage"]).toBe(reason);
  });

  test.each<[code: string, reason: string, change: NonNullable<Question["change"]>]>([
    [
      "11008",
      "command, which names the operation, was not sent",
      (pairs) => pairs.filter(([name]) => name !== "command"),
    ],
    [
      "18008",
      "there is no operation deposits: did you mean deposit?",
      (pairs) => pairs.map(([name, value]) => [name, name === "command" ? "deposits" : value]),
    ],
  ])("the toolkit refuses a wrong command with %s: %s", async (errorCode, paySysMessage, change) => {
    const { pairs } = await ask(await startDemo(), { ...question, profile: "toolkit", change });
    expect(pairs).toMatchObject({ status: "1", errorCode, paySysMessage });
  });

  test("every language is taken, and answered in English", async () => {
    const german: Question["change"] = (pairs) =>
      pairs.flatMap(([name, value]) =>
        name === "orderNumber" ? [] : [[name, name === "language" ? "de" : value] as const],
      );
    const { pairs } = await ask(await startDemo(), { ...question, change: german });
    expect(pairs).toMatchObject({ "error.1.consumerMessage": "Order number is missing." });
  });
});

describe("what HTTP refuses is told in the body, and to programs", () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "test/1" };
  test.each<[status: number, reason: string, method: string, path: string, headers: Record<string, string>]>([
    [404, "there is no operation deposits: did you mean deposit?", "POST", "/seamless/backend/deposits", form],
    [
      404,
      "the gateway has no path /elsewhere: it has /seamless/backend/<operation>, /page/toolkit.php, /seamless/dataStorage/<operation> and /seamless/frontend/<operation>",
      "POST",
      "/elsewhere",
      form,
    ],
    [405, "the gateway takes POST alone, and this was a GET", "GET", "/seamless/backend/deposit", form],
    [
      403,
      "the Content-Type is application/json, the gateway wants application/x-www-form-urlencoded",
      "POST",
      "/seamless/backend/deposit",
      { ...form, "Content-Type": "application/json" },
    ],
    [
      403,
      "the request has no User-Agent, which the gateway wants",
      "POST",
      "/seamless/backend/deposit",
      { ...form, "User-Agent": "" },
    ],
  ])("%i: %s", async (status, reason, method, path, headers) => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const response = await fetch(sandbox.url + path, { method, headers });
    expect([response.status, await response.text()]).toEqual([status, `${reason}\n`]);
    expect(sandbox.requests()).toMatchObject([{ httpStatus: status, reason, executed: false }]);
  });

  test("a charset in the Content-Type is taken with a warning", async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const headers = {
      ...form,
      "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
      Connection: "close",
    };
    await fetch(`${sandbox.url}/seamless/backend/deposit`, { method: "POST", headers, body: "" });
    expect(sandbox.requests()[0]).toMatchObject({ httpStatus: 200 });
    expect(sandbox.requests()[0]?.warnings).toContain(
      "The Content-Type is application/x-www-form-urlencoded; charset=UTF-8; the documentation asks for application/x-www-form-urlencoded alone.",
    );
  });
});
