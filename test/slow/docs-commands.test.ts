/** Promise: the commands that the documents show work as they stand. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { documents, readDocument } from "../docs/documents.js";
import { blocksOf } from "../docs/markdown.js";
import { root } from "../support/root.js";

const blocks = documents.flatMap((document) => blocksOf(readDocument(document), "sh"));

/** Blocks by how they begin. What is not run here: why not, and where else. */
const notRun: readonly (readonly [begins: string, reason: string])[] = [
  ["npm ci && npm test", "It installs; .ci/run runs it as it stands."],
  [
    "npm run generate",
    "It writes into the repository; test/docs/contributing.test.ts makes the change that it follows.",
  ],
  ["npm run spec:sources -- --lookup", "It needs a checkout of the vendor's documentation, which is not part of CI."],
  ["QMORE_CUSTOMER_ID=", "It is what stands in a file; test/docs/command.test.ts takes it as that."],
  ["qmore batch deposit rows.csv --queue", "It needs a database; test/queue starts one, and does that."],
  ["npm run spec:sources -- --compare", "The pages are the reader's own; test/tools/sources compares saved ones."],
];
const run = {
  demo: "npm ci && npm run demo",
  sandbox: "npm run sandbox",
  sign: "url=",
  session: "curl ",
  driver: "git config ",
} as const;

// Windows has no bash of its own, nor openssl.
const isWindows = process.platform === "win32";

function block(begins: string): string {
  return blocks.find((one) => one.startsWith(begins)) ?? "";
}

async function bash(script: string, cwd = root): Promise<string> {
  return (await promisify(execFile)("bash", ["-c", script], { cwd })).stdout;
}

it("are all run here, or there is a reason", () => {
  const known = [...Object.values(run), ...notRun.map(([begins]) => begins)];
  expect(blocks.filter((one) => !known.some((begins) => one.startsWith(begins)))).toEqual([]);
  expect(known.filter((begins) => block(begins) === "")).toEqual([]);
});

it.skipIf(isWindows)("the demo ends well; what installs before it is npm's", async () => {
  expect(await bash(block(run.demo).replace("npm ci && ", ""))).not.toBe("");
});

it.skipIf(isWindows)("the sandbox starts, and the session with curl is what the document says", async () => {
  const url = await startedSandbox();
  const sign = block(run.sign).replace("http://127.0.0.1:8080", url);
  const printed = await bash(`exec 2>&1\n${sign}\n${block(run.session)}`);
  const shown = blocksOf(readDocument("docs/sandbox.md"), "text").find((one) => one.startsWith("curl: ")) ?? "";
  const [broken = "", ...rest] = shown.split("\n");
  // Which words curl has for it differs from version to version.
  expect(printed).toMatch(/^curl: \(\d+\) /m);
  expect(broken).toMatch(/^curl: \(\d+\) /);
  expect(printed).toContain(`${rest.join("\n")}\n`);
});

it("git takes the driver", async () => {
  const folder = await mkdtemp(join(tmpdir(), "qmore-git-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [, key = "", value] = /^git config (\S+) "(.*)"$/.exec(block(run.driver)) ?? [];
  const git = async (...words: string[]): Promise<string> =>
    (await promisify(execFile)("git", words, { cwd: folder })).stdout.trim();
  await git("init");
  await git("config", key, value ?? "");
  expect(await git("config", "--get", key)).toBe(value);
});

/** Started as a reader starts it, in a group of its own: npm does not hand on the signal that ends it. */
async function startedSandbox(): Promise<string> {
  const child = spawn("bash", ["-c", block(run.sandbox)], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(async () => {
    if (child.pid === undefined) return;
    const closed = once(child, "close");
    process.kill(-child.pid, "SIGINT");
    await closed;
  });
  let printed = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) {
    printed += String(chunk);
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`The sandbox ended: ${printed}`);
}
