/** Promise: `npm run spec:sources` says by its exit code whether there is something to do. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { command } from "../../../generator/tools/sources/command.js";
import { callHere } from "../../generator/generated.js";
import { savedPage } from "./saved-pages.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "qmore-pages-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["generator/start.mjs", "spec:sources", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

it("ends with 0 when every fact cites a source", () => {
  const { status, out } = run();
  expect(status).toBe(0);
  expect(out).toMatch(/\n0 of \d+ facts cite no source\.\n$/);
});

it("ends with 0 when a page says nothing new, and tells what is known", () => {
  const { status, out } = run("--compare", "test/tools/sources/pages/current-required.html");
  expect(status).toBe(0);
  expect(out).toMatch(
    /\n0 errors, 0 warnings, 2 known\.\nRead: 4 tables and 0 fingerprint orders about deposit, refundReversal, recurPayment\.\n$/,
  );
});

it("ends with 1 when a page says something new", async () => {
  const page = join(folder, "deposit.html");
  writeFileSync(
    page,
    savedPage("legacy-deposit", [["<td>basketItem(n)UnitNetAmount", "<td>basketItem(n)UnitNettAmount"]]),
  );
  const { code, out } = await callHere(command, ["--compare", page, "--format", "json"]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    findings: [
      { code: "QM1202", file: "spec/groups.yaml" },
      { code: "QM1201", file: "spec/operations/deposit.yaml" },
    ],
    read: { operations: ["deposit"], tables: 3, orders: 3, unread: ['table "Table 4. Acquirers"'] },
  });
});

it("ends with 2 when there is no such page", () => {
  const { status, out, err } = run("--compare", "no-such-page.html");
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(/^The page cannot be read: ENOENT: .*\n\nusage: npm run spec:sources/);
});
