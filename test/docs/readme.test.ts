/** Promise: what the documents show works, and what they name exists. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createClient, demoCredentials, explain } from "../../generated/index.js";
import type { ClientOptions, OperationName, Outcome, ProfileName } from "../../generated/index.js";
import packageJson from "../../package.json" with { type: "json" };
import { anchorsOf, blocksOf, firstColumnOf, linksOf } from "./markdown.js";
import { root } from "../support/root.js";
import { runExample } from "./run-example.js";

const documents = ["README.md", "CONTRIBUTING.md"];
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const readme = read("README.md");

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
  deposit: true,
  depositReversal: true,
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

describe.each(documents)("%s", (document) => {
  it("links only to what exists", () => {
    const broken = linksOf(read(document)).filter((target) => {
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? document : path;
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsOf(read(file)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it("names only npm scripts that exist", () => {
    const named = [...read(document).matchAll(/npm (?:run )?(test|(?<=run )[\w:]+)/g)].map(([, name = ""]) => name);
    expect(named).toContain("test");
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });
});

it("CI runs the README's own test command", () => {
  const command = execFileSync(process.execPath, [join(root, ".ci/readme-command.mjs")], { encoding: "utf8" });
  expect(command).toBe("npm ci && npm test\n");
});
