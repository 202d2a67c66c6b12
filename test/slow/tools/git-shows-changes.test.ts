/** Promise: with one line of configuration, git's own diffs of the spec say what changed; without it, git is as ever. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { driverCall } from "../../../generator/commands/spec-diff.js";
import { mainHere, removeTemporaryFolders, root } from "../../generator/generated.js";
import { lineOf } from "../../tools/diff/cases/edited-case.js";
import { newRepository } from "../../tools/diff/repository.js";
import type { Repository } from "../../tools/diff/repository.js";

const deposit = "spec/operations/deposit.yaml";
const [endpoint, order] = [lineOf(deposit, "endpoint: deposit"), lineOf(deposit, "fingerprint: [")];
const command = `"${process.execPath}" "${join(root, "generator/start.mjs")}" spec:diff`;

let repository: Repository;
let base: string;
beforeAll(async () => {
  repository = await newRepository();
  base = repository.commit();
});
afterAll(removeTemporaryFolders);

/** `git diff` as it is after the line of configuration. */
function shown(...args: readonly string[]): string {
  return repository.git("-c", `diff.qmore-spec.command=${command}`, ...args);
}

describe("git diff", () => {
  afterEach(() => repository.git("reset", "--quiet", "--hard", base));

  it("is as ever as long as git does not know the command", () => {
    repository.replace(deposit, "endpoint: deposit", "endpoint: capture");
    expect(repository.git("diff")).toContain("-endpoint: deposit\n+endpoint: capture\n");
  });

  it("shows the changes of each spec file, and the lines of all others", () => {
    repository.replace(deposit, "endpoint: deposit", "endpoint: capture");
    repository.replace(
      deposit,
      "orderNumber, amount, currency, merchantReference",
      "orderNumber, currency, amount, merchantReference",
    );
    repository.replace("spec/groups.yaml", "# Parameters that come together.", "# Parameters that go together.");
    repository.write("package.json", '{ "version": "0.2.0" }\n');
    rmSync(join(repository.folder, "spec/operations/refundReversal.yaml"));
    repository.git("config", "diff.qmore-spec.command", command);
    const told = repository.git("diff");
    repository.git("config", "--unset", "diff.qmore-spec.command");
    expect(told).toContain('-{ "version": "0.1.0" }\n+{ "version": "0.2.0" }\n');
    expect(told.slice(told.indexOf("spec/"))).toBe(`spec/groups.yaml: the same, written in another way

spec/operations/deposit.yaml: 2 changes

major
  QD1103 Endpoint moved  ${/Endpoint moved {2}([0-9a-f]{12})/.exec(told)?.[1] ?? ""}
    The endpoint of deposit is now capture instead of deposit.
    Requests go to another path; proxies, allow lists and recordings know the old one.
    touches wire, for apps that call deposit
    spec/operations/deposit.yaml:${endpoint} → spec/operations/deposit.yaml:${endpoint}
  QD1301 Fingerprint order changed  ${/Fingerprint order changed {2}([0-9a-f]{12})/.exec(told)?.[1] ?? ""}
    deposit now signs currency before amount, no longer after it; every call is signed in another way.
    A gateway that expects the old order refuses such a call, though no type has changed.
    touches wire, for apps that call deposit
    spec/operations/deposit.yaml:${order} → spec/operations/deposit.yaml:${order}

spec/operations/refundReversal.yaml: 1 change

major
  QD1102 Operation removed  ${/Operation removed {2}([0-9a-f]{12})/.exec(told)?.[1] ?? ""}
    There is no operation refundReversal any more.
    Apps that call it no longer compile.
    touches wire, types, for apps that call refundReversal or read its answers
    spec/operations/refundReversal.yaml:1 → nothing

`);
  });

  it("shows files that come and are renamed between two commits, also from a folder below", () => {
    repository.git("mv", "spec/objects/financialInstitution.yaml", "spec/objects/bank.yaml");
    repository.write("spec/operations/ping.yaml", "operation: ping\neffect: reads\n");
    repository.commit();
    const told = shown("-C", "spec", "diff", "--ext-diff", "-M", "HEAD~1", "HEAD");
    expect(told).toContain("spec/objects/financialInstitution.yaml → spec/objects/bank.yaml: 2 changes\n");
    expect(told).toContain("There is no object financialInstitution any more.");
    expect(told).toContain("There is a new object bank.");
    expect(told).toContain("spec/operations/ping.yaml: 1 change\n\nminor\n  QD1101 Operation added");
  });

  it("shows the lines of a file that is no YAML", async () => {
    repository.replace(deposit, "effect: moves-money", "effect: [moves-money");
    repository.write("before.yaml", repository.git("show", `HEAD:${deposit}`));
    const versionAt = (path: string): string[] => [join(repository.folder, path), "0".repeat(40), "100644"];
    const { out } = await mainHere("spec:diff", deposit, ...versionAt("before.yaml"), ...versionAt(deposit));
    expect(out).toContain("-effect: moves-money\n+effect: [moves-money\n");
    rmSync(join(repository.folder, "before.yaml"));
  });

  it("names the files with conflicts in a merge", () => {
    repository.replace(deposit, "endpoint: deposit", "endpoint: capture");
    const ours = repository.commit();
    repository.git("reset", "--quiet", "--hard", base);
    repository.replace(deposit, "endpoint: deposit", "endpoint: take");
    repository.commit();
    expect(() => repository.git("merge", "--quiet", ours)).toThrow();
    expect(shown("diff", "--cached")).toContain(`* Unmerged path ${deposit}\n`);
    expect(shown("diff", "--ours")).toContain(`* Unmerged path ${deposit}\n`);
  });
});

describe("a call by git", () => {
  const hash = "0".repeat(40);
  it.each([
    [
      "a changed file",
      [deposit, "/tmp/a", hash, "100644", deposit, hash, "100644"],
      { path: deposit, before: "/tmp/a", after: deposit, renamed: undefined },
    ],
    [
      "a new file",
      [deposit, "/dev/null", ".", ".", deposit, hash, "100644"],
      { path: deposit, before: undefined, after: deposit, renamed: undefined },
    ],
    [
      "a file that is gone",
      [deposit, "/tmp/a", hash, "100644", "/dev/null", ".", "."],
      { path: deposit, before: "/tmp/a", after: undefined, renamed: undefined },
    ],
    [
      "a renamed file",
      [deposit, "/tmp/a", hash, "100644", "/tmp/b", hash, "100644", "spec/b.yaml", "similarity index 90%"],
      { path: deposit, before: "/tmp/a", after: "/tmp/b", renamed: "spec/b.yaml" },
    ],
    ["no call by git", ["a", "b", "c", "d", "e", "f", "g"], undefined],
    ["a range", ["HEAD~1..HEAD"], undefined],
  ])("is known: %s", (_, args, expected) => {
    expect(driverCall(args)).toEqual(expected);
  });
});
