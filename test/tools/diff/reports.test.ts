/** Promise: a report can be read at a terminal, pasted into a pull request, and given to a program. */
import { describe, expect, it } from "vitest";
import { comparer } from "../../../generator/diff/compare.js";
import { renderJson, renderMarkdown, renderText } from "../../../generator/diff/render.js";
import { reportOn } from "../../../generator/diff/report.js";
import type { Report } from "../../../generator/diff/report.js";
import type { Version } from "../../../generator/diff/versions.js";
import { escapeMarkdown } from "../../../generator/text/markdown.js";
import { frozenSpec } from "../../support/specs.js";
import type { TextEdit } from "./cases/change-case.js";
import { edit, lineOf } from "./cases/edited-case.js";

const compare = comparer();
const surfaces = [
  "```ts\nfunction refund(retry: never): void;\n```\n",
  "```ts\nfunction refund(retry: number): void;\n```\n",
];

function report(edits: readonly TextEdit[]): Report {
  const side = (name: string, files: Version["files"], surface: string | undefined): Version => ({
    name,
    files,
    manifest: '{ "version": "1.0.0" }',
    changelog: "## [Unreleased]\n",
    surface,
  });
  return reportOn(
    [side("v1.0.0", frozenSpec, surfaces[0]), side("the working tree", edit(edits).files, surfaces[1])],
    compare,
  );
}

const two = report([
  { file: "spec/operations/refund.yaml", from: "effect: moves-money", to: "effect: reads" },
  {
    file: "spec/enumerations.yaml",
    from: "      ucof: No fixed schedule\n",
    to: "      ucof: No fixed schedule\n      daily: Every day\n",
  },
]);
const effect = lineOf("spec/operations/refund.yaml", "effect: moves-money");
const added = lineOf("spec/enumerations.yaml", "      ucof: No fixed schedule\n") + 1;
const [reads = "", daily = ""] = two.changes.map(({ id }) => id);

