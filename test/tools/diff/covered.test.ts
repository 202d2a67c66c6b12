/** Promise: a change is covered when the version is raised far enough, and the changelog names what breaks. */
import { describe, expect, it } from "vitest";
import type { Bump } from "../../../generator/diff/change.js";
import { comparer } from "../../../generator/diff/compare.js";
import { renderText } from "../../../generator/diff/render.js";
import { reportOn } from "../../../generator/diff/report.js";
import { nextVersion, parseVersion, versionText } from "../../../generator/diff/verdict.js";
import type { Version } from "../../../generator/diff/versions.js";
import { frozenSpec } from "../../support/specs.js";
import type { TextEdit } from "./cases/change-case.js";
import { edit } from "./cases/edited-case.js";

const major: TextEdit = { file: "spec/operations/refund.yaml", from: "effect: moves-money", to: "effect: reads" };
const minor: TextEdit = {
  file: "spec/parameters.yaml",
  from: "  merchantReference:\n",
  to: "  merchantReference:\n    personal: true\n",
};
const none: TextEdit = {
  file: "spec/operations/refund.yaml",
  from: "source: L:transaction-based/refund\nnote",
  to: "source: N\nnote",
};

const compare = comparer();
const released = "## [0.1.0] - 2026-01-01\n";

function version(edits: readonly TextEdit[], number: string | undefined, changelog: string | undefined): Version {
  const manifest = number === undefined ? undefined : JSON.stringify({ version: number });
  return {
    name: "a side",
    files: edits.length === 0 ? frozenSpec : edit(edits).files,
    manifest,
    changelog,
    surface: undefined,
  };
}

/** What is missing when the edits come with this version and changelog; the old side is 0.1.0, released. */
function missing(
  edits: readonly TextEdit[],
  number: string | undefined,
  changelog?: string,
  old: readonly [string, string] = ["0.1.0", released],
): readonly string[] {
  return reportOn([version([], ...old), version(edits, number, changelog)], compare).verdict.missing;
}

const [{ id } = { id: "" }] = reportOn([version([], "0.1.0", ""), version([major], "0.1.0", "")]).changes;
const unnamed = `CHANGELOG.md does not name ${id} (QD1105 No longer counts as moving money).`;
const unreleased = `## [Unreleased]\n\n- refund reads (${id}).\n\n${released}`;

describe("a change of the spec", () => {
  it.each([
    ["nothing, whatever the version", [], undefined, undefined, []],
    ["a note, without a new version or section", [none], "0.1.0", undefined, []],
    ["a minor one, by the next patch below 1.0.0", [minor], "0.1.1", unreleased, []],
    [
      "a minor one, by the version as it was",
      [minor],
      "0.1.0",
      unreleased,
      ["The version is 0.1.0, and this asks for 0.1.1 or later: a minor change after 0.1.0."],
    ],
    ["a major one, by the next minor below 1.0.0, named under Unreleased", [major], "0.2.0", unreleased, []],
    ["a major one, named in the section of its version", [major], "0.2.0", `## 0.2.0\n${id}\n${released}`, []],
    ["a major one, by the first stable version", [major], "1.0.0", unreleased, []],
    [
      "a major one, by a patch",
      [major],
      "0.1.9",
      unreleased,
      ["The version is 0.1.9, and this asks for 0.2.0 or later: a major change after 0.1.0."],
    ],
    [
      "a major one, by an older version",
      [major],
      "0.0.9",
      unreleased,
      ["The version is 0.0.9, and this asks for 0.2.0 or later: a major change after 0.1.0."],
    ],
    ["a major one, not named", [major], "0.2.0", `## [Unreleased]\n${released}`, [unnamed]],
    ["a major one, named in an old section only", [major], "0.2.0", `## [Unreleased]\n${released}${id}\n`, [unnamed]],
    ["a major one, named as a part of something longer", [major], "0.2.0", `## [Unreleased]\n0${id}\n`, [unnamed]],
    [
      "a minor one, without a section",
      [minor],
      "0.1.1",
      released,
      ["CHANGELOG.md has no section for 0.1.1 and none that is Unreleased."],
    ],
    ["a minor one, without a changelog", [minor], "0.1.1", undefined, ["There is no CHANGELOG.md."]],
    [
      "a minor one, without a version",
      [minor],
      undefined,
      unreleased,
      ["No version covers this: package.json of a side has none that can be read."],
    ],
  ])("is covered or not: %s", (_, edits, number, changelog, expected) => {
    expect(missing(edits, number, changelog)).toEqual(expected);
  });

  it("is measured against the greatest release, though a fix of an older line came later", () => {
    const lines = "## [0.2.1] - Unreleased\n\n## [0.1.1] - 2026-06-01\n\n## [0.2.0] - 2026-02-01\n";
    expect(missing([major], "0.2.1", unreleased, ["0.2.1", lines])).toEqual([
      "The version is 0.2.1, and this asks for 0.3.0 or later: a major change after 0.2.0.",
    ]);
  });

  it("leaves nothing uncovered as long as nothing was released", () => {
    const none = ["0.1.0", "## [0.1.0] - Unreleased\n"] as const;
    const { verdict } = reportOn([version([], ...none), version([major], ...none)], compare);
    expect(verdict).toEqual({
      bump: "major",
      from: undefined,
      to: "0.1.0",
      needed: undefined,
      unreleased: "0.1.0",
      missing: [],
    });
    expect(renderText(reportOn([version([], ...none), version([major], ...none)], compare)).split("\n")[0]).toBe(
      "a side → a side: 1 change, major, 0.1.0 is not released",
    );
  });

  it("needs no second bump as long as the first is not released", () => {
    const before = ["0.2.0", `## [0.2.0] - Unreleased\n\n${released}`] as const;
    expect(missing([major], "0.2.0", unreleased, before)).toEqual([]);
    const after = ["0.2.0", `## [0.2.0] - 2026-02-01\n\n${released}`] as const;
    expect(missing([major], "0.2.0", unreleased, after)).toEqual([
      "The version is 0.2.0, and this asks for 0.3.0 or later: a major change after 0.2.0.",
    ]);
  });
});

describe("the next version", () => {
  it.each<[string, Bump, string]>([
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "none", "1.2.3"],
    ["0.2.3", "major", "0.3.0"],
    ["0.2.3", "minor", "0.2.4"],
    ["0.2.3", "patch", "0.2.4"],
    ["0.0.3", "major", "0.0.4"],
    ["0.0.3", "minor", "0.0.4"],
    ["2.0.0-rc.1", "patch", "2.0.1"],
  ])("after %s with a %s bump is %s", (from, bump, expected) => {
    const parsed = parseVersion(from);
    expect(parsed && versionText(nextVersion(parsed, bump))).toBe(expected);
  });

  it.each(["1.2", "next", "", "1.2.3.4", undefined])("cannot follow %s", (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });
});
