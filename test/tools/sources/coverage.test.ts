/** Promise: `spec:sources` tells which facts cite a source and which do not, and forgets none. */
import { describe, expect, it } from "vitest";
import { parse } from "../../../generator/parse/parse.js";
import type { SpecDocument } from "../../../generator/parse/parse.js";
import { child, textsUnder } from "../../../generator/parse/value.js";
import { kindOf } from "../../../generator/read/spec-files.js";
import type { SpecFile } from "../../../generator/read/spec-files.js";
import { coverageOf, factPlaces, factsIn, renderCoverage } from "../../../generator/sources/coverage.js";
import type { CoverageRow } from "../../../generator/sources/coverage.js";
import { edited } from "../../generator/spec-text.js";
import type { Edit } from "../../generator/spec-text.js";
import { liveSpec } from "../../support/specs.js";

const documentsOf = (files: readonly SpecFile[]): readonly SpecDocument[] =>
  files.flatMap((file) => {
    const kind = kindOf(file.file);
    return kind === undefined ? [] : (parse(file, kind).document ?? []);
  });

const documents = documentsOf(liveSpec);

const small = documentsOf([
  {
    file: "spec/service.yaml",
    text: [
      "sources:",
      "  L: { title: Guide, kind: guide, at: there }",
      "  RB: { title: Gem, kind: recording, at: there }",
      "  INFERRED: { title: Ours, kind: inferred, at: here }",
    ].join("\n"),
  },
  {
    file: "spec/parameters.yaml",
    text: [
      "parameters:",
      "  one: { source: L:page; RB:R1; RB:R2 }",
      "  two: { source: INFERRED }",
      '  three: { source: " " }',
      "  four: { source: X:page }",
      "  five: {}",
    ].join("\n"),
  },
  {
    file: "spec/enumerations.yaml",
    text: "currenciesSource: L:page\ncurrencies:\n  EUR: {}\n  USD: {}\n",
  },
]);

describe("coverage", () => {
  it("finds a source for every fact of the real spec", () => {
    const { without, total } = coverageOf(documents);
    expect(without).toEqual([]);
    expect(total.none).toBe(0);
    expect(total.all).toBe(total.own + total.ofList);
  });

  it("counts every place of the spec that holds a source", () => {
    const counted = new Set(factsIn(documents).map(({ source }) => `${source?.file} ${source?.path.join(".")}`));
    const held = documents.flatMap(({ root }) => textsUnder(root, (key) => /^source$|Source$/.test(key)));
    expect(held.map(({ file, path }) => `${file} ${path.join(".")}`).filter((place) => !counted.has(place))).toEqual(
      [],
    );
    expect(held.length).toBeGreaterThan(500);
  });

  it("knows no place that the spec does not have", () => {
    const found = factsIn(documents);
    const kinds = new Set(factPlaces.map(({ facts }) => facts));
    expect([...kinds].filter((facts) => !found.some((fact) => fact.facts === facts))).toEqual([]);
  });

  it("counts a fact once for each kind of source", () => {
    const { rows, tags } = coverageOf(small);
    expect(rows).toEqual<CoverageRow[]>([
      { facts: "parameters", all: 5, own: 2, ofList: 0, none: 3, byKind: { guide: 1, recording: 1, inferred: 1 } },
      { facts: "currencies", all: 2, own: 0, ofList: 2, none: 0, byKind: { guide: 2, recording: 0, inferred: 0 } },
    ]);
    expect(tags).toEqual([
      { tag: "L", kind: "guide", facts: 3, alone: 2 },
      { tag: "RB", kind: "recording", facts: 1, alone: 0 },
      { tag: "INFERRED", kind: "inferred", facts: 1, alone: 1 },
    ]);
  });

  it("lists what cites nothing, or nothing that is declared", () => {
    expect(coverageOf(small).without).toEqual([
      { facts: "parameters", name: "parameters.three", file: "spec/parameters.yaml", line: 4, column: 3 },
      { facts: "parameters", name: "parameters.four", file: "spec/parameters.yaml", line: 5, column: 3 },
      { facts: "parameters", name: "parameters.five", file: "spec/parameters.yaml", line: 6, column: 3 },
    ]);
  });

  it("is shown as tables with figures, and the list", () => {
    expect(renderCoverage(coverageOf(small))).toBe(
      [
        "facts       all  own  list's  none  guide  recording  inferred",
        "parameters    5    2       0     3      1          1         1",
        "currencies    2    0       2     0      2          0         0",
        "all           7    2       2     3      3          1         1",
        "",
        "tag       facts  alone  kind",
        "L             3      2  guide",
        "RB            1      0  recording",
        "INFERRED      1      1  inferred",
        "",
        "spec/parameters.yaml:4:3: no source: parameters.three (parameters)",
        "spec/parameters.yaml:5:3: no source: parameters.four (parameters)",
        "spec/parameters.yaml:6:3: no source: parameters.five (parameters)",
        "3 of 7 facts cite no source.",
        "",
      ].join("\n"),
    );
  });

  const removed: readonly (readonly [string, Edit, readonly string[]])[] = [
    [
      "an operation's source",
      {
        file: "spec/operations/refund.yaml",
        from: "source: L:transaction-based/refund\nnote",
        to: "note",
      },
      ["operations"],
    ],
    [
      "the source of a list",
      { file: "spec/enumerations.yaml", from: "currenciesSource: ISO-4217; L:request_parameters\n", to: "" },
      Array.from({ length: 8 }, () => "currencies"),
    ],
    [
      "an enumeration's source, on which its values rest",
      {
        file: "spec/enumerations.yaml",
        from: '    source: L:non-transaction-based/getfinancialinstitions\n    values:\n      "true"',
        to: '    values:\n      "true"',
      },
      ["enumerations", "values of enumerations", "values of enumerations"],
    ],
  ];
  it.each(removed)("notices that somebody removed %s", (_, edit, missing) => {
    const { without } = coverageOf(documentsOf(edited([edit]).files));
    expect(without.map(({ facts }) => facts)).toEqual(missing);
  });

  it("knows the kind of every tag", () => {
    const service = documents.find(({ kind }) => kind === "service")?.root;
    expect(child(child(child(service, "sources"), "RB"), "kind")?.raw).toBe("recording");
    expect(coverageOf(documents).kinds).toEqual(["guide", "code", "recording", "standard", "computed", "inferred"]);
  });
});
