/** Promise: `spec:sources --lookup` finds every citation whose page is not in a checkout of the documentation. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { command } from "../../../generator/commands/spec-sources.js";
import { CallMistake } from "../../../generator/read/spec-files.js";
import { callHere, removeTemporaryFolders, temporaryFolder } from "../../generator/generated.js";
import { git } from "../../support/git.js";

let checkout = "";
const commits = { old: "", current: "" };

/** Made up: an old guide, and a current one on a branch of its own, in which a page moved. */
const oldPages = { "operations/deposit": "<p>Deposit", "operations/refund": "<p>Refund" };
const currentPages = {
  operations: "<p>All operations",
  "error codes": "<p>Codes",
  codes: `<meta http-equiv="refresh" content="0;URL='/error codes/'" />`,
};

function commitPages(branch: string, pages: Readonly<Record<string, string>>): string {
  git(checkout, "checkout", "-q", "--orphan", branch);
  for (const [page, html] of Object.entries(pages)) {
    const file = join(checkout, page, "index.html");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    git(checkout, "add", join(page, "index.html"));
  }
  git(checkout, "commit", "-q", "-m", "Pages");
  const commit = git(checkout, "rev-parse", "--short=12", "HEAD").trim();
  git(checkout, "rm", "-rfq", ".");
  return commit;
}

beforeAll(async () => {
  checkout = await temporaryFolder();
  git(checkout, "init", "-q");
  commits.old = commitPages("old", oldPages);
  commits.current = commitPages("current", currentPages);
});
afterAll(removeTemporaryFolders);

/** `spec:sources --lookup` about a spec with these citations, one parameter each. */
async function lookedUp(
  citations: readonly string[],
  { old, current }: Readonly<Record<"old" | "current", string>> = commits,
  ...options: readonly string[]
): ReturnType<typeof callHere> {
  const folder = await temporaryFolder();
  const tag = (branch: string, commit: string): string =>
    `{ title: Guide, kind: guide, at: there, checkout: { branch: ${branch}, commit: "${commit}", page: "{page}/index.html" } }`;
  const sources = [`  O: ${tag("old", old)}`, `  C: ${tag("current", current)}`, "  RB: { title: Gem, at: there }"];
  writeFileSync(join(folder, "service.yaml"), ["sources:", ...sources, ""].join("\n"));
  const parameters = citations.map((source, index) => `  p${index}: { source: "${source}" }`);
  writeFileSync(join(folder, "parameters.yaml"), ["parameters:", ...parameters, ""].join("\n"));
  return callHere(command, ["--spec", folder, "--lookup", checkout, ...options]);
}

it("finds every page that is there, and asks for no page of other sources", async () => {
  const { code, out } = await lookedUp([
    "O:operations/deposit; RB:R10",
    "C:operations#deposit; O:operations/deposit",
    "C:error codes",
    "C",
  ]);
  expect({ code, out }).toEqual({ code: 0, out: "4 citations of 3 pages looked up, 0 missing.\n" });
});

it.each([
  ["a page of the other branch", "C:operations/deposit", "there is no such page in current"],
  ["a misspelt page", "O:operations/deposits", "there is no such page in old"],
  ["the folder above a page", "O:operations", "there is no such page in old"],
  ["a page that leads on to another", "C:codes", "the page only leads on to /error"],
])("finds %s", async (_, citation, problem) => {
  const { code, out } = await lookedUp(["O:operations/refund", `RB:R1; ${citation}`]);
  const [line, summary] = out.split("\n");
  expect(code).toBe(1);
  expect(line?.startsWith(`spec/parameters.yaml:3:17: ${citation}: ${problem}`)).toBe(true);
  expect(summary).toBe("2 citations of 2 pages looked up, 1 missing.");
});

it("names the place, the citation and the branch to programs as well", async () => {
  const { code, out } = await lookedUp(["C:nowhere"], commits, "--format", "json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    citations: 1,
    pages: 1,
    missing: [
      {
        file: "spec/parameters.yaml",
        line: 2,
        column: 17,
        citation: "C:nowhere",
        problem: `there is no such page in current (${commits.current})`,
      },
    ],
  });
});

it("takes the branch as it is now where a shallow checkout lacks the commit", async () => {
  expect(await lookedUp(["O:operations/refund"], { old: "0000000", current: "0000000" })).toMatchObject({ code: 0 });
});

it.each([
  [["--lookup", "no-such-folder"], /no-such-folder/],
  [["--lookup", "test", "--compare", "page.html"], /^Give --compare or --lookup, not both\.$/],
])("is not called with %j", async (options, message) => {
  const called = callHere(command, options);
  await expect(called).rejects.toThrow(CallMistake);
  await expect(called).rejects.toThrow(message);
});
