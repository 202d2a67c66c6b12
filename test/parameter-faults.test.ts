import { describe, expect, test } from "vitest";
import { deposit } from "../generated/index.js";
import { demoClient } from "./support/clients.js";
import { answerOf } from "./support/http-bytes.js";
import { startRawServer } from "./support/raw-server.js";
import { faultsOf, refusedCall } from "./support/refused-call.js";
import { basketItem, minimalRequest, minimalRequests } from "./support/requests.js";
import { callOperation } from "./support/untyped.js";

const request = minimalRequest("deposit");

describe("a name that is no parameter of the operation is refused", () => {
  test.each([
    ["deposit", "amonut", "did you mean amount?"],
    ["deposit", "OrderNumber", "did you mean orderNumber?"],
    ["refund", "merchantRefrence", "did you mean merchantReference?"],
    ["recurPayment", "consumerBillingFirstname", "did you mean consumerBillingFirstName?"],
    ["getOrderDetails", "colour", "allowed are orderNumber"],
    ["generateOrderNumber", "orderNumber", "allowed are none"],
    ["getOrderDetails", "__proto__", "allowed are orderNumber"],
    ["getOrderDetails", "constructor", "allowed are orderNumber"],
    ["approveReversal", "requestFingerprint", "allowed are orderNumber"],
    ["approveReversal", "secret", "allowed are orderNumber"],
  ])("%s: %s → %s", async (operation, name, allowed) => {
    const parameters: unknown = JSON.parse(
      JSON.stringify({ ...minimalRequest(operation), "%": "x" }).replace("%", name),
    );
    expect(await faultsOf(operation, parameters)).toEqual([{ parameter: name, rule: "unknown", given: name, allowed }]);
  });

  test("in a basket item too", async () => {
    const basket = [{ ...basketItem, unitTaxrate: "20" }];
    expect(await faultsOf("deposit", { ...request, basket })).toMatchObject([
      { parameter: "basket[0].unitTaxrate", rule: "unknown", allowed: "did you mean unitTaxRate?" },
    ]);
  });

  test("a parameter of another kind of transferFund is none of this kind, and is not offered either", async () => {
    const parameters = { ...minimalRequest("transferFund"), bankBic: "PNAGDE00000" };
    const [fault, ...more] = await faultsOf("transferFund", parameters);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ parameter: "bankBic", rule: "unknown" });
    expect(fault?.allowed).toContain("sourceOrderNumber");
    expect(fault?.allowed).not.toContain("bankAccountIban");
  });
});

describe("a value that is no text is refused", () => {
  const values: [given: string, value: unknown][] = [
    ["null", null],
    ["the boolean true", true],
    ["object", {}],
    ["an array", ["1"]],
    ["bigint", 5n],
    ["function", () => "1"],
  ];
  test.for(values)("%s", async ([given, value]) => {
    for (const { operation, parameters } of minimalRequests.filter(({ operation }) => operation !== "transferFund")) {
      for (const parameter of Object.keys(parameters)) {
        const faults = await faultsOf(operation, { ...parameters, [parameter]: value });
        const shown = parameter.startsWith("consumer") ? given.replace("true", "•••") : given;
        expect(faults).toEqual([{ parameter, rule: "type", given: shown, allowed: "a string" }]);
      }
    }
  });

  test("of a number it is said what text is allowed, and no more than fits", async () => {
    const amount = 'a string: a decimal number as text, such as "12.50", without thousands separator';
    const basket = [{ ...basketItem, quantity: 2 }];
    expect(await faultsOf("deposit", { ...request, orderNumber: 7, amount: 12.5, basket })).toEqual([
      { parameter: "orderNumber", rule: "type", given: "the number 7", allowed: "a string: digits only" },
      { parameter: "amount", rule: "type", given: "the number 12.5", allowed: amount },
      { parameter: "basket[0].quantity", rule: "type", given: "the number 2", allowed: "a string: digits only" },
    ]);
  });

  test.for([undefined, null, "23473341", 5, []])("all parameters together given as %j", async (parameters) => {
    expect(await faultsOf("getOrderDetails", parameters)).toMatchObject([
      { parameter: "parameters", rule: "type", allowed: "an object" },
    ]);
  });
});

test("all faults stand in one error, each on a line of its message", async () => {
  const parameters = {
    orderNumber: "12a",
    amount: 5,
    currency: "",
    basket: [{ ...basketItem, name: null }],
    amonut: "1",
  };
  const error = await refusedCall("refund", parameters);
  expect(error).toBeInstanceOf(TypeError);
  expect([error.name, error.operation]).toEqual(["InvalidParametersError", "refund"]);
  const found = error.problems.map(({ parameter, rule }) => `${parameter} ${rule}`);
  const expected = ["amonut unknown", "amount type", "basket[0].name type", "currency length", "orderNumber format"];
  expect([...found].sort()).toEqual(expected);
  const [first, ...lines] = error.message.split("\n");
  expect(first).toBe("refund: nothing was sent, because");
  expect(lines.sort()).toEqual([
    "  - amonut is not a parameter here: did you mean amount?",
    '  - amount: given the number 5, allowed a string: a decimal number as text, such as "12.50", without thousands separator (type)',
    "  - basket[0].name: given null, allowed a string (type)",
    '  - currency: given "", allowed exactly 3 bytes (UTF-8) (length)',
    '  - orderNumber: given "12a", allowed digits only (format)',
  ]);
});

test("of many faults twenty are told, and the number of the others", async () => {
  const item = { ...basketItem, unitTaxrate: "20" };
  const error = await refusedCall("deposit", { ...request, basket: Array.from({ length: 4_000 }, () => item) });
  expect(error.problems).toHaveLength(20);
  expect(error.problems.at(-1)?.parameter).toBe("basket[19].unitTaxrate");
  const lines = error.message.split("\n");
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe("  - and 3980 more");
});

test("the faults cannot be changed", async () => {
  const { problems } = await refusedCall("refund", {});
  expect(Object.isFrozen(problems)).toBe(true);
  expect(problems.every((fault) => Object.isFrozen(fault))).toBe(true);
});

test("a long value is shown from its beginning", async () => {
  const [fault] = await faultsOf("deposit", { ...request, customerStatement: "x".repeat(1000) });
  expect(fault?.given).toBe(`"${"x".repeat(60)}…" (1000 bytes)`);
});

test("what was refused opened no connection", async () => {
  const server = await startRawServer(answerOf("status=0"));
  const client = demoClient({ baseUrl: server.url });
  for (const parameters of [{}, { ...request, amount: 1 }, { ...request, amount: "1.001" }, { ...request, x: "1" }]) {
    await expect(callOperation(client, "deposit", parameters)).rejects.toThrow("nothing was sent");
  }
  const { outcome } = await deposit(client, { orderNumber: "1", amount: "1", currency: "EUR" });
  expect(outcome).toBe("done");
  expect(server.connections()).toBe(1);
});

test("what was checked is what is sent, whatever becomes of the caller's object", async () => {
  const server = await startRawServer(answerOf("status=0"));
  const parameters = { orderNumber: "23473341", amount: "1.00", currency: "EUR" };
  const running = callOperation(demoClient({ baseUrl: server.url }), "deposit", parameters);
  parameters.amount = "9999.00";
  expect((await running).outcome).toBe("done");
  expect(server.requests[0]?.body.toString()).toContain("&amount=1.00&");
});
