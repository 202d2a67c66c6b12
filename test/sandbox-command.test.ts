/** Promise: `npm run sandbox` says how to call it, and what it says works. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterAll, expect, it, onTestFinished } from "vitest";
import { startOnFreePort } from "../cli/sandbox/start.js";
import { root } from "./support/root.js";
import { bundle } from "./support/bundle.js";

const { file, remove } = await bundle("cli/sandbox.ts");
afterAll(remove);

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: root });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

function welcomeOf({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    stdout?.on("data", (chunk) => {
      said += String(chunk);
      if (said.includes("Ctrl-C")) resolve(said);
    });
  });
}

it("prints credentials and a curl call that is answered, and stops on Ctrl-C", async () => {
  const child = start("--import", "tsx", "cli/sandbox.ts", "--port", "0");
  const welcome = await welcomeOf(child);
  expect(welcome).toMatch(/^QMORE sandbox, stateful mode\n/);
  expect(welcome).toMatch(
    /customerId {3}D200001\n.*\n.*password {5}jcv45z\n {2}secret {7}B8AKTPWBRMNBV455FG6M2DANE99WU2\n/,
  );
  const [, url = "", body = ""] = /^curl '(.*)'[^]*-d '(.*)'$/m.exec(welcome) ?? [];
  const headers = [...welcome.matchAll(/-H '(.*?): (.*)'/g)].map(([, name = "", value = ""]): [string, string] => [
    name,
    value,
  ]);
  const answer = await fetch(url, { method: "POST", headers, body });
  expect(await answer.text()).toMatch(/&status=0&orders=1$/);
  const exit = once(child, "exit");
  child.kill("SIGINT");
  expect(await exit).toEqual([0, null]);
});

it.each([
  { flags: ["--port", "http"], message: "--port: given http, allowed 0 to 65535" },
  { flags: ["--mode", "live"], message: "--mode: given live, allowed stateful or demo" },
  {
    flags: ["--scenario", "missing.json"],
    message: "missing.json: the scenario cannot be read: ENOENT: no such file or directory, open 'missing.json'",
  },
  { flags: ["--modes", "demo"], message: "Unknown option '--modes'" },
])("says what is wrong with $flags", async ({ flags, message }) => {
  const child = start(file, ...flags);
  const exit = once(child, "exit");
  const said = child.stderr === null ? "" : await text(child.stderr);
  expect(said).toBe(`${message}\n`);
  expect(await exit).toEqual([1, null]);
});

it("takes the next port when the first is taken", async () => {
  const one = await startOnFreePort({});
  onTestFinished(() => one.close());
  const other = await startOnFreePort({});
  onTestFinished(() => other.close());
  const portOf = ({ url }: { readonly url: string }): number => Number(new URL(url).port);
  expect(portOf(one)).toBeGreaterThanOrEqual(8080);
  expect(portOf(other)).toBeGreaterThan(portOf(one));
  await expect(startOnFreePort({ port: portOf(one) })).rejects.toMatchObject({ code: "EADDRINUSE" });
});