describe("a report", () => {
  it("is text for a terminal, by bump", () => {
    expect(renderText(two)).toBe(`v1.0.0 → the working tree: 2 changes, major, not covered

major
  QD1105 No longer counts as moving money  ${reads}
    refund now counts as reads, no longer as moves-money: a call might be sent twice.
    onIntent is no longer awaited, and what counts as reading takes retry: if money moves after all, it may move twice.
    touches types, behaviour, for apps that call refund
    spec/operations/refund.yaml:${effect} → spec/operations/refund.yaml:${effect}

minor
  QD1501 Value added  ${daily}
    PeriodicType now has the value daily (sent by recurPayment).
    touches types, for apps that call recurPayment
    nothing → spec/enumerations.yaml:${added}

What changes in the types

--- a/generated/SURFACE.md
+++ b/generated/SURFACE.md
@@ -1,3 +1,3 @@
 \`\`\`ts
-function refund(retry: never): void;
+function refund(retry: number): void;
 \`\`\`

Not covered:
  The version is 1.0.0, and this asks for 2.0.0 or later: a major change after 1.0.0.
  CHANGELOG.md does not name ${reads} (QD1105 No longer counts as moving money).
`);
  });

  it("is Markdown for a pull request", () => {
    expect(renderMarkdown(two)).toBe(`## Changes of the spec: major, not covered

v1.0.0 → the working tree: 2 changes. Version 1.0.0 → 1.0.0; at least 2.0.0 is needed.

**Not covered:**

- The version is 1.0.0, and this asks for 2.0.0 or later: a major change after 1.0.0.
- CHANGELOG.md does not name ${reads} (QD1105 No longer counts as moving money).

### Major

| Code | Change | Touches | For whom | Where | Id |
| --- | --- | --- | --- | --- | --- |
| QD1105 | refund now counts as reads, no longer as moves-money: a call might be sent twice. | types, behaviour | apps that call refund | spec/operations/refund.yaml:${effect} → :${effect} | \`${reads}\` |

### Minor

| Code | Change | Touches | For whom | Where | Id |
| --- | --- | --- | --- | --- | --- |
| QD1501 | PeriodicType now has the value daily (sent by recurPayment). | types | apps that call recurPayment | – → spec/enumerations.yaml:${added} | \`${daily}\` |

- **QD1105 No longer counts as moving money.** onIntent is no longer awaited, and what counts as reading takes retry: if money moves after all, it may move twice.

### What changes in the types

\`\`\`\`diff
--- a/generated/SURFACE.md
+++ b/generated/SURFACE.md
@@ -1,3 +1,3 @@
 \`\`\`ts
-function refund(retry: never): void;
+function refund(retry: number): void;
 \`\`\`
\`\`\`\`
`);
  });

  it("is JSON for programs", () => {
    const parsed: unknown = JSON.parse(renderJson(two));
    expect(parsed).toEqual({
      before: "v1.0.0",
      after: "the working tree",
      problems: [],
      errors: 0,
      types: two.types,
      changes: [
        {
          code: "QD1105",
          title: "No longer counts as moving money",
          words: "refund now counts as reads, no longer as moves-money: a call might be sent twice.",
          touches: ["types", "behaviour"],
          audience: ["callers"],
          operations: ["refund"],
          bump: "major",
          id: reads,
          before: { file: "spec/operations/refund.yaml", line: effect },
          after: { file: "spec/operations/refund.yaml", line: effect },
        },
        {
          code: "QD1501",
          title: "Value added",
          words: "PeriodicType now has the value daily (sent by recurPayment).",
          touches: ["types"],
          audience: ["callers"],
          operations: ["recurPayment"],
          bump: "minor",
          id: daily,
          before: null,
          after: { file: "spec/enumerations.yaml", line: added },
        },
      ],
      verdict: {
        bump: "major",
        from: "1.0.0",
        to: "1.0.0",
        needed: "2.0.0",
        unreleased: null,
        missing: two.verdict.missing,
      },
    });
  });

  it("says in its first line that the new spec has errors", () => {
    expect(renderText({ ...two, errors: 2 }).split("\n")[0]).toBe(
      "v1.0.0 → the working tree: 2 changes, major, not covered; the new spec has 2 errors, see npm run spec:check",
    );
  });

  it("says so when nothing differs", () => {
    const same = { ...report([]), types: "" };
    expect(renderText(same)).toBe("v1.0.0 → the working tree: no difference\n");
    expect(renderMarkdown(same)).toBe(
      "## Changes of the spec: no difference\n\nv1.0.0 → the working tree: 0 changes.\n",
    );
  });
});

describe("text of the spec", () => {
  const value =
    "x | y <img src=x onerror=alert(1)> @everyone #1 [a](https://e.com) `c` **b** \\| www.e.com \u202e\u001b[31m";
  const hostile = report([
    { file: "spec/operations/deposit.yaml", from: "endpoint: deposit", to: `endpoint: ${JSON.stringify(value)}` },
    { file: "spec/operations/refund.yaml", from: "endpoint: refund", to: `endpoint: refund\n"a|b\\n| c": 1` },
  ]);

  it("cannot break a table, and is no markup, HTML, link or mention", () => {
    const rows = renderMarkdown(hostile)
      .split("\n")
      .filter((line) => line.startsWith("| QD"));
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row.match(/\|/g)).toHaveLength(7);
      expect(row.replace(/ `[0-9a-f]{12}` \|$/, "")).not.toMatch(/[<>@`*[\]\\\u0000-\u001f\u202e]|https?:\/\/|www\./);
    }
  });

  it("reads as it was once a browser shows it", () => {
    const shown = escapeMarkdown("a|b <i> @me #1 [x](https://y) `z` *w* _v_ \\ &amp; www.e.com").replaceAll(
      /&#(\d+);/g,
      (_, code: string) => String.fromCharCode(Number(code)),
    );
    expect(shown.replaceAll("\u200b", "")).toBe("a|b <i> @me #1 [x](https://y) `z` *w* _v_ \\ &amp; www.e.com");
  });

  it("mentions nobody even as it is shown, where GitHub looks for names and numbers", () => {
    expect(escapeMarkdown("@me a#1")).toBe("&#64;&#8203;me a&#35;&#8203;1");
  });

  it("cannot steer a terminal, nor begin a line of its own", () => {
    expect(renderText(hostile)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(renderText(hostile)).toContain("    a|b?| c of spec/operations/refund.yaml is now 1.\n");
  });
});
