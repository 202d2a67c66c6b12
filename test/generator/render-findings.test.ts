import { hasColours } from "../../generator/text/colours.js";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../generator/findings/catalogue.js";
import type { Finding } from "../../generator/findings/finding.js";
import { renderFindings } from "../../generator/findings/render.js";

const file = { file: "spec/a.yaml", text: "one: 1\ntwo: [x, yy]\nthree: 3\nfour: 4\n" };

const finding: Finding = {
  code: "QM1031",
  severity: "error",
  file: "spec/a.yaml",
  start: { line: 2, column: 10 },
  end: { line: 2, column: 12 },
  message: '"yy" is neither a parameter nor a group.',
  fix: "Write y, 100%.",
};

const text = `spec/a.yaml:2:10: error QM1031: "yy" is neither a parameter nor a group.
  1 | one: 1
> 2 | two: [x, yy]
    |          ^^
  3 | three: 3
  Fix: Write y, 100%.

1 error, 0 warnings.
`;

describe("findings", () => {
  it("are shown to people with place, code frame and fix", () => {
    expect(renderFindings([finding], [file], "text")).toBe(text);
  });

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: "" }, true],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "0" }, false],
    [false, {}, false],
    [undefined, {}, false],
  ])("where a terminal is %j and %j is set, colours: %j", (isTTY, env, expected) => {
    expect(hasColours(isTTY === undefined ? {} : { isTTY }, env)).toBe(expected);
  });

  it("have colours only if asked for", () => {
    const coloured = renderFindings([finding], [file], "text", true);
    expect(coloured).toContain("\u001b[31merror\u001b[0m");
    const plain = ["\u001b[31m", "\u001b[1m", "\u001b[2m", "\u001b[0m"].reduce(
      (rest, code) => rest.replaceAll(code, ""),
      coloured,
    );
    expect(plain).toBe(text);
  });

  it("cannot steer the terminal, nor begin a line where a CI system looks for commands", () => {
    const hostile: Finding = { ...finding, message: 'There is no "\n::error::x\u001b[31m\u202e".' };
    const shown = renderFindings([hostile], [{ ...file, text: "one: 1\ntwo: [x, yy]# \u001b]0;x\u0007\n" }], "text");
    expect(shown).toContain('error QM1031: There is no "?::error::x?[31m?".\n');
    expect(shown).toContain("> 2 | two: [x, yy]# ?]0;x?\n");
  });

  it("are shown without a frame where the file is not there", () => {
    expect(renderFindings([finding], [], "text")).toBe(
      'spec/a.yaml:2:10: error QM1031: "yy" is neither a parameter nor a group.\n  Fix: Write y, 100%.\n\n1 error, 0 warnings.\n',
    );
  });

  it("underline to the end of the line what goes on below it", () => {
    const long: Finding = { ...finding, start: { line: 3, column: 1 }, end: { line: 4, column: 8 } };
    expect(renderFindings([long], [file], "text")).toContain("> 3 | three: 3\n    | ^^^^^^^^\n  4 | four: 4\n");
  });

  it("are given to programs as they are", () => {
    expect(JSON.parse(renderFindings([finding], [file], "json"))).toEqual({ findings: [finding] });
  });

  it("become annotations on GitHub, escaped as it wants", () => {
    expect(renderFindings([finding], [file], "github")).toBe(
      '::error file=spec/a.yaml,line=2,endLine=2,col=10,endColumn=11,title=QM1031 Unknown parameter or group::"yy" is neither a parameter nor a group. Write y, 100%25.\n',
    );
  });

  it("are told apart where they are known, and then count as nothing to do", () => {
    const known: Finding = { ...finding, severity: "known" };
    const shown = renderFindings([finding, known], [file], "text");
    expect(shown).toContain('spec/a.yaml:2:10: known QM1031: "yy" is neither');
    expect(shown).toMatch(/\n1 error, 0 warnings, 1 known\.\n$/);
    expect(renderFindings([known], [file], "github")).toMatch(/^::notice file=spec\/a\.yaml,line=2,/);
  });
});

describe("the catalogue", () => {
  it.each(Object.entries(catalogue))("says everything about %s", (code, entry) => {
    expect(code).toMatch(/^QM1\d{3}$/);
    for (const text of [entry.title, entry.cause, entry.fix, entry.example]) expect(text.trim()).not.toBe("");
    expect(entry.cause.endsWith(".") && entry.fix.endsWith(".")).toBe(true);
  });

  it("has a title of its own for every code", () => {
    const titles = Object.values(catalogue).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
