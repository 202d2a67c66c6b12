/** Promise: the last line of CI tells the true counts, and a run without a passed test is no success. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const count = fileURLToPath(new URL("../../.ci/count.mjs", import.meta.url));

const file = (...statuses: string[]): object => ({
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status) => ({ status })),
});
const notLoaded = { status: "failed", assertionResults: [] };

/** What is printed for reports of these files each, where so many runs are expected. */
async function countOf(runs: number, ...reports: readonly object[][]): Promise<{ line: string; code: number | null }> {
  const folder = await mkdtemp(join(tmpdir(), "qmore-client-count-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [index, testResults] of reports.entries())
    await writeFile(join(folder, `${index}.json`), JSON.stringify({ testResults }));
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [count, folder, String(runs)], (_, stdout) => {
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
  ])("counts $title", async ({ files, line, code }) => {
    expect(await countOf(1, files)).toEqual({ line, code });
  });

  it("adds up all runs, and misses none", async () => {
    const [promises, slow] = [[file("passed", "passed")], [file("passed")]];
    expect(await countOf(2, promises, slow)).toEqual({ line: "3 passed, 0 failed\n", code: 0 });
    expect(await countOf(2, promises)).toEqual({ line: "2 passed, 0 failed\n", code: 1 });
    expect(await countOf(2, promises, [])).toEqual({ line: "2 passed, 0 failed\n", code: 1 });
  });

  it("is there even when the tests never ran", async () => {
    expect(await countOf(1)).toEqual({ line: "0 passed, 0 failed\n", code: 1 });
  });
});
