/** Promise: `npm run spec:sources` says by its exit code whether there is something to do. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CallMistake } from "../../../generator/read/spec-files.js";
import { command } from "../../../generator/commands/spec-sources.js";
import { callHere, removeTemporaryFolders, runCommand, temporaryFolder, writeSpec } from "../../generator/generated.js";
import { frozenSpec } from "../../support/specs.js";
import { savedPage } from "./saved-pages.js";

let folder = "";
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeSpec(folder, frozenSpec);
});
afterAll(removeTemporaryFolders);

/** `spec:sources` about a page and the frozen spec. */
const comparedWith = (page: string, ...options: readonly string[]): ReturnType<typeof callHere> =>
  callHere(command, ["--spec", join(folder, "spec"), "--compare", page, ...options]);

it("ends with 0 when every fact cites a source", async () => {
  const { code, out, err } = await runCommand("spec:sources", []);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/\n0 of \d+ facts cite no source\.\n$/);
});

it("ends with 0 when a page says nothing new, and tells what is known", async () => {
  const { code, out } = await comparedWith("test/tools/sources/pages/current-required.html");
  expect(code).toBe(0);
  expect(out).toMatch(
    /\n0 errors, 0 warnings, 2 known\.\nRead: 4 tables and 0 fingerprint orders about deposit, refundReversal, recurPayment\.\n$/,
  );
});

it("ends with 1 when a page says something new", async () => {
  const page = join(folder, "deposit.html");
  await writeFile(
    page,
    savedPage("legacy-deposit", [["<td>basketItem(n)UnitNetAmount", "<td>basketItem(n)UnitNettAmount"]]),
  );
  const { code, out } = await comparedWith(page, "--format", "json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    findings: [
      { code: "QM1202", file: "spec/groups.yaml" },
      { code: "QM1201", file: "spec/operations/deposit.yaml" },
    ],
    read: { operations: ["deposit"], tables: 3, orders: 3, unread: ['table "Table 4. Acquirers"'] },
  });
});

it("is not called with a page that is not there", async () => {
  const called = comparedWith("no-such-page.html");
  await expect(called).rejects.toThrow(CallMistake);
  await expect(called).rejects.toThrow(/^The page cannot be read: ENOENT: /);
});
