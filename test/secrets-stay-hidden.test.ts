import { describe, expect, onTestFinished, test } from "vitest";
import { InvalidOptionsError, orThrow } from "../generated/index.js";
import type { Client, Intent, Result } from "../generated/index.js";
import { depositOperation } from "../generated/operations/deposit.js";
import { call } from "../runtime/call.js";
import { explainOperation } from "../runtime/explain.js";
import { LeakingAgent } from "./support/leaking-agent.js";
import { clientAnswering, demoClient } from "./support/clients.js";
import { holdClock, pass } from "./support/clock.js";
import { refusedUrl, startRawServer } from "./support/raw-server.js";
import { refusedCall } from "./support/refused-call.js";
import { basketItem, minimalRequest } from "./support/requests.js";
import { shown } from "./support/shown.js";
import { callOperation, createClient, explain } from "./support/untyped.js";

const secret = "sEcReT-0123456789-zYxWv";
const password = "pAsSwOrD+9876543210%VwXyZ";
const credentials = { secret, password };
const hidden = [secret, password, encodeURIComponent(password), "sEcReT", "pAsSwOrD"];

function expectHidden(value: unknown): void {
  const text = shown(value);
  expect(hidden.filter((word) => text.includes(word))).toEqual([]);
}

test("the check finds what is not hidden", () => {
  expect(shown({ a: { b: { c: [{ d: secret }] } } })).toContain(secret);
  expect(shown(new Error("x", { cause: { password } }))).toContain(password);
});

test.each(["seamless", "toolkit"] as const)("a %s client shows neither secret nor password", (profile) => {
  const client = demoClient({ ...credentials, profile });
  expectHidden(client);
  expectHidden(Object.assign({}, client));
  expect(client.customerId).toBe("D200001");
});

describe("no result and no error shows them", () => {
  const closing: [outcome: string, make: () => Promise<Client>][] = [
    ["done", () => Promise.resolve(clientAnswering("status=0", credentials))],
    ["refused", () => Promise.resolve(clientAnswering("status=1&errors=1&error.1.errorCode=11017", credentials))],
    ["unsent", () => Promise.resolve(demoClient({ ...credentials, baseUrl: refusedUrl }))],
    ["unknown", async () => demoClient({ ...credentials, baseUrl: (await startRawServer("")).url })],
    [
      "unknown",
      async () => {
        onTestFinished(holdClock());
        // The time is up when the request has come.
        const { url } = await startRawServer(() => void pass(50));
        return demoClient({ ...credentials, baseUrl: url, timeout: 50 });
      },
    ],
    [
      "unknown",
      () => Promise.resolve(demoClient({ ...credentials, baseUrl: "http://127.0.0.1:9", agent: new LeakingAgent() })),
    ],
  ];

  test.for(closing)("%s", async ([outcome, make]) => {
    const result: Result<object> = await callOperation(await make(), "deposit", minimalRequest("deposit"));
    expect(result.outcome).toBe(outcome);
    expectHidden(result);
    try {
      orThrow(result);
    } catch (error) {
      expectHidden(error);
    }
  });
});

test("wrong options are named without the secrets among them", () => {
  const wrong = { customerId: "x", secret: `${secret}\n`, password: `${password}ä`, timeout: -1 };
  const error = thrownBy(() => createClient(wrong));
  expect(error).toBeInstanceOf(InvalidOptionsError);
  expectHidden(error);
  expect(String(error)).toMatch(/password: .*secret: /);
  expect(String(thrownBy(() => createClient({ ...wrong, secret: 73_911, password: 73_911 })))).not.toContain("73911");
});

test("personal values are not shown in faults, in whatever form they are given", async () => {
  const personal = { bankAccountOwner: "Erika\nMustermann", bankBic: "geheim", bankAccountIban: 4_711_000_815 };
  const request = { fundTransferType: "SEPA-CT", orderDescription: "x", amount: "1.00", currency: "EUR", ...personal };
  const error = await refusedCall("transferFund", request);
  const given = Object.fromEntries(error.problems.map((fault) => [fault.parameter, fault.given]));
  expect(given).toEqual({
    bankAccountOwner: "••• (16 bytes)",
    bankBic: "••• (6 bytes)",
    bankAccountIban: "the number •••",
  });
  for (const word of ["Erika", "geheim", "4711000815"]) expect(shown(error)).not.toContain(word);
});

test("what the spec calls personal in an item of a basket is hidden under its name on the wire", async () => {
  const operation = { ...depositOperation, personal: ["name"] };
  const parameters = { orderNumber: "1", amount: "1.00", currency: "EUR", basket: [basketItem, basketItem] } as const;
  const intents: Intent[] = [];
  const client = clientAnswering("status=0&paymentNumber=1", { onIntent: (intent) => void intents.push(intent) });
  const { fields, body } = explainOperation(client, operation, parameters);
  const masked = fields.filter(({ value }) => value === "•••").map(({ name }) => name);
  expect(masked).toEqual(["password", "secret", "basketItem1Name", "basketItem2Name"]);
  expect(body).toContain("&basketItem2ArticleNumber=A001&basketItem2Quantity=1&basketItem2Name=•••&");

  await call(client, operation, parameters);
  const named = intents
    .flatMap((intent) => Object.keys(intent.parameters))
    .filter((name) => /Item2.*(Name|Num)/.test(name));
  expect(named).toEqual(["basketItem2ArticleNumber"]);
});

describe("explain", () => {
  const client = demoClient(credentials);
  const request = minimalRequest("deposit");

  test("masks them, and tells their true length", () => {
    const explanation = explain(client, "deposit", request);
    expectHidden(explanation);
    const lengths = Object.fromEntries(explanation.fields.map(({ name, value, bytes }) => [name, [value, bytes]]));
    expect(lengths).toMatchObject({ secret: ["•••", 23], password: ["•••", 25] });
    expect(explanation.body).toContain("&password=•••&");
  });

  test("shows them when asked to, the secret nowhere in the body", () => {
    const { body, fields } = explain(client, "deposit", request, { reveal: true });
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({ secret, password });
    expect(body).toContain("&password=pAsSwOrD%2B9876543210%25VwXyZ&");
    expect(body).not.toContain(secret);
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
