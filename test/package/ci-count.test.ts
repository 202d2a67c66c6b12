/** Promise: the last line of CI tells the true counts, and a run without a passed test is no success. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const count = fileURLToPath(new URL("../../.ci/count.mjs", import.meta.url));

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "qmore-client-count-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const file = (...statuses: string[]): object => ({
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status) => ({ status })),
});
const notLoaded = { status: "failed", assertionResults: [] };

function countOf(...reports: string[]): Promise<{ line: string; code: number | null }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [count, ...reports], (_, stdout) => {
      resolve({ line: stdout, code: child.exitCode });
    });
  });
}

describe("the last line of CI", () => {
  it.each([
    { title: "all passed", files: [file("passed", "passed"), file("passed")], line: "3 passed, 0 failed\n", code: 0 },
    { title: "one failed", files: [file("passed", "failed"), file("passed")], line: "2 passed, 1 failed\n", code: 1 },
    { title: "a file not loaded", files: [file("passed"), notLoaded], line: "1 passed, 1 failed\n", code: 1 },
    { title: "only skipped", files: [file("skipped")], line: "0 passed, 0 failed\n", code: 1 },
    { title: "no files", files: [], line: "0 passed, 0 failed\n", code: 1 },
  ])("counts $title", async ({ title, files, line, code }) => {
    const report = join(folder, `${title}.json`);
    await writeFile(report, JSON.stringify({ testResults: files }));
    expect(await countOf(report)).toEqual({ line, code });
  });

  it("adds up the tests with and without a browser, and misses neither", async () => {
    const node = join(folder, "node.json");
    const browser = join(folder, "browser.json");
    await writeFile(node, JSON.stringify({ testResults: [file("passed", "passed")] }));
    await writeFile(browser, JSON.stringify({ testResults: [file("passed")] }));
    expect(await countOf(node, browser)).toEqual({ line: "3 passed, 0 failed\n", code: 0 });
    expect(await countOf(node, join(folder, "missing.json"))).toEqual({ line: "2 passed, 0 failed\n", code: 1 });
  });

  it("is there even when the tests never ran", async () => {
    expect(await countOf(join(folder, "missing.json"))).toEqual({ line: "0 passed, 0 failed\n", code: 1 });
  });
});
