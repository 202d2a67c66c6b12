import { describe, expect, test } from "vitest";
import { demoCredentials, refund } from "../generated/index.js";
import type { Client } from "../generated/index.js";
import { clientAnswering, demoClient } from "./support/clients.js";
import { backendRequests } from "./support/requests.js";
import { callOperation, explain } from "./support/untyped.js";

const { customerId, shopId, secret, password } = demoCredentials;
const toolkit = { profile: "toolkit", baseUrl: "https://gateway.example" } as const;
const seamless = { profile: "seamless", baseUrl: "https://gateway.example" } as const;

describe.each(backendRequests)("$operation $parameters.fundTransferType", ({ operation, parameters }) => {
  test("has a path of its own in the seamless profile", () => {
    const { url, fields } = explain(demoClient(seamless), operation, parameters, { reveal: true });
    expect(url).toBe(`https://gateway.example/seamless/backend/${operation}`);
    expect(fields.slice(0, 5).map(({ name, value }) => [name, value])).toEqual([
      ["customerId", customerId],
      ["shopId", shopId],
      ["password", password],
      ["secret", secret],
      ["language", "en"],
    ]);
    expect(fields.map(({ name }) => name)).not.toContain("command");
  });

  test("is a command at the one URL of the toolkit profile, and the command is signed", () => {
    const { url, body, fields } = explain(demoClient(toolkit), operation, parameters, { reveal: true });
    expect(url).toBe("https://gateway.example/page/toolkit.php");
    expect(fields.slice(0, 6).map(({ name, value }) => [name, value])).toEqual([
      ["customerId", customerId],
      ["shopId", shopId],
      ["toolkitPassword", password],
      ["secret", secret],
      ["command", operation],
      ["language", "en"],
    ]);
    expect(body).not.toContain("&password=");
  });

  test("has the same own fields in the same order in both", () => {
    const own = (profile: typeof seamless | typeof toolkit, prefix: number): unknown =>
      explain(demoClient(profile), operation, parameters).fields.slice(prefix);
    expect(own(toolkit, 6)).toEqual(own(seamless, 5));
  });
});

test("a toolkit fingerprint binds the operation, a seamless one does not", () => {
  const fingerprint = (profile: typeof seamless | typeof toolkit, operation: string): string =>
    explain(demoClient(profile), operation, { orderNumber: "23473341" }).fingerprint;
  expect(fingerprint(seamless, "approveReversal")).toBe(fingerprint(seamless, "getOrderDetails"));
  expect(fingerprint(toolkit, "approveReversal")).not.toBe(fingerprint(toolkit, "getOrderDetails"));
});

describe("errors", () => {
  const answering = (body: string, profile: "seamless" | "toolkit"): Client => clientAnswering(body, { profile });
  const parameters = { orderNumber: "1453243", amount: "1.00", currency: "EUR" } as const;
  const flat = "status=1&message=Order+number+is+invalid.&errorCode=18011&paySysMessage=P";
  const error = { errorCode: "18011", message: "Order number is invalid.", paySysMessage: "P" };

  test("stand flat in an answer of the toolkit", async () => {
    const result = await refund(answering(flat, "toolkit"), parameters);
    expect(result).toMatchObject({ outcome: "refused", errors: [error] });
  });

  test("13xxx is recognised in both forms", async () => {
    const listed = "status=1&errors=1&error.1.errorCode=13011&error.1.message=M";
    const already = [
      await refund(answering(flat.replace("18011", "13011"), "toolkit"), parameters),
      await refund(answering(listed, "seamless"), parameters),
    ];
    for (const result of already) expect(result).toMatchObject({ outcome: "refused", alreadyProcessed: true });
  });

  test("pending is recognised in both forms", async () => {
    const listed = "status=3&errors=1&error.1.errorCode=30014&error.1.message=M";
    const pending = [
      await callOperation(answering("status=3&errorCode=30014&message=M", "toolkit"), "refund", parameters),
      await callOperation(answering(listed, "seamless"), "refund", parameters),
    ];
    for (const result of pending) expect(result).toMatchObject({ outcome: "unknown", pending: true });
  });
});
