/** Promise: `npm run spec:sources` says by its exit code whether there is something to do. */
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
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
    pages: [
      {
        findings: [
          { code: "QM1202", file: "spec/groups.yaml" },
          { code: "QM1201", file: "spec/operations/deposit.yaml" },
        ],
        read: { operations: ["deposit"], tables: 3, orders: 3, unread: ['table "Table 4. Acquirers"'] },
        about: "operations",
      },
    ],
  });
});

describe("many pages", () => {
  const overview = "<article class=doc><h1 class=page>Overview</h1><p>Operations are many.</p></article>";

  it("give one report, with those that are not about operations", async () => {
    const guide = await temporaryFolder();
    await mkdir(join(guide, "deep", "deeper"), { recursive: true });
    await writeFile(join(guide, "deep", "deeper", "order.html"), savedPage("legacy-transfer-fund"));
    await writeFile(join(guide, "overview.html"), overview);
    await writeFile(join(guide, "style.css"), "p {}");
    const { code, out } = await comparedWith(guide, "test/tools/sources/pages/current-required.html");
    const at = relative(process.cwd(), guide);
    expect(code).toBe(0);
    expect(out).toContain(`${at}/deep/deeper/order.html\nNo findings.\nRead: 3 tables and 3 fingerprint orders`);
    expect(out).toContain("\ntest/tools/sources/pages/current-required.html\n");
    expect(out.slice(out.indexOf("Not about"))).toBe(
      `Not about operations:\n  ${at}/overview.html\n\n3 pages: 2 compared, 1 not about operations; 0 new differences, 2 known.\n`,
    );
  });

  it("may be one that is not about operations, which is no mistake", async () => {
    const page = join(folder, "overview.html");
    await writeFile(page, overview);
    const name = relative(process.cwd(), page);
    expect(await comparedWith(page)).toEqual({ code: 0, out: `${name} is not about operations.\n` });
    const { out } = await comparedWith(page, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ pages: [{ page: name, findings: [], about: "nothing" }] });
  });

  it("is not passed over in silence where it has a table of parameters that nothing places", async () => {
    const page = join(folder, "strange.html");
    const header = "<tr><th>Parameter</th><th>Data type</th></tr>";
    await writeFile(
      page,
      `<article class=doc><h1>Wallets</h1><table id=wallets>${header}<tr><td>walletId</td><td>Numeric</td></tr></table></article>`,
    );
    expect(await comparedWith(page)).toEqual({
      code: 0,
      out: "No findings.\nRead: 0 tables and 0 fingerprint orders.\n1 part not read: table #wallets.\n",
    });
    const { out } = await comparedWith(page, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ pages: [{ read: { unplaced: 1 }, about: "operations" }] });
  });

  it("are those of a folder that has some", async () => {
    const empty = await temporaryFolder();
    await expect(comparedWith(empty)).rejects.toThrow(`There is no .html file in ${empty}.`);
  });

  it("are relative to where the caller of npm stands", async () => {
    await writeFile(join(folder, "here.html"), overview);
    vi.stubEnv("INIT_CWD", folder);
    vi.stubEnv("npm_lifecycle_event", "spec:sources");
    const called = comparedWith("here.html").finally(() => vi.unstubAllEnvs());
    expect(await called).toEqual({ code: 0, out: "here.html is not about operations.\n" });
  });
});

it("is not called with a page that is not there", async () => {
  const called = comparedWith("no-such-page.html");
  await expect(called).rejects.toThrow(CallMistake);
  await expect(called).rejects.toThrow(/^The page cannot be read: ENOENT: /);
});
