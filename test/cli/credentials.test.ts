/** Promise: credentials come from the environment or a file, are never shown, and `--sandbox` takes the demo account alone. */
import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { exitCodes } from "../../cli/exit-codes.js";
import { testCredentials } from "../../generated/index.js";
import { demoEnv } from "../support/demo-env.js";
import { deposit, stateful, typed } from "./typed.js";

const look = ["call", "get-order-details", "--order-number", "23473341"] as const;
const own = {
  ...demoEnv("http://127.0.0.1:1"),
  QMORE_CUSTOMER_ID: "D123456",
  QMORE_SECRET: "own-SECRET-1",
  QMORE_PASSWORD: "own-PASS-2",
};

async function envFile(env: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "qmore-client-command-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, "test.env"), lines.join(""));
  return join(folder, "test.env");
}

describe("credentials", () => {
  it("that are missing are named, and it ends with 2", async () => {
    const { code, err } = await typed(look, { env: { QMORE_SECRET: "x" } });
    expect(code).toBe(exitCodes.wrongCall);
    expect(err).toBe(
      "qmore: No credentials: QMORE_CUSTOMER_ID, QMORE_PASSWORD are not set. Set them in the environment, or name a file with --env-file.",
    );
  });

  it("come from a file, and then none of them from the environment", async () => {
    const { env } = await stateful();
    const file = await envFile(env);
    expect(await typed([...look, "--env-file", file], { env: own })).toMatchObject({ code: 0 });
    const half = Object.fromEntries(Object.entries(env).filter(([name]) => name !== "QMORE_SECRET"));
    const { code, err } = await typed([...look, "--env-file", await envFile(half)], { env: own });
    expect(code).toBe(exitCodes.wrongCall);
    expect(err).toMatch(/^qmore: No credentials: QMORE_SECRET is not set\. Set them in /);
    expect(await typed([...look, "--env-file", "missing.env"])).toMatchObject({ code: 2 });
  });

  it.each([
    ["--secret", "hunter2"],
    ["--secret=hunter2"],
    ["--password", "hunter2"],
    ["--Password=hunter2"],
    ["--qmore-secret=hunter2"],
  ])("on the command line are refused, and not repeated: %s", async (...words) => {
    const { code, out, err } = await typed([...look, ...words], { env: own });
    expect([code, out]).toEqual([exitCodes.wrongCall, ""]);
    expect(err).toMatch(/ is refused: other users of this machine can read the command line/);
    expect(err).not.toContain("hunter2");
  });

  it.each([look, [...deposit, "--yes"], ["explain", ...deposit.slice(1)], ["explain", ...deposit.slice(1), "--json"]])(
    "are never shown: %j",
    async (...words) => {
      const { out, err } = await typed(words, { env: own });
      expect(out + err).not.toMatch(/own-SECRET-1|own-PASS-2/);
    },
  );
});

describe("--sandbox", () => {
  it("takes the demo account at an address of this machine", async () => {
    const { env } = await stateful();
    expect(await typed([...look, "--sandbox"], { env })).toMatchObject({ code: 0 });
  });

  it.each([
    { who: "an own account", env: own },
    {
      who: "another published one",
      env: { ...own, QMORE_CUSTOMER_ID: testCredentials.customerId, QMORE_SECRET: testCredentials.secret },
    },
  ])("refuses $who", async ({ env }) => {
    expect(await typed([...look, "--sandbox"], { env })).toMatchObject({
      code: exitCodes.wrongCall,
      err: "qmore: --sandbox: these are not the published demo credentials. Nothing was sent.",
    });
  });

  it.each([undefined, "https://papi.hobex.at"])("refuses the address %s", async (url) => {
    const { code, err } = await typed([...look, "--sandbox"], { env: demoEnv(url) });
    expect(code).toBe(exitCodes.wrongCall);
    expect(err).toMatch(/^qmore: --sandbox: QMORE_BASE_URL has to be an address of this machine/);
  });
});

it("refuses the demo account away from this machine without --sandbox too", async () => {
  const { code, err } = await typed(look, { env: demoEnv() });
  expect(code).toBe(exitCodes.wrongCall);
  expect(err).toMatch(/^qmore: These are published credentials, for the sandbox alone: QMORE_BASE_URL has to be/);
});
