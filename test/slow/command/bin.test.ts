/** Promise: the command that lies in a checkout works as it is typed: one process, no secrets, no colours in a pipe. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { startSandbox } from "../../../sandbox/index.js";
import type { Sandbox } from "../../../sandbox/index.js";
import { demoEnv } from "../../support/demo-env.js";
import { deposit } from "../../cli/typed.js";
import { root } from "../../support/root.js";
import { run, start } from "./start.js";

const exec = promisify(execFile);

async function stateful(): Promise<Sandbox> {
  const sandbox = await startSandbox({ mode: "stateful" });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

describe("qmore call", () => {
  it("ends with what became of the call", async () => {
    const sandbox = await stateful();
    const env = demoEnv(sandbox.url);
    const done = await run([...deposit, "--yes"], env);
    expect(done).toEqual({ code: 0, out: "done  deposit\npaymentNumber  23473341\n", err: "" });
    const refused = await run([...deposit, "--yes"], env);
    expect(refused).toMatchObject({ code: 3, out: "" });
    expect(await run(deposit, env)).toMatchObject({ code: 2, out: "" });
    expect(await run([...deposit, "--yes"], demoEnv("http://127.0.0.1:1"))).toMatchObject({ code: 4, out: "" });
    sandbox.fault({ operation: "getOrderDetails", at: "before-execute", kind: "reset" });
    expect(await run(["call", "get-order-details", "--order-number", "23473341"], env)).toMatchObject({ code: 5 });
  });

  it("shows no secret, wherever one stands", async () => {
    const env = {
      ...demoEnv("http://127.0.0.1:1"),
      QMORE_CUSTOMER_ID: "D123456",
      QMORE_SECRET: "own-SECRET-1",
      QMORE_PASSWORD: "own-PASS-2",
    };
    const put = ["--merchant-reference", "own-SECRET-1", "--customer-statement", "own-PASS-2"];
    for (const words of [
      [...deposit, ...put, "--yes", "--json"],
      ["explain", ...deposit.slice(1), ...put],
      [...deposit, "--basket", "own-SECRET-1"],
    ]) {
      const { out, err } = await run(words, env);
      expect(out + err).not.toMatch(/own-SECRET-1|own-PASS-2/);
    }
  });

  it("is interrupted without an order in doubt that it does not tell of", async () => {
    const sandbox = await stateful();
    sandbox.fault({ operation: "deposit", at: "after-execute", kind: "silence" });
    const child = start([...deposit, "--yes"], demoEnv(sandbox.url));
    const exit = once(child, "exit");
    let said = "";
    child.stderr?.on("data", (chunk) => (said += String(chunk)));
    while (sandbox.requests().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    expect(await exit).toEqual([5, null]);
    expect(said).toContain("qmore call get-order-details --order-number 23473341");
  });
});

it("a kill ends all of qmore sandbox", async () => {
  const child = start(["sandbox", "--port", "0"]);
  const url = await new Promise<string>((resolve) => {
    let said = "";
    child.stdout?.on("data", (chunk) => {
      said += String(chunk);
      const [, found] = /Gateway +(http:\/\/[\d.:]+)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  expect((await fetch(url)).status).toBe(200);
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  expect(await exit).toEqual([null, "SIGKILL"]);
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});

it.skipIf(process.platform === "win32")("bash completes words", async () => {
  const script = `PATH="$1:$PATH"; source <(qmore completion bash)
COMP_WORDS=(qmore call transfer-fund --fund-transfer-type S); COMP_CWORD=4; _qmore; echo "\${COMPREPLY[@]}"
COMP_WORDS=(qmore call deposit --order); COMP_CWORD=3; _qmore; echo "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = await exec("bash", ["-c", script, "bash", join(root, "node_modules/.bin")]);
  expect([stdout, stderr]).toEqual(["SEPA-CT SKRILLWALLET\n--order-number\n", ""]);
});

it("help costs little more than a start of Node", async () => {
  const milliseconds = async (words: readonly string[]): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 9; round++) {
      const started = performance.now();
      await exec(process.execPath, words);
      times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[4] ?? 0;
  };
  await run(["--help"]);
  const bare = await milliseconds(["-e", "0"]);
  const help = await milliseconds([join(root, "cli/qmore.mjs"), "--help"]);
  process.stdout.write(`qmore --help: ${help.toFixed(0)} ms, ${(help / bare).toFixed(2)} times a bare start of Node\n`);
  // Machines differ; this only finds a subcommand, or the client, that is loaded for nothing.
  expect(help / bare).toBeLessThan(6);
});
