/** Promise: what the README shows works, and its tables leave nothing out. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createClient, demoCredentials, explain } from "../../generated/index.js";
import type { ClientOptions, OperationName, Outcome, ProfileName } from "../../generated/index.js";
import { root } from "../support/root.js";
import { readDocument } from "./documents.js";
import { blocksOf, firstColumnOf } from "./markdown.js";
import { runExample } from "./run-example.js";

const readme = readDocument("README.md");

// The compiler keeps these complete.
const options: Required<Record<keyof ClientOptions, true>> = {
  customerId: true,
  secret: true,
  password: true,
  shopId: true,
  language: true,
  profile: true,
  baseUrl: true,
  timeout: true,
  userAgent: true,
  agent: true,
  maxConcurrent: true,
  demo: true,
  onIntent: true,
  onResult: true,
  logger: true,
};
const outcomes: Record<Outcome, true> = { done: true, refused: true, unsent: true, unknown: true };
const profiles: Record<ProfileName, true> = { seamless: true, toolkit: true };
const operations: Record<OperationName, true> = {
  approveReversal: true,
  dataStorageInit: true,
  dataStorageRead: true,
  deposit: true,
  depositReversal: true,
  frontendInit: true,
  generateOrderNumber: true,
  getFinancialInstitutions: true,
  getOrderDetails: true,
  recurPayment: true,
  refund: true,
  refundReversal: true,
  transferFund: true,
};

describe("the first example of the README", () => {
  const [first = ""] = blocksOf(readme, "ts");

  it("has at most 15 lines", () => {
    expect(first.split("\n").length).toBeLessThanOrEqual(15);
  });

  it("ends as done against the sandbox, and prints what the README says", async () => {
    const [expected = ""] = blocksOf(readme, "text");
    expect(expected).toMatch(/^done: /);
    expect(await runExample(first)).toEqual({ stdout: `${expected}\n`, stderr: "" });
  });
});

it("the README's amounts are printed as their comments say", async () => {
  const [amounts = ""] = blocksOf(readme, "ts").filter((code) => code.includes("formatAmount"));
  const expected = [...amounts.matchAll(/ \/\/ (.+)$/gm)].map(([, printed = ""]) => printed);
  expect(expected).toHaveLength(3);
  expect(await runExample(amounts)).toEqual({ stdout: `${expected.join("\n")}\n`, stderr: "" });
});

it("the README's example of an error is what a caller gets", () => {
  const parameters = { orderNumber: "23473341", amount: "12.345", currency: "EUR" } as const;
  const misspelt = Object.assign({ custmerStatement: "x" }, parameters);
  const [, error = ""] = blocksOf(readme, "text");
  expect(error).toMatch(/^InvalidParametersError: /);
  expect(() => explain(createClient({ ...demoCredentials, demo: true }), "deposit", misspelt)).toThrow(
    expect.toSatisfy((thrown) => String(thrown) === error),
  );
});

describe("the README's tables", () => {
  it.each([
    { heading: "Outcomes", names: outcomes },
    { heading: "Configuration", names: options },
    { heading: "Profiles", names: profiles },
  ])("name everything under $heading", ({ heading, names }) => {
    expect(firstColumnOf(readme, heading).sort()).toEqual(Object.keys(names).sort());
  });

  it("name every operation", () => {
    const named = [...readme.matchAll(/^\| \[(\w+)\]\(generated\/reference\.md#/gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(operations));
  });
});

it("CI runs the README's own test command", () => {
  const command = execFileSync(process.execPath, [join(root, ".ci/readme-command.mjs")], { encoding: "utf8" });
  expect(command).toBe("npm ci && npm test\n");
});
