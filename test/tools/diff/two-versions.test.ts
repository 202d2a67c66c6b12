/** Promise: any two versions can be compared, those of git's history, the working tree, and folders. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { reportOn } from "../../../generator/diff/report.js";
import { chooseVersions } from "../../../generator/diff/versions.js";
import { mainHere, removeTemporaryFolders, runCommand, temporaryFolder, writeSpec } from "../../generator/generated.js";
import { frozenSpec } from "../../support/specs.js";
import { lineOf } from "./cases/edited-case.js";
import { newRepository } from "./repository.js";
import type { Repository } from "./repository.js";

const deposit = "spec/operations/deposit.yaml";
const refund = "spec/operations/refund.yaml";

let repository: Repository;

/** main: the spec, then deposit's endpoint moves; side, from the first: refund's; in the working tree both and a new kind. */
beforeAll(async () => {
  repository = await newRepository();
  repository.write("generated/SURFACE.md", "deposit(parameters): void\n");
  repository.commit();
  repository.git("checkout", "--quiet", "-b", "side");
  repository.replace(refund, "endpoint: refund", "endpoint: payBack");
  repository.commit();
  repository.git("checkout", "--quiet", "main");
  repository.replace(deposit, "endpoint: deposit", "endpoint: capture");
  repository.write("generated/SURFACE.md", "deposit(parameters, options): void\n");
  repository.commit();
  repository.replace(deposit, "kind: transaction-based", "kind: non-transaction-based");
});
afterAll(removeTemporaryFolders);

async function codes(...words: readonly string[]): Promise<string[]> {
  const report = reportOn(await chooseVersions(words, repository.folder));
  return report.changes.map(
    ({ code, operations, words: told }) => `${code} ${operations.join()} ${told.replace(/.* is now /, "")}`,
  );
}

const captured = "QD1103 deposit capture instead of deposit.";
const kind = "QD1107 deposit non-transaction-based instead of transaction-based.";

describe("two versions", () => {
  it.each([
    ["HEAD and the working tree, when nothing is said", [], [kind]],
    ["a revision and the working tree", ["HEAD~1"], [captured, kind]],
    ["two commits", ["HEAD~1..HEAD"], [captured]],
    ["two commits, said as two words", ["HEAD~1", "HEAD"], [captured]],
    ["a commit and HEAD", ["HEAD~1.."], [captured]],
    [
      "two branches",
      ["main..side"],
      ["QD1103 deposit deposit instead of capture.", "QD1103 refund payBack instead of refund."],
    ],
    ["a branch and where it began", ["main...side"], ["QD1103 refund payBack instead of refund."]],
  ])("may be %s", async (_, words, expected) => {
    expect(await codes(...words)).toEqual(expected);
  });

  it("may be two folders, with what lies beside them", async () => {
    const other = await temporaryFolder();
    await writeSpec(other, frozenSpec);
    expect(await codes(join(other, "spec"), "spec")).toEqual([captured, kind]);
    expect(await codes(other, ".")).toEqual([captured, kind]);
    const { verdict } = reportOn(await chooseVersions([join(other, "spec"), "spec"], repository.folder));
    expect(verdict).toMatchObject({ from: undefined, to: "0.1.0", needed: undefined });
    expect(verdict.missing).toContain(
      `No version covers this: package.json of ${join(other, "spec")} has none that can be read.`,
    );
  });

  it("come with a diff of the exported types, where both sides list them", async () => {
    const { types } = reportOn(await chooseVersions(["main~1..main"], repository.folder));
    expect(types).toBe(`--- a/generated/SURFACE.md
+++ b/generated/SURFACE.md
@@ -1,1 +1,1 @@
-deposit(parameters): void
+deposit(parameters, options): void
`);
    const [before, after] = await chooseVersions(["main~1..main"], repository.folder);
    expect(reportOn([{ ...before, surface: undefined }, after]).types).toBe("");
  });

  it.each([
    [["nowhere"], 'git knows no commit "nowhere".'],
    [["HEAD..nowhere"], 'git knows no commit "nowhere".'],
    [["--output=x"], 'git knows no commit "--output=x".'],
    [["spec"], "spec is a folder and no revision. To compare folders, name two."],
    [["spec", "nowhere"], "There is no folder "],
    [["spec", "spec/operations"], "spec/operations holds no spec: it has no service.yaml."],
    [["a", "b", "c"], 'This takes one range or two folders, not "a b c".'],
  ])("must be there: %s", async (words, message) => {
    await expect(chooseVersions(words, repository.folder)).rejects.toThrow(message);
  });

  it("need git's history only where a revision is named", async () => {
    const folder = await temporaryFolder();
    await expect(chooseVersions([], folder)).rejects.toThrow("is in no git repository. Compare two folders instead.");
  });

  it("of a repository that git refuses bring git's own words", async () => {
    vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    await expect(chooseVersions([], repository.folder)).rejects.toThrow(
      /^git: detected dubious ownership in repository at .*git config --global --add safe\.directory/s,
    );
    vi.unstubAllEnvs();
  });

  it("may be from before there was a changelog or a schema, and may be wrong", async () => {
    const old = await newRepository();
    old.write("CHANGELOG.md", "");
    old.git("add", "spec/service.yaml", "spec/operations/deposit.yaml");
    old.git("commit", "--quiet", "--message=old");
    old.replace(deposit, "effect: moves-money", "effect: [moves-money");
    const { changes, problems } = reportOn(await chooseVersions([], old.folder));
    expect(problems.map(({ side, file, line }) => ({ side, file, line }))).toEqual([
      { side: "after", file: deposit, line: lineOf(deposit, "interface: backend") },
    ]);
    expect(problems[0]?.message).toContain("Flow sequence");
    // What the old version did not have yet comes entry by entry.
    const told = new Set(changes.map(({ code }) => code));
    expect(
      ["QD1001", "QD1002", "QD1101", "QD1505", "QD1901"].filter((code) => [...told].some((one) => one === code)),
    ).toEqual(["QD1002", "QD1101", "QD1505", "QD1901"]);
  });
});

describe("npm run spec:diff", () => {
  it("says what differs and ends with 1 where nothing covers it, as a process of its own", async () => {
    const old = await temporaryFolder();
    await writeSpec(old, frozenSpec);
    const made = await runCommand("spec:diff", ["--format", "json", old, repository.folder]);
    expect(made.code).toBe(1);
    expect(made.err).toBe("");
    const report: unknown = JSON.parse(made.out);
    expect(report).toMatchObject({
      before: old,
      changes: [
        { code: "QD1103", before: { file: deposit, line: lineOf(deposit, "endpoint: deposit") } },
        { code: "QD1107" },
      ],
      verdict: { bump: "major" },
    });
  });

  it("ends with 2 and its usage when it cannot understand the call", async () => {
    const made = await mainHere("spec:diff", "--format", "html");
    expect(made).toMatchObject({ code: 2, out: "" });
    expect(made.err).toContain('There is no format "html": text, markdown, json.\n\nusage: npm run spec:diff');
  });
});
